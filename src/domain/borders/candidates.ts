import { WGS84 } from "../geo/ellipsoid.ts";
import type { BorderIndex } from "./border-index.ts";
import { TREE_DEPTH } from "./bounding-tree.ts";

const { equatorialRadius: a, polarRadius: b } = WGS84;

/** Radii of curvature of the ellipsoid: the smallest, along the meridian at the equator, and the largest, at the poles. */
const SHARPEST = (b * b) / a;
const FLATTEST = (a * a) / b;

/** Chords in metres up to which {@link withinReach} is a bound; past it callers search in another way. */
export const CHORD_REACH = 9_000_000;

/**
 * The square of the longest chord that may belong to a shorter way along the surface than some chord does, as that chord's
 * square times `1 + STRETCH * square`.
 *
 * A geodesic bends no more than a circle of the smallest radius r and no less than one of the largest radius R (Schur's
 * comparison of arcs), so one of chord c is at most 2 r asin(c / 2r) long, and whatever is shorter has a chord of
 * at most 2 R sin((r / R) asin(c / 2r)). The square of that over c squared, less 1, over c squared grows with c: its
 * value at the end of the reach holds for all before it.
 */
const STRETCH =
  (((2 * FLATTEST * Math.sin((SHARPEST / FLATTEST) * Math.asin(CHORD_REACH / (2 * SHARPEST)))) /
    CHORD_REACH) **
    2 -
    1) /
  CHORD_REACH ** 2;

/** A bound on the squared chord of all that may be nearer than the segment of this squared chord; `slack` in metres. */
export function withinReach(squared: number, slack: number): number {
  const margin = 2 * slack;
  return squared * (1 + STRETCH * squared) + margin * (2.1 * Math.sqrt(squared) + margin);
}

interface Found {
  /** Indices of segments; the first `count` are those found. */
  segments: Uint32Array;
  /** Where on each the point nearest through the earth lies, 0..1. */
  alongs: Float64Array;
  /** The square of its distance, in square metres. */
  squares: Float64Array;
  count: number;
  /** The segment nearest through the earth, or -1 when there is none, and its squared distance in square metres. */
  nearest: number;
  squared: number;
}

/** What {@link collectCandidates} found; one search at a time uses it, and none calls another. */
export const found: Found = {
  segments: new Uint32Array(256),
  alongs: new Float64Array(256),
  squares: new Float64Array(256),
  count: 0,
  nearest: -1,
  squared: Number.POSITIVE_INFINITY,
};

/** Nodes put aside, and the squared distance to each. */
const pending = new Uint32Array(TREE_DEPTH);
const pendingSquared = new Float64Array(TREE_DEPTH);

/**
 * Leaves in {@link found} the segment nearest to a point of the ellipsoid through the earth, and all others whose edge may
 * be nearer along the surface. One walk down the tree, nearer boxes first: what was collected before the bound was as
 * tight as in the end is sifted out at the end.
 *
 * @param x, y, z ECEF in metres.
 */
export function collectCandidates({ segments, tree }: BorderIndex, x: number, y: number, z: number): void {
  const { ends, largestSlack } = segments;
  const { boxes, second, start, size } = tree;
  let best = Number.POSITIVE_INFINITY;
  let bound = Number.POSITIVE_INFINITY;
  let count = 0;
  found.nearest = -1;
  let waiting = 1;
  pending[0] = 0;
  pendingSquared[0] = 0;
  while (waiting > 0) {
    waiting -= 1;
    if ((pendingSquared[waiting] ?? 0) > bound) continue;
    let node = pending[waiting] ?? 0;
    let other = second[node] ?? 0;
    // Down to a leaf by the nearer child, putting the farther ones aside.
    while (other !== 0) {
      const left = squaredToBox(boxes, 6 * (node + 1), x, y, z);
      const right = squaredToBox(boxes, 6 * other, x, y, z);
      const leftFirst = left <= right;
      const farther = leftFirst ? right : left;
      if (farther <= bound) {
        pending[waiting] = leftFirst ? other : node + 1;
        pendingSquared[waiting] = farther;
        waiting += 1;
      }
      if ((leftFirst ? left : right) > bound) break;
      node = leftFirst ? node + 1 : other;
      other = second[node] ?? 0;
    }
    if (other !== 0) continue;
    const end = (start[node] ?? 0) + (size[node] ?? 0);
    for (let segment = start[node] ?? 0; segment < end; segment += 1) {
      const from = 6 * segment;
      const px = x - (ends[from] ?? 0);
      const py = y - (ends[from + 1] ?? 0);
      const pz = z - (ends[from + 2] ?? 0);
      const dx = (ends[from + 3] ?? 0) - (ends[from] ?? 0);
      const dy = (ends[from + 4] ?? 0) - (ends[from + 1] ?? 0);
      const dz = (ends[from + 5] ?? 0) - (ends[from + 2] ?? 0);
      const t = (px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz);
      const along = t < 0 ? 0 : t > 1 ? 1 : t;
      const qx = px - along * dx;
      const qy = py - along * dy;
      const qz = pz - along * dz;
      const squared = qx * qx + qy * qy + qz * qz;
      if (squared > bound) continue;
      if (squared < best) {
        best = squared;
        bound = withinReach(best, largestSlack);
        found.nearest = segment;
      }
      if (count === found.segments.length) grow();
      found.segments[count] = segment;
      found.squares[count] = squared;
      found.alongs[count] = along;
      count += 1;
    }
  }
  found.squared = best;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    if ((found.squares[at] ?? 0) > bound) continue;
    found.segments[kept] = found.segments[at] ?? 0;
    found.alongs[kept] = found.alongs[at] ?? 0;
    found.squares[kept] = found.squares[at] ?? 0;
    kept += 1;
  }
  found.count = kept;
}

function grow(): void {
  const segments = new Uint32Array(2 * found.segments.length);
  const squares = new Float64Array(segments.length);
  const alongs = new Float64Array(segments.length);
  segments.set(found.segments);
  squares.set(found.squares);
  alongs.set(found.alongs);
  found.segments = segments;
  found.squares = squares;
  found.alongs = alongs;
}

function squaredToBox(boxes: Float64Array, at: number, x: number, y: number, z: number): number {
  const dx = Math.max((boxes[at] ?? 0) - x, 0, x - (boxes[at + 3] ?? 0));
  const dy = Math.max((boxes[at + 1] ?? 0) - y, 0, y - (boxes[at + 4] ?? 0));
  const dz = Math.max((boxes[at + 2] ?? 0) - z, 0, z - (boxes[at + 5] ?? 0));
  return dx * dx + dy * dy + dz * dz;
}
