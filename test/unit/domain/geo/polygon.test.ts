import { describe, expect, it } from "vitest";
import {
  isInsidePolygon,
  planarRingArea,
  polygonsOf,
  type Ring,
  toMultiPolygon,
  toPosition,
} from "../../../../src/domain/geo/polygon.ts";

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe("toPosition", () => {
  it("leaves the height out", () => {
    expect(toPosition([4.9, 52.4, 12])).toEqual([4.9, 52.4]);
  });

  it.each([[[5, 91]], [[181, 0]], [[5]], [[Number.NaN, 0]]])("refuses %j and names it", (coordinates) => {
    expect(() => toPosition(coordinates)).toThrow(/not a WGS 84 position/);
  });
});

describe("polygonsOf", () => {
  it("reads a Polygon as one polygon and a MultiPolygon as several", () => {
    const ring = square(0, 0, 1).map(([x, y]) => [x, y]);
    expect(polygonsOf({ type: "Polygon", coordinates: [ring] })).toHaveLength(1);
    expect(polygonsOf({ type: "MultiPolygon", coordinates: [[ring], [ring]] })).toHaveLength(2);
  });

  it("comes back from GeoJSON as it went in", () => {
    const polygons = [[square(0, 0, 3), square(1, 1, 1)], [square(10, 10, 1)]];
    expect(polygonsOf(toMultiPolygon(polygons))).toEqual(polygons);
  });
});

describe("planarRingArea", () => {
  it("is positive counter-clockwise and negative clockwise", () => {
    expect(planarRingArea(square(0, 0, 2))).toBe(4);
    expect(planarRingArea(square(0, 0, 2).toReversed())).toBe(-4);
  });

  it("is 0 for a line walked out and back", () => {
    expect(
      planarRingArea([
        [12.5, 41.9],
        [12.5, 41.95],
        [12.5, 41.9],
      ]),
    ).toBe(0);
  });
});

describe("isInsidePolygon", () => {
  const withHole = [square(0, 0, 10), square(4, 4, 2)];

  it("leaves a hole out", () => {
    expect(isInsidePolygon([1, 1], withHole)).toBe(true);
    expect(isInsidePolygon([5, 5], withHole)).toBe(false);
    expect(isInsidePolygon([11, 5], withHole)).toBe(false);
  });
});
