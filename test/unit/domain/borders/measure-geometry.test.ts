import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { witnessFromGeometry } from "../../../../src/domain/borders/measure-geometry.ts";
import { geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { along } from "./exhaustive.ts";

const ring: Ring = [
  [10, 50],
  [14, 50],
  [14, 54],
  [10, 54],
  [10, 50],
];
const BORDER = createBorderIndex([{ iso3: "HOM", polygons: [[ring]] }], { edges: "lonlat" });
const measure = (geometry: Geometry) => witnessFromGeometry(BORDER, geometry);

/** The least geodesic between many places on two edges: nothing but the geodesic and its own way along an edge. */
function leastBetween(a: readonly [Position, Position], b: readonly [Position, Position]): number {
  const [onA, onB] = [along(a[0], a[1], "lonlat"), along(b[0], b[1], "lonlat")];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= 400; i += 1) {
    for (let j = 0; j <= 400; j += 1) least = Math.min(least, geodesicMetres(onA(i / 400), onB(j / 400)));
  }
  return least / 1000;
}

describe("witnessFromGeometry", () => {
  it("measures from the middle of a line's edge, not from its vertices", () => {
    const line: Geometry = {
      type: "LineString",
      coordinates: [
        [20, 40],
        [20, 64],
      ],
    };
    const found = measure(line);
    const truth = leastBetween(
      [
        [20, 40],
        [20, 64],
      ],
      [
        [14, 50],
        [14, 54],
      ],
    );
    expect(found?.km).toBeCloseTo(truth, 1);
    expect(found?.from[1]).toBeGreaterThan(53);
    expect(found?.from[1]).toBeLessThan(56);
  });

  it("is 0 where a line crosses the border, though both of its ends lie outside", () => {
    const across: Geometry = {
      type: "LineString",
      coordinates: [
        [8, 52],
        [16, 52],
      ],
    };
    expect(measure(across)).toMatchObject({ km: 0 });
  });

  it("takes the nearest member of what has several", () => {
    const near: Geometry = { type: "Point", coordinates: [15, 52] };
    const far: Geometry = { type: "Point", coordinates: [40, 52] };
    const alone = measure(near)?.km;
    expect(measure({ type: "GeometryCollection", geometries: [far, near] })?.km).toBe(alone);
    expect(
      measure({
        type: "MultiPoint",
        coordinates: [
          [40, 52],
          [15, 52],
        ],
      })?.km,
    ).toBe(alone);
  });

  it("calls a polygon inside when most of it is, and touching when a corner is", () => {
    const square = (west: number): Geometry => ({
      type: "Polygon",
      coordinates: [
        [
          [west, 51],
          [west + 2, 51],
          [west + 2, 53],
          [west, 53],
          [west, 51],
        ],
      ],
    });
    expect(measure(square(11))).toMatchObject({ km: 0, inside: true });
    expect(measure(square(13.5))).toMatchObject({ km: 0, inside: false });
    expect(measure(square(16))?.km).toBeGreaterThan(100);
  });

  it("is null, not 0, for a geometry with nothing in it", () => {
    expect(measure({ type: "GeometryCollection", geometries: [] })).toBeNull();
    expect(measure({ type: "LineString", coordinates: [[5, 5]] })).toBeNull();
  });

  it("refuses a position that is not on earth", () => {
    expect(() => measure({ type: "Point", coordinates: [5, 91] })).toThrow(RangeError);
  });
});
