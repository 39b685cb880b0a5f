import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { createLand } from "../../../../src/domain/borders/ground.ts";
import { ownBorderIndex } from "../../../../src/domain/borders/measure-own.ts";
import { measurePoint } from "../../../../src/domain/borders/measure-point.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";

const square = (west: number): Ring => [
  [west, 0],
  [west + 2, 0],
  [west + 2, 2],
  [west, 2],
  [west, 0],
];
const area = (west: number): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [[square(west).map(([x, y]) => [x, y])]],
});
/** Two borders 8 degrees apart on land, and a third area between them. */
const LAND = createLand(
  new Map([
    ["AAA", area(0)],
    ["MID", area(4)],
    ["BBB", area(10)],
  ]),
);
const border = (iso3: string, west: number) =>
  createBorderIndex([{ iso3, polygons: [[square(west)]] }], { edges: "great-circle" });
const BORDERS = [
  { border: "eu", index: border("AAA", 0) },
  { border: "kingdom-caribbean", index: border("BBB", 10) },
] as const;

describe("measurePoint", () => {
  it("names the nearer of two borders, and where the place lies", () => {
    // From 5 E to 2 E along the equator: 3 x 111.3195 km; to 10 E it would be 5.
    const found = measurePoint(BORDERS, LAND, [5, 0.0001]);
    expect(found?.km).toBeCloseTo(333.958, 2);
    expect(found).toMatchObject({ border: "eu", inside: false, toIso3: "AAA", area: "MID" });
    expect(found?.grounds).toEqual(["land", "coast"]);
    expect(measurePoint(BORDERS, LAND, [7, 1])).toMatchObject({
      border: "kingdom-caribbean",
      area: null,
      grounds: ["sea", "coast"],
    });
  });

  it("is 0 km inside, and says how far the line is all the same", () => {
    const found = measurePoint(BORDERS, LAND, [11, 0.5]);
    expect(found).toMatchObject({ km: 0, inside: true, border: "kingdom-caribbean", area: "BBB" });
    // Half a degree of the meridian from the equator: 55.2872 km.
    expect(found?.lineKm).toBeCloseTo(55.287, 2);
    expect(found?.lineTo[1]).toBeCloseTo(0, 6);
    expect(found?.to).toEqual([11, 0.5]);
  });

  it("takes the border that holds the place, however near the line of another", () => {
    const overlapping = [
      { border: "eu", index: border("AAA", 0) },
      { border: "own", index: ownBorderIndex({ edges: "lonlat", polygons: [[square(1.9)]] }) },
    ] as const;
    // 3 E lies in the second; the line of the first is 1 degree off, that of the second 0.9.
    expect(measurePoint(overlapping, LAND, [3, 1])).toMatchObject({ border: "own", inside: true });
  });

  it("calls the end on a line that somebody drew land or sea, not a coast", () => {
    const own = [
      { border: "own", index: ownBorderIndex({ edges: "lonlat", polygons: [[square(6.5)]] }) },
    ] as const;
    expect(measurePoint(own, LAND, [5, 1])?.grounds).toEqual(["land", "sea"]);
  });

  it("is null, not 0, where no border has a line", () => {
    expect(measurePoint([], LAND, [5, 5])).toBeNull();
    const empty = [{ border: "own", index: createBorderIndex([], { edges: "lonlat" }) }] as const;
    expect(measurePoint(empty, LAND, [5, 5])).toBeNull();
  });
});
