import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTree, TREE_DEPTH } from "../../../../src/domain/borders/bounding-tree.ts";
import { squaredToSegment } from "../../../../src/domain/borders/chords.ts";
import { outlineOf } from "../../../../src/domain/borders/outline.ts";
import { cutIntoSegments, pointOnSegment, type Segments } from "../../../../src/domain/borders/segments.ts";
import { EDGE_KINDS, type EdgeKind } from "../../../../src/domain/geo/edge.ts";
import { toEcef } from "../../../../src/domain/geo/ellipsoid.ts";
import { anyNumber, anyRadii, starRing } from "../geo/any-polygon.ts";
import { along } from "./exhaustive.ts";

const segmentsOf = (radii: readonly number[], latitude: number, kind: EdgeKind): Segments =>
  cutIntoSegments(outlineOf([{ iso3: "AAA", polygons: [[starRing([10, latitude], radii)]] }]), kind);

const anySegments = fc
  .tuple(anyRadii(6), anyNumber(-80, 80), fc.constantFrom(...EDGE_KINDS))
  .map(([radii, latitude, kind]) => ({ kind, segments: segmentsOf(radii, latitude, kind) }));

describe("cutIntoSegments", () => {
  it("makes none longer than 5 km", () => {
    fc.assert(
      fc.property(anySegments, ({ segments: { count, ends } }) => {
        let longest = 0;
        for (let i = 0; i < count; i += 1) {
          const [x0 = 0, y0 = 0, z0 = 0, x1 = 0, y1 = 0, z1 = 0] = ends.subarray(6 * i, 6 * i + 6);
          longest = Math.max(longest, Math.hypot(x1 - x0, y1 - y0, z1 - z0));
        }
        // An edge is divided by its length on a sphere, 0.6 % off the ellipsoid at most.
        expect(longest).toBeLessThanOrEqual(5_030);
        expect(longest).toBeGreaterThan(1_000);
      }),
      { numRuns: 40 },
    );
  });

  it("covers every edge from its start to its end without a gap", () => {
    fc.assert(
      fc.property(anySegments, ({ segments: { count, edge, share } }) => {
        const gaps: number[] = [];
        for (let i = 0; i < count; i += 1) {
          const first = i === 0 || edge[i] !== edge[i - 1];
          const last = i === count - 1 || edge[i + 1] !== edge[i];
          if (share[2 * i] !== (first ? 0 : share[2 * i - 1])) gaps.push(i);
          if (last && share[2 * i + 1] !== 1) gaps.push(i);
        }
        expect(gaps).toEqual([]);
        expect(count).toBeGreaterThan(3);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps every segment as near to its edge as it says", () => {
    fc.assert(
      fc.property(anySegments, anyNumber(0, 1), ({ kind, segments }, t) => {
        let mostOver = Number.NEGATIVE_INFINITY;
        for (let i = 0; i < segments.count; i += 1) {
          const on = toEcef(pointOnSegment(segments, kind, i, t));
          const off = Math.sqrt(squaredToSegment(segments.ends, i, on));
          mostOver = Math.max(mostOver, off - (segments.slack[i] ?? 0));
        }
        expect(mostOver).toBeLessThanOrEqual(0);
        expect(segments.slack.every((slack) => slack <= 1.5)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("puts points on the edge itself", () => {
    fc.assert(
      fc.property(anySegments, anyNumber(0, 1), ({ kind, segments }, t) => {
        let mostOff = 0;
        for (let i = 0; i < segments.count; i += 1) {
          const edge = segments.edge[i] ?? 0;
          const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = segments.edgeEnds.subarray(4 * edge, 4 * edge + 4);
          const from = segments.share[2 * i] ?? 0;
          const to = segments.share[2 * i + 1] ?? 0;
          const [longitude, latitude] = along([x0, y0], [x1, y1], kind)(from + t * (to - from));
          const [x, y] = pointOnSegment(segments, kind, i, t);
          mostOff = Math.max(mostOff, Math.abs(x - longitude), Math.abs(y - latitude));
        }
        expect(mostOff).toBeLessThan(1e-7);
      }),
      { numRuns: 60 },
    );
  });

  it("cuts finer where an edge bends, close to a pole", () => {
    const cap = [
      [0, 89.9],
      [120, 89.9],
      [240, 89.9],
      [0, 89.9],
    ] as const;
    const segments = cutIntoSegments(
      cap.slice(1).map((to, index) => ({ from: cap[index] ?? to, to, part: 0 })),
      "lonlat",
    );
    // A third of a circle of 11 km is 23 km: 5 segments would each leave it by 150 m.
    expect(segments.count).toBeGreaterThan(60);
    expect(Math.max(...segments.slack)).toBeLessThanOrEqual(1.5);
  });
});

describe("buildTree", () => {
  it("holds every segment in exactly one leaf, and every box inside its parent's", () => {
    fc.assert(
      fc.property(anySegments, ({ segments }) => {
        const { tree, order } = buildTree(segments);
        const { boxes, second, start, size } = tree;
        const seen: number[] = [];
        const outside: number[] = [];
        const visit = (node: number, parent: number): void => {
          for (let axis = 0; axis < 3; axis += 1) {
            const low = boxes[6 * node + axis] ?? 0;
            const high = boxes[6 * node + 3 + axis] ?? 0;
            if (low < (boxes[6 * parent + axis] ?? 0) || high > (boxes[6 * parent + 3 + axis] ?? 0)) {
              outside.push(node);
            }
          }
          const other = second[node] ?? 0;
          if (other !== 0) {
            visit(node + 1, node);
            visit(other, node);
            return;
          }
          const from = start[node] ?? 0;
          for (const segment of order.subarray(from, from + (size[node] ?? 0))) {
            seen.push(segment);
            const slack = segments.slack[segment] ?? 0;
            for (let axis = 0; axis < 3; axis += 1) {
              const a = segments.ends[6 * segment + axis] ?? 0;
              const b = segments.ends[6 * segment + 3 + axis] ?? 0;
              if ((boxes[6 * node + axis] ?? 0) > Math.min(a, b) - slack) outside.push(node);
              if ((boxes[6 * node + 3 + axis] ?? 0) < Math.max(a, b) + slack) outside.push(node);
            }
          }
        };
        visit(0, 0);
        expect(outside).toEqual([]);
        expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: segments.count }, (_, i) => i));
      }),
      { numRuns: 30 },
    );
  });

  it("splits a thousand segments that lie on one spot too, no deeper than a walk can follow", () => {
    const spot = cutIntoSegments(
      Array.from({ length: 1000 }, () => ({ from: [5, 52] as const, to: [5.01, 52] as const, part: 0 })),
      "lonlat",
    );
    const { second } = buildTree(spot).tree;
    const depth = (node: number): number => {
      const other = second[node] ?? 0;
      return other === 0 ? 1 : 1 + Math.max(depth(node + 1), depth(other));
    };
    expect(depth(0)).toBeLessThan(TREE_DEPTH);
  });

  it("is one empty leaf without segments", () => {
    expect(buildTree(cutIntoSegments([], "lonlat"))).toMatchObject({
      tree: { second: new Uint32Array([0]) },
    });
  });
});
