import { booleanPointInPolygon, point, polygon } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildContainment, partAt } from "../../../../src/domain/borders/containment.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import { anyNumber, anyRadii, starRing } from "../geo/any-polygon.ts";

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const part = (...rings: Ring[]) => ({ iso3: "AAA", polygons: [rings] });

describe("partAt", () => {
  it("agrees with Turf on any polygon of straight edges", () => {
    const somewhere = fc.tuple(anyNumber(0, 40), anyNumber(30, 70));
    fc.assert(
      fc.property(anyRadii(20), somewhere, (radii, at) => {
        const ring = starRing([20, 50], radii);
        const expected = booleanPointInPolygon(point([...at]), polygon([ring.map(([x, y]) => [x, y])]));
        expect(partAt(buildContainment([part(ring)], "lonlat"), at) === 0).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("says which part, and -1 outside all", () => {
    const containment = buildContainment([part(box(0, 0, 10, 10)), part(box(10, 0, 20, 10))], "lonlat");
    expect(partAt(containment, [5, 5])).toBe(0);
    expect(partAt(containment, [15, 5])).toBe(1);
    expect(partAt(containment, [25, 5])).toBe(-1);
  });

  it("leaves a hole out, and takes in an island in the hole", () => {
    const containment = buildContainment(
      [part(box(0, 0, 10, 10), box(2, 2, 8, 8)), part(box(4, 4, 6, 6))],
      "lonlat",
    );
    expect(partAt(containment, [1, 5])).toBe(0);
    expect(partAt(containment, [3, 5])).toBe(-1);
    expect(partAt(containment, [5, 5])).toBe(1);
  });

  it("takes the first of parts that overlap", () => {
    const containment = buildContainment([part(box(0, 0, 10, 10)), part(box(5, 0, 15, 10))], "lonlat");
    expect(partAt(containment, [7, 5])).toBe(0);
    expect(partAt(containment, [12, 5])).toBe(1);
  });

  it("works across the antimeridian and on it", () => {
    const containment = buildContainment([part(box(170, -10, -170, 10))], "lonlat");
    for (const longitude of [175, -175, 180, -180, 185]) expect(partAt(containment, [longitude, 0])).toBe(0);
    expect(partAt(containment, [165, 0])).toBe(-1);
  });

  it("follows great circles where it is told to", () => {
    // Between 0 E and 20 E at 60 N the great circle reaches 60.378 N at 10 E.
    const strip = part(box(0, 50, 20, 60));
    expect(partAt(buildContainment([strip], "great-circle"), [10, 60.3])).toBe(0);
    expect(partAt(buildContainment([strip], "great-circle"), [10, 60.4])).toBe(-1);
    expect(partAt(buildContainment([strip], "lonlat"), [10, 60.3])).toBe(-1);
  });

  it("knows the pole inside a ring around it", () => {
    const ring: Ring = [
      [0, -70],
      [120, -70],
      [-120, -70],
      [0, -70],
    ];
    const containment = buildContainment([part(ring)], "lonlat");
    expect(partAt(containment, [55, -90])).toBe(0);
    expect(partAt(containment, [55, 90])).toBe(-1);
    const north = buildContainment([part(ring.map(([x, y]) => [x, -y] as const))], "lonlat");
    expect(partAt(north, [55, 90])).toBe(0);
    expect(partAt(north, [55, -90])).toBe(-1);
  });
});
