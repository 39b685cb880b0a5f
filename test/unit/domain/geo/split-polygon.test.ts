import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PolygonRings, planarRingArea } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { edgeCrossing, splitPolygon } from "../../../../src/domain/geo/split-polygon.ts";
import { anyNumber, anyRadii, starRing } from "./any-polygon.ts";

const areaOf = (polygons: readonly PolygonRings[]): number =>
  polygons.reduce(
    (sum, [exterior = [], ...holes]) =>
      sum +
      Math.abs(planarRingArea(exterior)) -
      holes.reduce((all, hole) => all + Math.abs(planarRingArea(hole)), 0),
    0,
  );

const SQUARE: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe("splitPolygon", () => {
  it("cuts a square along a meridian into a west and an east part", () => {
    const { low, high } = splitPolygon([SQUARE], 0, 1);
    expect(areaOf(low)).toBe(4);
    expect(areaOf(high)).toBe(12);
  });

  it("cuts along a parallel with the second axis", () => {
    const { low, high } = splitPolygon([SQUARE], 1, 3);
    expect(areaOf(low)).toBe(12);
    expect(areaOf(high)).toBe(4);
  });

  it("makes one piece of every prong of a fork", () => {
    // A comb with its back in the south and three teeth: 1 + 1 + 1 wide, 2 high, above latitude 1.
    const comb: Position[] = [
      [0, 0],
      [5, 0],
      [5, 3],
      [4, 3],
      [4, 1],
      [3, 1],
      [3, 3],
      [2, 3],
      [2, 1],
      [1, 1],
      [1, 3],
      [0, 3],
      [0, 0],
    ];
    const { low, high } = splitPolygon([comb], 1, 2);
    expect(high).toHaveLength(3);
    expect(areaOf(high)).toBe(3);
    expect(low).toHaveLength(1);
    expect(areaOf(low)).toBe(8);
  });

  it("opens a hole that the line runs through, and keeps one that it misses", () => {
    const hole = (west: number): Position[] => [
      [west, 1],
      [west, 3],
      [west + 0.5, 3],
      [west + 0.5, 1],
      [west, 1],
    ];
    const { low, high } = splitPolygon([SQUARE, hole(0.75), hole(3)], 0, 1);
    // West: 4 minus half of the first hole (0.25 x 2); east: 12 minus the other half and the second hole (0.5 x 2).
    expect(areaOf(low)).toBe(3.5);
    expect(areaOf(high)).toBe(10.5);
    expect(low.map((polygon) => polygon.length)).toEqual([1]);
    expect(high.map((polygon) => polygon.length)).toEqual([2]);
  });

  it("gives a polygon that only touches the line to one side, whole", () => {
    const { low, high } = splitPolygon([SQUARE], 0, 4);
    expect(areaOf(low)).toBe(16);
    expect(high).toEqual([]);
    expect(areaOf(splitPolygon([SQUARE], 0, 0).high)).toBe(16);
  });

  it("cuts through two vertices that stand on the line", () => {
    const diamond: Position[] = [
      [0, -2],
      [2, 0],
      [0, 2],
      [-2, 0],
      [0, -2],
    ];
    const { low, high } = splitPolygon([diamond], 0, 0);
    expect([areaOf(low), areaOf(high)]).toEqual([4, 4]);
  });

  it("loses no area and crosses no line, whatever the polygon, the axis and the place of the cut", () => {
    fc.assert(
      fc.property(
        anyRadii(20),
        fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>,
        anyNumber(-20, 20),
        (radii, axis, value) => {
          const polygon = [starRing([0, 0], radii)];
          const { low, high } = splitPolygon(polygon, axis, value);
          expect(areaOf(low) + areaOf(high)).toBeCloseTo(areaOf([polygon]), 6);
          for (const position of low.flat(2)) expect(position[axis]).toBeLessThanOrEqual(value);
          for (const position of high.flat(2)) expect(position[axis]).toBeGreaterThanOrEqual(value);
        },
      ),
    );
  });
});

describe("edgeCrossing", () => {
  it("is the same number for both directions of an edge, so that neighbours share it", () => {
    const position = fc.tuple(anyNumber(-180, 180), anyNumber(-90, 90));
    fc.assert(
      fc.property(position, position, anyNumber(-90, 90), (a, b, value) => {
        expect(edgeCrossing(a, b, 1, value)).toEqual(edgeCrossing(b, a, 1, value));
      }),
    );
  });

  it("is null for an edge that stays on one side", () => {
    expect(edgeCrossing([0, 1], [5, 2], 1, 27)).toBeNull();
  });

  it("lies on the straight line between the ends", () => {
    expect(edgeCrossing([0, 0], [10, 5], 1, 1)).toEqual([2, 1]);
  });
});
