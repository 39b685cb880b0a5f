import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  crossesAntimeridian,
  cutAtAntimeridian,
  unwrapRing,
} from "../../../../src/domain/geo/antimeridian.ts";
import {
  isInsidePolygon,
  type PolygonRings,
  planarRingArea,
  type Ring,
} from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { anyNumber, anyRadii, starRing } from "./any-polygon.ts";

const areaOf = (polygons: readonly PolygonRings[]): number =>
  polygons.reduce((sum, [exterior = []]) => sum + Math.abs(planarRingArea(exterior)), 0);
const isInside = (position: Position, polygons: readonly PolygonRings[]): boolean =>
  polygons.some((polygon) => isInsidePolygon(position, polygon));
const wrapped = (ring: Ring): Ring =>
  ring.map(([x, y]) => [x > 180 ? x - 360 : x < -180 ? x + 360 : x, y] as const);

const ACROSS: Ring = [
  [170, -10],
  [-170, -10],
  [-170, 10],
  [170, 10],
  [170, -10],
];

describe("cutAtAntimeridian", () => {
  it("cuts a box across the antimeridian into one box on either side", () => {
    const cut = cutAtAntimeridian([ACROSS]);
    expect(cut).toHaveLength(2);
    expect(areaOf(cut)).toBe(400);
    expect(isInside([175, 0], cut)).toBe(true);
    expect(isInside([-175, 0], cut)).toBe(true);
    expect(isInside([0, 0], cut)).toBe(false);
  });

  it("returns a polygon that does not cross as it is", () => {
    const polygon: PolygonRings = [starRing([10, 50], [3, 3, 3, 3])];
    expect(cutAtAntimeridian(polygon)).toEqual([polygon]);
  });

  it("closes a ring around the south pole along the pole", () => {
    const ring: Ring = [
      [-120, -70],
      [0, -70],
      [120, -70],
      [-120, -70],
    ];
    const cut = cutAtAntimeridian([ring]);
    // From latitude -70 to -90 all the way round: 20 x 360 square degrees.
    expect(areaOf(cut)).toBeCloseTo(7200, 6);
    expect(isInside([33, -89], cut)).toBe(true);
    expect(isInside([33, -60], cut)).toBe(false);
  });

  it("closes a ring around the north pole along that one", () => {
    const cut = cutAtAntimeridian([
      [
        [0, 80],
        [90, 80],
        [180, 80],
        [-90, 80],
        [0, 80],
      ],
    ]);
    expect(areaOf(cut)).toBeCloseTo(3600, 6);
    expect(isInside([45, 85], cut)).toBe(true);
  });

  it("keeps a hole in the piece that holds it", () => {
    const hole: Ring = [
      [-178, -2],
      [-174, -2],
      [-174, 2],
      [-178, 2],
      [-178, -2],
    ];
    const cut = cutAtAntimeridian([ACROSS, hole]);
    expect(cut.map((polygon) => polygon.length).sort()).toEqual([1, 2]);
    expect(isInside([-176, 0], cut)).toBe(false);
    expect(isInside([176, 0], cut)).toBe(true);
  });

  it("takes 180 and -180 for one place where a cut was stitched", () => {
    // An island of Fiji as the atlas has it: one vertex of its east side is written with -180.
    const ring: Ring = [
      [-180, 16.1],
      [180, 16.1],
      [179.9, 16.2],
      [180, 16.3],
      [-180, 16.1],
    ];
    const cut = cutAtAntimeridian([ring]);
    expect(areaOf(cut)).toBeCloseTo(0.01, 9);
    for (const [x] of cut.flat(2)) expect(x).toBeGreaterThan(179);
  });

  it("keeps the sides of a world-wide box as written", () => {
    const box: Ring = [
      [-180, -60],
      [180, -60],
      [180, 60],
      [-180, 60],
      [-180, -60],
    ];
    expect(areaOf(cutAtAntimeridian([box]))).toBe(360 * 120);
    const subdivided: Ring = [
      [-180, -60],
      [180, -60],
      [180, 60],
      [0, 60],
      [-180, 60],
      [-180, -60],
    ];
    expect(areaOf(cutAtAntimeridian([subdivided]))).toBe(360 * 120);
  });

  it("loses no area and leaves no jump, wherever the polygon lies", () => {
    fc.assert(
      fc.property(anyRadii(25), anyNumber(-180, 180), (radii, longitude) => {
        const ring = starRing([longitude, 0], radii);
        const cut = cutAtAntimeridian([wrapped(ring)]);
        expect(areaOf(cut)).toBeCloseTo(Math.abs(planarRingArea(ring)), 6);
        for (const piece of cut.flat()) {
          expect(crossesAntimeridian(piece)).toBe(false);
          for (const [x] of piece) expect(Math.abs(x)).toBeLessThanOrEqual(180);
        }
      }),
    );
  });
});

describe("unwrapRing", () => {
  it("counts the turns of a ring around a pole", () => {
    const around: Ring = [
      [0, 80],
      [120, 80],
      [-120, 80],
      [0, 80],
    ];
    expect(unwrapRing(around).turns).toBe(1);
    expect(unwrapRing(around.toReversed()).turns).toBe(-1);
    expect(unwrapRing(ACROSS).turns).toBe(0);
  });
});
