import { describe, expect, it } from "vitest";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { insideShare } from "../../../../src/domain/borders/inside-share.ts";
import type { PolygonRings } from "../../../../src/domain/geo/polygon.ts";

const box = (west: number, south: number, east: number, north: number): PolygonRings => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];
const indexOf = (...polygons: readonly PolygonRings[]) =>
  createBorderIndex([{ iso3: "AAA", polygons }], { edges: "lonlat" });
const share = (
  own: readonly PolygonRings[],
  border: PolygonRings,
  fallback: readonly [number, number] = [0, 0],
) => insideShare(indexOf(...own), own, indexOf(border), fallback);

describe("insideShare", () => {
  it("is 1 inside, 0 outside and the part of the surface between", () => {
    const own = [box(10, 0, 20, 10)];
    expect(share(own, box(5, -5, 25, 15))).toBe(1);
    expect(share(own, box(30, 0, 40, 10))).toBe(0);
    expect(share(own, box(5, -5, 13, 15))).toBeCloseTo(0.3, 1);
    expect(share([box(-20, -10, -10, 0)], box(-25, -15, -17, 5))).toBeCloseTo(0.3, 1);
    expect(share([box(-20, -10, -10, 0)], box(-25, -15, -5, -8))).toBeCloseTo(0.2, 1);
  });

  it("counts surface, not degrees", () => {
    // Between 0 and 80 N, the part below 30 N is sin(30) / sin(80) = 0.5 / 0.984808 = 0.5077 of the surface
    // and 0.375 of the degrees.
    expect(share([box(0, 0, 10, 80)], box(-5, -5, 15, 30))).toBeCloseTo(0.5077, 1);
    expect(share([box(0, 0, 10, 80)], box(-5, -5, 15, 30))).toBeGreaterThan(0.48);
  });

  it("asks the location that is given where scattered islands fall between the lattice", () => {
    const islands = [box(0, 0, 0.001, 0.001), box(100, 50, 100.001, 50.001)];
    expect(share(islands, box(-1, -1, 1, 1), [0.0005, 0.0005])).toBe(1);
    expect(share(islands, box(-1, -1, 1, 1), [100.0005, 50.0005])).toBe(0);
  });
});
