import { lineString, pointToLineDistance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { nearestOnBorder } from "../../../../src/domain/borders/nearest.ts";
import { EDGE_KINDS, type EdgeKind } from "../../../../src/domain/geo/edge.ts";
import { geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { anyNumber, anyPosition, anyRadii, starRing } from "../geo/any-polygon.ts";
import { exhaustiveMetres } from "./exhaustive.ts";

const indexOf = (ring: Ring, edges: EdgeKind = "great-circle") =>
  createBorderIndex([{ iso3: "AAA", polygons: [[ring]] }], { edges });

/** The bar of the model: 2e-5 of the distance and 5 cm. */
const bar = (metres: number): number => 2e-5 * metres + 0.05;

/** 10 W to 10 E, equator to 10 N. */
const BOX: Ring = [
  [-10, 0],
  [10, 0],
  [10, 10],
  [-10, 10],
  [-10, 0],
];

const anyEdges = fc.constantFrom(...EDGE_KINDS);
const wrapped = (ring: Ring): Ring =>
  ring.map(([x, y]) => [x > 180 ? x - 360 : x < -180 ? x + 360 : x, y] as const);

describe("nearestOnBorder", () => {
  it("measures one degree of longitude along the equator", () => {
    // 6 378 137 x pi / 180 = 111 319.4908 m; the nearest point of the box is its corner.
    const hit = nearestOnBorder(indexOf(BOX), [11, 0]);
    expect(hit?.metres).toBeCloseTo(111_319.4908, 3);
    expect(hit?.nearest).toEqual([10, 0]);
    expect(hit?.inside).toBe(false);
    expect(hit?.iso3).toBe("AAA");
  });

  it("says inside, and still measures to the line", () => {
    const hit = nearestOnBorder(indexOf(BOX), [0, 1]);
    expect(hit?.inside).toBe(true);
    // One degree of the meridian from the equator: 110 574.389 m (published length at 0-1 N on WGS 84: 110 574.4).
    expect(hit?.metres).toBeCloseTo(110_574.4, 0);
  });

  it("measures the short way across the antimeridian, and takes 190 for -170", () => {
    const eastern: Ring = [
      [178, -5],
      [179.5, -5],
      [179.5, 5],
      [178, 5],
      [178, -5],
    ];
    const index = indexOf(eastern);
    expect(nearestOnBorder(index, [-179.5, 0])?.metres).toBeCloseTo(111_319.4908, 2);
    expect(nearestOnBorder(index, [180.5, 0])?.metres).toBeCloseTo(111_319.4908, 2);
  });

  it("follows a border across the antimeridian, with no line where it was cut", () => {
    const across: Ring = [
      [178, -2],
      [-178, -2],
      [-178, 2],
      [178, 2],
      [178, -2],
    ];
    const halves: Ring[] = [
      [
        [178, -2],
        [180, -2],
        [180, 2],
        [178, 2],
        [178, -2],
      ],
      [
        [-180, -2],
        [-178, -2],
        [-178, 2],
        [-180, 2],
        [-180, -2],
      ],
    ];
    const cut = createBorderIndex([{ iso3: "AAA", polygons: halves.map((ring) => [ring]) }], {
      edges: "lonlat",
    });
    // From the middle, the nearest line is 2 degrees of meridian away: 2 x 110 574.4 m, to 20 m.
    for (const index of [indexOf(across, "lonlat"), cut]) {
      const hit = nearestOnBorder(index, [180, 0]);
      expect(hit?.inside).toBe(true);
      expect(Math.abs((hit?.metres ?? 0) - 221_149)).toBeLessThan(20);
    }
  });

  it("takes the edges as it is told: 34 km apart for an edge of 1,000 km at 60 N", () => {
    // 17.966 degrees at 60 N. The great circle crosses its middle meridian at atan(tan 60 / cos 8.983) = 60.3052 N,
    // 0.3052 degrees of meridian (111.42 km each) north of the parallel: 34.01 km.
    const strip: Ring = [
      [0, 60],
      [17.966, 60],
      [17.966, 50],
      [0, 50],
      [0, 60],
    ];
    const from: Position = [8.983, 62];
    const straight = nearestOnBorder(indexOf(strip, "lonlat"), from);
    const bowed = nearestOnBorder(indexOf(strip, "great-circle"), from);
    expect(((straight?.metres ?? 0) - (bowed?.metres ?? 0)) / 1000).toBeCloseTo(34.01, 1);
  });

  it("is not drawn to a ring that has collapsed", () => {
    // Vatican City at 1:10 million, as the atlas has it, inside a box of one degree.
    const vatican: Ring = [
      [12.4543, 41.9026],
      [12.4543, 41.9043],
      [12.4543, 41.9026],
      [12.4543, 41.9026],
    ];
    const around = starRing([12.5, 42], [5, 5, 5, 5]);
    const index = createBorderIndex([{ iso3: "ITA", polygons: [[around, vatican], [vatican]] }], {
      edges: "great-circle",
    });
    expect(nearestOnBorder(index, [12.4543, 41.9026])?.metres).toBeGreaterThan(300_000);
  });

  it("is null, not 0, when there is no line at all", () => {
    expect(nearestOnBorder(createBorderIndex([], { edges: "lonlat" }), [5, 52])).toBeNull();
    const collapsed: Ring = [
      [5, 52],
      [5, 52],
      [5, 52],
      [5, 52],
    ];
    expect(nearestOnBorder(indexOf(collapsed), [5, 52])).toBeNull();
  });

  it.each([[[13.5, 99]], [[Number.NaN, 0]], [[0, Number.POSITIVE_INFINITY]]] as [Position][])(
    "refuses %j",
    (from) => {
      expect(() => nearestOnBorder(indexOf(BOX), from)).toThrow(RangeError);
    },
  );

  it("names the part whose line is nearest, and the part that holds the location", () => {
    const box = (west: number): Ring => BOX.map(([x, y]) => [x + west, y] as const);
    const index = createBorderIndex(
      [
        { iso3: "AAA", polygons: [[box(-10)]] },
        { iso3: "BBB", polygons: [[box(10)]] },
      ],
      { edges: "lonlat" },
    );
    expect(nearestOnBorder(index, [25, 5])?.iso3).toBe("BBB");
    expect(nearestOnBorder(index, [-25, 5])?.iso3).toBe("AAA");
    expect(nearestOnBorder(index, [1, 5])).toMatchObject({ iso3: "BBB", inside: true });
    const around = createBorderIndex(
      [
        { iso3: "AAA", polygons: [[box(0)]] },
        { iso3: "BBB", polygons: [[starRing([0, 5], [1, 1, 1, 1])]] },
      ],
      { edges: "lonlat" },
    );
    // Nearest is a line of the second, but the location lies in the first.
    expect(nearestOnBorder(around, [1.5, 5])).toMatchObject({ iso3: "AAA", inside: true });
    // The line between the two is no border: from its middle the sea is 5 degrees away.
    expect(nearestOnBorder(index, [0, 5])?.metres).toBeGreaterThan(500_000);
  });

  it("finds the true minimum wherever the border and the location lie", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        anyRadii(8),
        anyNumber(-180, 180),
        anyNumber(-75, 75),
        anyPosition,
        anyEdges,
        (radii, longitude, latitude, from, edges) => {
          const ring = wrapped(starRing([longitude, latitude], radii));
          const truth = exhaustiveMetres(from, [ring], edges);
          const hit = nearestOnBorder(indexOf(ring, edges), from);
          expect(Math.abs((hit?.metres ?? Number.NaN) - truth)).toBeLessThanOrEqual(bar(truth));
        },
      ),
      { numRuns: 120 },
    );
  });

  it("finds it close to the border too, where the sag of a segment counts, within the 2e-6 and 2 mm it promises", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        anyRadii(6),
        anyNumber(-180, 180),
        anyNumber(-70, 70),
        anyNumber(0, 1),
        anyNumber(-1e-4, 1e-4),
        anyEdges,
        (radii, longitude, latitude, share, off, edges) => {
          const ring = wrapped(starRing([longitude, latitude], radii));
          const [a = [0, 0], b = [0, 0]] = ring;
          const step = b[0] - a[0];
          const short = Math.abs(step) > 180 ? step - 360 * Math.sign(step) : step;
          const from: Position = [a[0] + share * short, a[1] + share * (b[1] - a[1]) + off];
          const truth = exhaustiveMetres(from, [ring], edges);
          const hit = nearestOnBorder(indexOf(ring, edges), from);
          expect(Math.abs((hit?.metres ?? Number.NaN) - truth)).toBeLessThanOrEqual(2e-6 * truth + 0.002);
        },
      ),
      { numRuns: 120 },
    );
  });

  it("finds it to the millimetre beside an edge that its chord runs through unevenly", () => {
    // Half a centimetre beside a lonlat edge at 70 S, 500 m from its start: the chord's foot is 5 cm further along.
    const ring = starRing([-180, -70], [1.2, 2.5367858448, 1.2]);
    const [a = [0, 0], b = [0, 0]] = ring;
    const share = 0.001864653;
    const from: Position = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1]) - 1.176991999943e-7];
    const truth = exhaustiveMetres(from, [ring], "lonlat");
    expect(truth).toBeLessThan(0.01);
    expect(nearestOnBorder(indexOf(ring, "lonlat"), from)?.metres).toBeCloseTo(truth, 3);
  });

  it("finds it around the poles", { timeout: 60_000 }, () => {
    const around = (latitude: number, south: boolean): Ring => {
      const ring = [0, 45, 100, 140, -170, -110, -60].map(
        (longitude): Position => [longitude, (south ? -1 : 1) * (latitude - (longitude % 7))],
      );
      const [first] = ring;
      return first ? [...ring, first] : [];
    };
    fc.assert(
      fc.property(
        anyNumber(70, 83),
        fc.boolean(),
        anyNumber(-180, 180),
        anyNumber(60, 90),
        anyEdges,
        (latitude, south, longitude, height, edges) => {
          const ring = around(latitude, south);
          const from: Position = [longitude, south ? -height : height];
          const truth = exhaustiveMetres(from, [ring], edges);
          const hit = nearestOnBorder(indexOf(ring, edges), from);
          expect(Math.abs((hit?.metres ?? Number.NaN) - truth)).toBeLessThanOrEqual(bar(truth));
        },
      ),
      { numRuns: 60 },
    );
    expect(nearestOnBorder(indexOf(around(75, true)), [0, -90])?.inside).toBe(true);
    expect(nearestOnBorder(indexOf(around(75, false)), [12, 90])?.inside).toBe(true);
    expect(nearestOnBorder(indexOf(around(75, false)), [12, -90])?.inside).toBe(false);
  });

  it("finds it from the other side of the earth, where the nearest through the earth is not the nearest", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.oneof(anyRadii(8), anyRadii(0.3)),
        anyNumber(-180, 180),
        anyNumber(-60, 60),
        anyNumber(-1, 1),
        anyNumber(-1, 1),
        anyEdges,
        (radii, longitude, latitude, east, north, edges) => {
          const ring = wrapped(starRing([longitude, latitude], radii));
          const opposite = longitude + east > 0 ? longitude + east - 180 : longitude + east + 180;
          const from: Position = [opposite, north - latitude];
          const truth = exhaustiveMetres(from, [ring], edges);
          const hit = nearestOnBorder(indexOf(ring, edges), from);
          // A hundred times finer than the bar, which is 400 m here.
          expect(Math.abs((hit?.metres ?? Number.NaN) - truth)).toBeLessThanOrEqual(2e-6 * truth + 0.05);
        },
      ),
      { numRuns: 120 },
    );
  });

  it.each([20, 40, 60])(
    "searches along a segment where the perpendicular ends kilometres off, opposite %d N",
    (latitude) => {
      const ring: Ring = [
        [0.02, latitude - 0.02],
        [0.02, latitude + 0.02],
        [-0.02, latitude],
        [0.02, latitude - 0.02],
      ];
      const from: Position = [-179.8, -latitude - 0.1];
      const truth = exhaustiveMetres(from, [ring], "great-circle");
      expect(Math.abs((nearestOnBorder(indexOf(ring), from)?.metres ?? Number.NaN) - truth)).toBeLessThan(
        0.05,
      );
    },
  );

  it("gives a point that lies as far away as it says", () => {
    fc.assert(
      fc.property(anyRadii(8), anyPosition, (radii, from) => {
        const hit = nearestOnBorder(indexOf(starRing([20, 10], radii)), from);
        expect(geodesicMetres(from, hit?.nearest ?? [0, 0])).toBeCloseTo(hit?.metres ?? Number.NaN, 6);
      }),
    );
  });

  it("agrees with Turf's sphere within 0.6 % and 1 m", () => {
    const nearby = fc.tuple(anyNumber(-20, 60), anyNumber(-30, 50));
    fc.assert(
      fc.property(anyRadii(8), nearby, (radii, from) => {
        const ring = starRing([20, 10], radii);
        const line = lineString(ring.map(([x, y]) => [x, y]));
        const sphere = pointToLineDistance([...from], line, { units: "meters", method: "geodesic" });
        const hit = nearestOnBorder(indexOf(ring), from);
        expect(Math.abs((hit?.metres ?? Number.NaN) - sphere)).toBeLessThanOrEqual(0.006 * sphere + 1);
      }),
    );
  });

  it("never grows when territory is added elsewhere", () => {
    fc.assert(
      fc.property(anyPosition, anyRadii(5), (from, radii) => {
        const one = { iso3: "AAA", polygons: [[BOX]] };
        const two = { iso3: "BBB", polygons: [[starRing([60, -30], radii)]] };
        const alone = nearestOnBorder(createBorderIndex([one], { edges: "lonlat" }), from);
        const both = nearestOnBorder(createBorderIndex([one, two], { edges: "lonlat" }), from);
        expect(both?.metres ?? Number.NaN).toBeLessThanOrEqual((alone?.metres ?? Number.NaN) + 0.002);
      }),
    );
  });
});
