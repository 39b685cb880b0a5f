import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { ownBorderIndex } from "../../../../src/domain/borders/measure-own.ts";
import {
  LENGTH_FORMULAS,
  measurePoints,
  roomForPoints,
} from "../../../../src/domain/borders/measure-points.ts";
import { EDGE_KINDS } from "../../../../src/domain/geo/edge.ts";
import { geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { anyNumber, anyPosition, anyRadii, starRing } from "../geo/any-polygon.ts";
import { exhaustiveMetres } from "./exhaustive.ts";

const wrapped = (ring: Ring): Ring =>
  ring.map(([x, y]) => [x > 180 ? x - 360 : x < -180 ? x + 360 : x, y] as const);
const column = (points: readonly Position[]): Float64Array => Float64Array.from(points.flat());

/** A box of a degree around 20 E, 10 N, and one beside it. */
const parts = [19.5, 20.5].map((west, index) => ({
  iso3: `AA${index}`,
  polygons: [
    [
      [
        [west, 9.5],
        [west + 1, 9.5],
        [west + 1, 10.5],
        [west, 10.5],
        [west, 9.5],
      ] as const,
    ],
  ],
}));

describe("measurePoints", () => {
  it.each(LENGTH_FORMULAS)(
    "finds the true minimum of every point by %s, wherever both lie",
    (formula) => {
      fc.assert(
        fc.property(
          anyRadii(8),
          anyPosition,
          fc.array(anyPosition, { minLength: 1, maxLength: 4 }),
          fc.constantFrom(...EDGE_KINDS),
          (radii, [longitude, latitude], points, edges) => {
            const ring = wrapped(starRing([longitude, latitude * 0.8], radii));
            const index = createBorderIndex([{ iso3: "AAA", polygons: [[ring]] }], { edges });
            const measured = roomForPoints(points.length);
            measurePoints(index, column(points), measured, formula);
            points.forEach((point, i) => {
              const truth = exhaustiveMetres(point, [ring], edges);
              // Ten times finer than the bar of the model, and the error that the fast formula states.
              expect(Math.abs((measured.metres[i] ?? Number.NaN) - truth)).toBeLessThanOrEqual(
                2e-6 * truth + 0.005,
              );
            });
          },
        ),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  it("is not drawn to a vertex when every segment of a border is equally far", () => {
    // A circle of 720 vertices around the pole: 15 degrees of meridian, measured by an integral
    // over its curvature.
    const circle = Array.from({ length: 721 }, (_, i): Position => [((i % 720) / 2) * 1 - 180, 75]);
    const index = createBorderIndex([{ iso3: "AAA", polygons: [[circle]] }], { edges: "lonlat" });
    const measured = roomForPoints(1);
    measurePoints(index, column([[12, 90]]), measured);
    expect(measured.metres[0]).toBeCloseTo(meridianArc(75), 2);
    expect(measured.inside[0]).toBe(1);
  });

  it("measures a drawn border with edges of 1,000 km as its ring densified, and not along great circles", () => {
    // 17.966 degrees at 60 N are 1,000 km. The truth: geodesics to the ring with a vertex every 100 m, straight in
    // longitude and latitude, the least of all.
    const ring: Ring = [
      [0, 60],
      [17.966, 60],
      [17.966, 69],
      [0, 69],
      [0, 60],
    ];
    const dense = ring.flatMap((to, i): Position[] => {
      const from = ring[i - 1];
      if (from === undefined) return [];
      const pieces = 10_000;
      return Array.from({ length: pieces }, (_, k) => [
        from[0] + ((to[0] - from[0]) * k) / pieces,
        from[1] + ((to[1] - from[1]) * k) / pieces,
      ]);
    });
    const points: Position[] = [
      [8.983, 58],
      [3, 59.2],
      [25, 64],
      [8.983, 61],
    ];
    const measured = roomForPoints(points.length);
    measurePoints(ownBorderIndex({ edges: "lonlat", polygons: [[ring]] }), column(points), measured);
    points.forEach((point, i) => {
      const truth = dense.reduce((least, at) => Math.min(least, geodesicMetres(point, at)), Infinity);
      expect(Math.abs((measured.metres[i] ?? Number.NaN) - truth)).toBeLessThanOrEqual(2e-5 * truth + 0.05);
    });

    const along = roomForPoints(1);
    measurePoints(
      ownBorderIndex({ edges: "great-circle", polygons: [[ring]] }),
      column([[8.983, 58]]),
      along,
    );
    // The great circle bows 34 km to the north of the parallel.
    expect(((along.metres[0] ?? 0) - (measured.metres[0] ?? 0)) / 1000).toBeCloseTo(34, 0);
  });

  it("says in which part a point lies, or which part's line is nearest", () => {
    const index = createBorderIndex(parts, { edges: "lonlat" });
    const measured = roomForPoints(4);
    measurePoints(
      index,
      column([
        [20, 10],
        [21, 10],
        [15, 10],
        [385, 10],
      ]),
      measured,
    );
    expect([...measured.inside]).toEqual([1, 1, 0, 0]);
    expect([...measured.part]).toEqual([0, 1, 0, 1]);
    // 385 is 25 E: 3.5 degrees from the eastern line.
    expect(measured.nearest[6]).toBeCloseTo(21.5, 9);
  });

  it("measures a stretch of the points and leaves the others open, NaN and -1", () => {
    const index = createBorderIndex(parts, { edges: "lonlat" });
    const measured = roomForPoints(3);
    const points = column([
      [0, 0],
      [10, 10],
      [20, 20],
    ]);
    measurePoints(index, points, measured, "geodesic", 1, 2);
    expect(Array.from(measured.metres, Number.isNaN)).toEqual([true, false, true]);
    expect([...measured.part]).toEqual([-1, 0, -1]);
  });

  it("leaves every point open, and never 0, where the border has no line", () => {
    const measured = roomForPoints(1);
    measurePoints(createBorderIndex([], { edges: "lonlat" }), column([[5, 52]]), measured);
    expect(measured.metres[0]).toBeNaN();
    expect(measured.part[0]).toBe(-1);
  });

  it("names the point that is no place on earth", () => {
    const index = createBorderIndex(parts, { edges: "lonlat" });
    const points = column([
      [0, 0],
      [10, 91],
    ]);
    expect(() => measurePoints(index, points, roomForPoints(2))).toThrow(/point 1 .*\[10, 91\]/);
  });

  it("gives the fast length within the error it states of the geodesic's", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyNumber(-80, 110), anyNumber(-60, 85)), { maxLength: 50 }),
        (points) => {
          const index = createBorderIndex(parts, { edges: "great-circle" });
          const [exact, fast] = [roomForPoints(points.length), roomForPoints(points.length)];
          measurePoints(index, column(points), exact, "geodesic");
          measurePoints(index, column(points), fast, "fast");
          exact.metres.forEach((metres, i) => {
            expect(Math.abs((fast.metres[i] ?? Number.NaN) - metres)).toBeLessThanOrEqual(
              5e-9 * metres + 1e-5,
            );
          });
          expect(fast.nearest).toEqual(exact.nearest);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Length of the meridian from a latitude to the pole on WGS 84, in metres, by Simpson's rule over the radius of curvature. */
function meridianArc(latitude: number): number {
  const a = 6_378_137;
  const e2 = 0.00669437999014;
  const radius = (phi: number): number => (a * (1 - e2)) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5;
  const from = (latitude * Math.PI) / 180;
  const steps = 200;
  const width = (Math.PI / 2 - from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1) {
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * radius(from + i * width);
  }
  return (sum * width) / 3;
}
