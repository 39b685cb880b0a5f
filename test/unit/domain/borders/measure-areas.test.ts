import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { AreaRecord } from "../../../../src/domain/areas/area.ts";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { createAreaShapes, measureAreaToPolygons } from "../../../../src/domain/borders/measure-areas.ts";

const box = (west: number, east: number): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [west, 0],
        [east, 0],
        [east, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  ],
});
const record = (iso3: string, at: number, inScope = true): AreaRecord => ({
  iso3,
  names: { nl: iso3, en: iso3 },
  region: null,
  inScope,
  labelPosition: [at, 0.5],
  areaKm2: 1,
  capital: { names: { nl: "c", en: "c" }, position: [at, 0.5] },
});
const DRAWN = new Map([
  ["AAA", box(0, 1)],
  ["BBB", box(1, 3)],
  ["CCC", box(5, 6)],
  ["OUT", box(8, 9)],
]);
const RECORDS = [
  record("AAA", 0.5),
  record("BBB", 2),
  record("CCC", 5.5),
  record("OUT", 8.5, false),
  record("NIL", 0),
];
const ring = [
  [-0.5, -0.5],
  [1.5, -0.5],
  [1.5, 1.5],
  [-0.5, 1.5],
  [-0.5, -0.5],
] as const;
const BORDER = createBorderIndex([{ iso3: "", polygons: [[ring]] }], { edges: "lonlat" });
const shapeOf = createAreaShapes(DRAWN);
const measure = (iso3: string) => {
  const found = RECORDS.find((area) => area.iso3 === iso3);
  return found === undefined ? null : measureAreaToPolygons(found, shapeOf, BORDER);
};

describe("measureAreaToPolygons", () => {
  it("counts an area as home when most of it lies inside, and one cut through as touching", () => {
    expect(measure("AAA")).toMatchObject({ isHome: true, distance: { edge: { km: 0, inside: true } } });
    expect(measure("BBB")).toMatchObject({ isHome: false, distance: { edge: { km: 0, inside: false } } });
  });

  it("measures the others to the metre, from edge and capital", () => {
    // The meridians of 1.5 and 5 E are nearest at 1 N, where a degree of parallel is 111 302.65 m: 3.5 of them.
    const found = measure("CCC")?.distance;
    expect(found?.edge.km).toBeCloseTo(389.559, 2);
    expect(found?.capital?.km).toBeGreaterThan(440);
  });

  it("is null for an area out of scope, and for one that is not drawn", () => {
    expect(measure("OUT")).toBeNull();
    expect(measure("NIL")).toBeNull();
  });
});
