import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BorderIndex, createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { nearestBetween } from "../../../../src/domain/borders/nearest-between.ts";
import { witnessFromArea, witnessFromPosition } from "../../../../src/domain/borders/witness-line.ts";
import { EDGE_KINDS, type EdgeKind } from "../../../../src/domain/geo/edge.ts";
import { geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { anyNumber, anyRadii, starRing } from "../geo/any-polygon.ts";
import { along, exhaustiveMetres } from "./exhaustive.ts";

const indexOf = (ring: Ring, edges: EdgeKind = "great-circle", iso3 = "AAA"): BorderIndex =>
  createBorderIndex([{ iso3, polygons: [[ring]] }], { edges });
const box = (west: number, south: number, width: number, height: number): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];

/**
 * The shortest geodesic between two rings, from both ends of every edge of the one to the other, and the reverse.
 * Far apart, arcs that do not cross are nearest at an end of one of them; places between the ends are tried as well.
 */
function exhaustiveBetween(a: Ring, b: Ring, kind: EdgeKind): number {
  const places = (ring: Ring): Position[] =>
    ring.flatMap((end, index) => {
      const start = ring[index - 1];
      return start ? [0, 0.25, 0.5, 0.75].map((t) => along(start, end, kind)(t)) : [];
    });
  return Math.min(
    ...places(a).map((place) => exhaustiveMetres(place, [b], kind)),
    ...places(b).map((place) => exhaustiveMetres(place, [a], kind)),
  );
}

describe("nearestBetween", () => {
  it("measures one degree along the equator between two tips, with both ends", () => {
    const western: Ring = [
      [10, 0],
      [5, 3],
      [5, -3],
      [10, 0],
    ];
    const eastern: Ring = western.map(([x, y]) => [21 - x, y] as const);
    const hit = nearestBetween(indexOf(western), indexOf(eastern, "great-circle", "BBB"));
    // 6 378 137 x pi / 180.
    expect(hit?.metres).toBeCloseTo(111_319.4908, 3);
    expect(hit).toMatchObject({ from: [10, 0], to: [11, 0], iso3: "BBB", inside: false });
  });

  it("ends in the middle of an edge where a corner points at it, from either side", () => {
    const wedge = indexOf(
      [
        [11, 0],
        [14, -2],
        [14, 2],
        [11, 0],
      ],
      "lonlat",
    );
    // No end of a segment of this edge lies on the equator.
    const wall = indexOf(box(0, -5.3, 10, 10.31), "lonlat");
    for (const [hit, corner, foot] of [
      [nearestBetween(wall, wedge), "to", "from"],
      [nearestBetween(wedge, wall), "from", "to"],
    ] as const) {
      expect(hit?.metres).toBeCloseTo(111_319.4908, 2);
      expect(hit?.[corner]).toEqual([11, 0]);
      expect(hit?.[foot][0]).toBeCloseTo(10, 9);
      expect(hit?.[foot][1]).toBeCloseTo(0, 4);
    }
  });

  it("takes no crossing for granted where two areas lie close along a slanting line", () => {
    const above: Ring = [
      [0, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ];
    const below: Ring = [
      [0.01, 0],
      [4, 0],
      [4, 3.99],
      [0.01, 0],
    ];
    const hit = nearestBetween(indexOf(above, "lonlat"), indexOf(below, "lonlat"));
    const pointing: Ring = [
      [2.005, 1.995],
      [3, 0.8],
      [3.2, 1],
      [2.005, 1.995],
    ];
    const tip = nearestBetween(indexOf(above, "lonlat"), indexOf(pointing, "lonlat"));
    // 0.01 degrees apart at 45 degrees: 111 km x 0.01 / sqrt 2 = 785 m.
    for (const found of [hit, tip]) {
      expect(Math.abs((found?.metres ?? 0) - 785)).toBeLessThan(3);
      expect(found?.inside).toBe(false);
    }
  });

  it.each([
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ])(
    "says inside where two areas touch in one place and cross in another, turned by %d, %d",
    (east, north) => {
      const turned = (ring: Ring): Ring =>
        ring.map(([x, y]) => [2.5 + east * (x - 2.5), 2.5 + north * (y - 2.5)] as const);
      const one = indexOf(turned(box(0, 0, 5, 5)));
      const other = indexOf(
        turned([
          [0, 0],
          [-3, 2.2],
          [3, 2.6],
          [-3, 3],
          [-4, 1],
          [0, 0],
        ]),
      );
      expect(nearestBetween(one, other)).toMatchObject({ metres: 0, inside: true });
      expect(nearestBetween(other, one)).toMatchObject({ metres: 0, inside: true });
    },
  );

  it("is 0 and not inside where two areas share a line, in the middle of the longest stretch", () => {
    const area = indexOf([
      [0, 0],
      [10, 0],
      [10, 1],
      [10, 4],
      [10, 7],
      [10, 10],
      [0, 10],
      [0, 0],
    ]);
    const border = createBorderIndex(
      [
        { iso3: "BBB", polygons: [[box(10, 0, 5, 1)]] },
        {
          iso3: "CCC",
          polygons: [
            [
              [
                [10, 1],
                [15, 1],
                [15, 10],
                [10, 10],
                [10, 7],
                [10, 4],
                [10, 1],
              ],
            ],
          ],
        },
      ],
      { edges: "great-circle" },
    );
    const hit = nearestBetween(area, border);
    expect(hit).toMatchObject({ metres: 0, inside: false, iso3: "CCC" });
    expect([4, 7]).toContain(hit?.from[1]);
    expect(hit?.from).toEqual(hit?.to);
  });

  it("is 0 where they touch in one vertex", () => {
    const hit = nearestBetween(indexOf(box(0, 0, 5, 5)), indexOf(box(5, 5, 5, 5)));
    expect(hit).toMatchObject({ metres: 0, inside: false, from: [5, 5], to: [5, 5] });
  });

  it("is 0 and inside where outlines cross without a vertex in common", () => {
    const hit = nearestBetween(indexOf(box(0, 0, 10, 1)), indexOf(box(4, -3, 1, 8)));
    expect(hit).toMatchObject({ metres: 0, inside: true });
  });

  it("is 0 and inside where one lies in the other, whichever it is", () => {
    const inner = indexOf(box(4, 4, 1, 1));
    const outer = indexOf(box(0, 0, 10, 10), "great-circle", "BBB");
    expect(nearestBetween(inner, outer)).toMatchObject({ metres: 0, inside: true, iso3: "BBB" });
    expect(nearestBetween(outer, inner)).toMatchObject({ metres: 0, inside: true, iso3: "AAA" });
  });

  it("measures across a hole that the area lies in", () => {
    const around = createBorderIndex([{ iso3: "BBB", polygons: [[box(0, -5, 20, 10), box(8, -3, 4, 6)]] }], {
      edges: "lonlat",
    });
    const hit = nearestBetween(indexOf(box(9, -1, 2, 2), "lonlat"), around);
    // One degree of longitude at 1 degree of latitude: 111 302.65 m (111 319.49 x cos 1, plus the ellipsoid's 0.1).
    expect(Math.abs((hit?.metres ?? 0) - 111_303)).toBeLessThan(3);
    expect(hit?.inside).toBe(false);
  });

  it("is null when either has no line", () => {
    const nothing = createBorderIndex([], { edges: "great-circle" });
    expect(nearestBetween(indexOf(box(0, 0, 1, 1)), nothing)).toBeNull();
    expect(nearestBetween(nothing, indexOf(box(0, 0, 1, 1)))).toBeNull();
  });

  it("finds the true minimum between any two areas, with ends that far apart", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        anyRadii(6),
        anyRadii(6),
        anyNumber(-160, 160),
        anyNumber(-60, 60),
        anyNumber(13, 120),
        fc.constantFrom(...EDGE_KINDS),
        (radiiA, radiiB, longitude, latitude, gap, kind) => {
          const wrap = (ring: Ring): Ring => ring.map(([x, y]) => [x > 180 ? x - 360 : x, y] as const);
          const a = starRing([longitude, latitude], radiiA.slice(0, 5));
          const b = wrap(starRing([longitude + gap, -latitude / 2], radiiB.slice(0, 5)));
          const truth = exhaustiveBetween(a, b, kind);
          const hit = nearestBetween(indexOf(a, kind), indexOf(b, kind));
          const metres = hit?.metres ?? Number.NaN;
          expect(Math.abs(metres - truth)).toBeLessThanOrEqual(2e-5 * truth + 0.05);
          expect(geodesicMetres(hit?.from ?? [0, 0], hit?.to ?? [0, 0])).toBeCloseTo(metres, 6);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("witness lines", () => {
  const border = indexOf(box(0, 0, 10, 10), "great-circle", "BBB");

  it("are in km, to the point on the border", () => {
    expect(witnessFromPosition(border, [11, 0])).toMatchObject({
      inside: false,
      from: [11, 0],
      to: [10, 0],
      toIso3: "BBB",
    });
    expect(witnessFromPosition(border, [11, 0])?.km).toBeCloseTo(111.3194908, 6);
  });

  it("are 0 km long and stay where they are from inside", () => {
    expect(witnessFromPosition(border, [5, 5])).toEqual({
      km: 0,
      inside: true,
      from: [5, 5],
      to: [5, 5],
      toIso3: "BBB",
    });
  });

  it("run from the nearest edge of an area", () => {
    const line = witnessFromArea(border, indexOf(box(11, -5, 5, 5)));
    expect(line?.km).toBeCloseTo(111.3194908, 6);
    expect(line).toMatchObject({ from: [11, 0], to: [10, 0], toIso3: "BBB", inside: false });
  });

  it("are null without a border", () => {
    const nothing = createBorderIndex([], { edges: "lonlat" });
    expect(witnessFromPosition(nothing, [5, 5])).toBeNull();
    expect(witnessFromArea(nothing, border)).toBeNull();
  });
});
