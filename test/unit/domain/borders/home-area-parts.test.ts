import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { BorderRecord } from "../../../../src/domain/borders/home-area.ts";
import { areasOfTopology, homeAreaParts } from "../../../../src/domain/borders/home-area-parts.ts";
import type { GeometryTopology } from "../../../../src/domain/datasets/documents.ts";

const names = { nl: "grens", en: "border" };
const record = (id: BorderRecord["id"], members: readonly string[]): BorderRecord => ({
  id,
  names,
  shortNames: names,
  members,
  notes: [],
});
const square = (west: number): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 0],
      ],
    ],
  ],
});

describe("homeAreaParts", () => {
  const areas = new Map([
    ["ABW", square(0)],
    ["CUW", square(5)],
  ]);

  it("are the polygons of the members, border by border", () => {
    const parts = homeAreaParts(
      [record("kingdom-caribbean", ["CUW", "ABW"]), record("netherlands", ["ABW"])],
      areas,
    );
    expect(parts.map(({ border }) => border)).toEqual(["kingdom-caribbean", "netherlands"]);
    expect(parts[0]?.parts.map(({ iso3 }) => iso3)).toEqual(["CUW", "ABW"]);
    expect(parts[0]?.parts[0]?.polygons[0]?.[0]?.[0]).toEqual([5, 0]);
  });

  it("stop at a member without a polygon instead of measuring a border with a hole in it", () => {
    expect(() => homeAreaParts([record("eu", ["ABW", "NLD"])], areas)).toThrow(
      "border eu: no polygon for its member NLD",
    );
  });
});

describe("areasOfTopology", () => {
  it("decodes a Polygon and a MultiPolygon by area code", () => {
    // Two triangles on either side of one arc, on a grid of one degree.
    const topology = {
      type: "Topology",
      transform: { scale: [1, 1], translate: [10, 50] },
      arcs: [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [-1, 0],
          [0, -1],
        ],
        [
          [1, 1],
          [0, -1],
          [-1, 0],
        ],
      ],
      objects: {
        areas: {
          type: "GeometryCollection",
          geometries: [
            { type: "Polygon", arcs: [[0, 1]], id: "AAA", properties: { iso3: "AAA" } },
            { type: "MultiPolygon", arcs: [[[0, 2]]], id: "BBB", properties: { iso3: "BBB" } },
          ],
        },
        disputed: { type: "GeometryCollection", geometries: [] },
        borders: { type: "GeometryCollection", geometries: [] },
      },
    } satisfies GeometryTopology;
    const areas = areasOfTopology(topology);
    expect(areas.get("AAA")?.coordinates[0]?.[0]).toEqual([
      [10, 50],
      [11, 51],
      [10, 51],
      [10, 50],
    ]);
    expect(areas.get("BBB")?.coordinates[0]?.[0]).toEqual([
      [10, 50],
      [11, 51],
      [11, 50],
      [10, 50],
    ]);
  });
});
