import { greatCircle, point } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approximateEdgeMetres, pointOnEdge, wrapLongitude } from "../../../../src/domain/geo/edge.ts";
import { geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { anyNumber } from "./any-polygon.ts";

describe("pointOnEdge", () => {
  it("leaves a parallel towards the pole along a great circle", () => {
    // Half way from 0 E to 20 E at 60 N: tan(latitude) = tan 60 / cos 10 = 1.758770, latitude 60.37835.
    const [longitude, latitude] = pointOnEdge("great-circle", [0, 60], [20, 60], 0.5);
    expect(longitude).toBeCloseTo(10, 9);
    expect(latitude).toBeCloseTo(60.37835, 4);
  });

  it("stays on the parallel along a straight line in longitude and latitude", () => {
    expect(pointOnEdge("lonlat", [0, 60], [20, 60], 0.5)).toEqual([10, 60]);
  });

  it("runs on past 180 without a jump", () => {
    expect(pointOnEdge("lonlat", [170, 0], [190, 10], 0.75)).toEqual([185, 7.5]);
    expect(pointOnEdge("great-circle", [170, 0], [190, 0], 0.75)[0]).toBeCloseTo(185, 9);
  });

  it("gives the ends back unchanged", () => {
    const from: Position = [4.123456789, 52.1];
    const to: Position = [5.2, 53.987654321];
    for (const kind of ["great-circle", "lonlat"] as const) {
      expect(pointOnEdge(kind, from, to, 0)).toBe(from);
      expect(pointOnEdge(kind, from, to, 1)).toBe(to);
    }
  });

  it("falls back on a straight line between antipodes", () => {
    expect(pointOnEdge("great-circle", [0, 0], [180, 0], 0.5)).toEqual([90, 0]);
  });

  it("stays at a pole between two longitudes of it", () => {
    expect(pointOnEdge("great-circle", [0, 90], [50, 90], 0.5)).toEqual([25, 90]);
  });

  it("agrees with Turf's great circle", () => {
    const western = fc.tuple(anyNumber(-80, -5), anyNumber(-80, 80));
    fc.assert(
      fc.property(western, western, ([x0, y0], [x1, y1]) => {
        const to: Position = [x1 + 85, y1];
        const line = greatCircle(point([x0, y0]), point([...to]), { npoints: 5 });
        const [, quarter] = line.geometry.coordinates;
        expect(line.geometry.type).toBe("LineString");
        const [longitude, latitude] = pointOnEdge("great-circle", [x0, y0], to, 0.25);
        expect(longitude).toBeCloseTo(Number(quarter?.[0]), 6);
        expect(latitude).toBeCloseTo(Number(quarter?.[1]), 6);
      }),
    );
  });
});

describe("approximateEdgeMetres", () => {
  it("is within 0.6 % of the geodesic along a great circle", () => {
    const position = fc.tuple(anyNumber(-90, 89), anyNumber(-89, 89));
    fc.assert(
      fc.property(position, position, (from, to) => {
        const metres = geodesicMetres(from, to);
        expect(Math.abs(approximateEdgeMetres("great-circle", from, to) - metres)).toBeLessThanOrEqual(
          0.006 * metres + 1,
        );
      }),
    );
  });

  it("is never shorter along a parallel than the parallel", () => {
    // 20 degrees at 60 N on the sphere: 20 x 111.195 x cos 60 = 1 111.95 km.
    expect(approximateEdgeMetres("lonlat", [0, 60], [20, 60])).toBeCloseTo(1_111_950, -3);
  });
});

describe("wrapLongitude", () => {
  it.each([
    [190, -170],
    [-190, 170],
    [180, -180],
    [540, -180],
    [-180, -180],
    [12.5, 12.5],
  ])("writes %f as %f", (longitude, expected) => {
    expect(wrapLongitude(longitude)).toBe(expected);
  });
});
