import type { BorderIndex } from "./border-index.ts";
import type { BoundingTree } from "./bounding-tree.ts";
import { squaredToSegment } from "./chords.ts";
import { segmentEnd } from "./segment-distance.ts";

/** Squared distance between the boxes of two nodes, in square metres; z differences squared are multiplied as asked. */
function squaredBetweenBoxes(
  a: Float64Array,
  nodeA: number,
  b: Float64Array,
  nodeB: number,
  zSquared = 1,
): number {
  const i = 6 * nodeA;
  const j = 6 * nodeB;
  const x = Math.max((a[i] ?? 0) - (b[j + 3] ?? 0), 0, (b[j] ?? 0) - (a[i + 3] ?? 0));
  const y = Math.max((a[i + 1] ?? 0) - (b[j + 4] ?? 0), 0, (b[j + 1] ?? 0) - (a[i + 4] ?? 0));
  const z = Math.max((a[i + 2] ?? 0) - (b[j + 5] ?? 0), 0, (b[j + 2] ?? 0) - (a[i + 5] ?? 0));
  return x * x + y * y + z * z * zSquared;
}

/**
 * Visits the pairs of segments of two trees, nearer boxes first, leaving out all below two boxes of which `mayHold`
 * says no. It gets the squared distance of the boxes in ECEF, and the same with z stretched when it asks for it.
 */
export function walkPairs(
  a: BorderIndex,
  b: BorderIndex,
  mayHold: (chordSquared: number, stretchedSquared: () => number) => boolean,
  visit: (segmentA: number, segmentB: number, overlapping: boolean) => void,
  zSquared = 1,
): void {
  const treeA = a.tree;
  const treeB = b.tree;
  const pending: [nodeA: number, nodeB: number][] = [[0, 0]];
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [nodeA, nodeB] = pair;
    const squared = squaredBetweenBoxes(treeA.boxes, nodeA, treeB.boxes, nodeB);
    if (!mayHold(squared, () => squaredBetweenBoxes(treeA.boxes, nodeA, treeB.boxes, nodeB, zSquared)))
      continue;
    const secondA = treeA.second[nodeA] ?? 0;
    const secondB = treeB.second[nodeB] ?? 0;
    if (secondA === 0 && secondB === 0) {
      const lastA = lastOf(treeA, nodeA);
      const lastB = lastOf(treeB, nodeB);
      for (let segmentA = treeA.start[nodeA] ?? 0; segmentA < lastA; segmentA += 1) {
        for (let segmentB = treeB.start[nodeB] ?? 0; segmentB < lastB; segmentB += 1) {
          visit(segmentA, segmentB, squared === 0);
        }
      }
      continue;
    }
    const splitA = secondB === 0 || (secondA !== 0 && boxSize(treeA, nodeA) >= boxSize(treeB, nodeB));
    const children: [number, number][] = splitA
      ? [
          [nodeA + 1, nodeB],
          [secondA, nodeB],
        ]
      : [
          [nodeA, nodeB + 1],
          [nodeA, secondB],
        ];
    const [left, right] = children.map(([i, j]) => squaredBetweenBoxes(treeA.boxes, i, treeB.boxes, j));
    // Last in, first out: the nearer pair goes on top.
    if ((left ?? 0) < (right ?? 0)) children.reverse();
    pending.push(...children);
  }
}

/** One past the last segment of a leaf. */
function lastOf({ start, size }: BoundingTree, node: number): number {
  return (start[node] ?? 0) + (size[node] ?? 0);
}

function boxSize({ boxes }: BoundingTree, node: number): number {
  const at = 6 * node;
  return Math.max(
    (boxes[at + 3] ?? 0) - (boxes[at] ?? 0),
    (boxes[at + 4] ?? 0) - (boxes[at + 1] ?? 0),
    (boxes[at + 5] ?? 0) - (boxes[at + 2] ?? 0),
  );
}

export interface ChordPair {
  readonly areaSegment: number;
  readonly borderSegment: number;
  /** Distance through the earth, in metres. */
  readonly chord: number;
  /** Where on the border's segment the area's crosses it, 0..1; null when no two segments cross. */
  readonly crossing: number | null;
}

/** The two segments nearest to each other through the earth, or the first two found to cross; null without any. */
export function nearestPairByChord(area: BorderIndex, border: BorderIndex): ChordPair | null {
  let best = Number.POSITIVE_INFINITY;
  let found: ChordPair | null = null;
  walkPairs(
    area,
    border,
    (squared) => found?.crossing == null && (squared < best || squared === 0),
    (a, b, overlapping) => {
      if (found?.crossing != null) return;
      const squared = squaredBetweenSegments(area.segments.ends, a, border.segments.ends, b);
      const crossing = overlapping ? crossingOf(area.segments.ends, a, border.segments.ends, b) : null;
      if (squared >= best && crossing === null) return;
      best = Math.min(best, squared);
      found = { areaSegment: a, borderSegment: b, chord: Math.sqrt(squared), crossing };
    },
  );
  return found;
}

/** Of two segments that do not cross: the least of the four distances from an end of one to the other. */
function squaredBetweenSegments(
  a: Float64Array,
  segmentA: number,
  b: Float64Array,
  segmentB: number,
): number {
  return Math.min(
    squaredToSegment(b, segmentB, segmentEnd(a, segmentA, 0)),
    squaredToSegment(b, segmentB, segmentEnd(a, segmentA, 1)),
    squaredToSegment(a, segmentA, segmentEnd(b, segmentB, 0)),
    squaredToSegment(a, segmentA, segmentEnd(b, segmentB, 1)),
  );
}

/**
 * Where on the second segment the first crosses it, 0..1, both seen from the centre of the earth; null when they do not
 * cross, or only meet in an end. For segments whose boxes overlap, which are never on opposite sides of the earth.
 */
function crossingOf(a: Float64Array, segmentA: number, b: Float64Array, segmentB: number): number | null {
  const startA = segmentEnd(a, segmentA, 0);
  const endA = segmentEnd(a, segmentA, 1);
  const startB = segmentEnd(b, segmentB, 0);
  const endB = segmentEnd(b, segmentB, 1);
  const before = metresFromPlane(startA, endA, startB);
  const after = metresFromPlane(startA, endA, endB);
  if (!areApart(before, after)) return null;
  if (!areApart(metresFromPlane(startB, endB, startA), metresFromPlane(startB, endB, endA))) return null;
  return before / (before - after);
}

/** On either side of a plane, neither of them in it: a vertex in common is off by rounding only. */
function areApart(one: number, other: number): boolean {
  return one * other < 0 && Math.min(Math.abs(one), Math.abs(other)) > 0.001;
}

type Vector = readonly [number, number, number];

/** How far a point lies from the plane through two others and the centre of the earth, with a sign for the side. */
function metresFromPlane(a: Vector, b: Vector, point: Vector): number {
  const x = a[1] * b[2] - a[2] * b[1];
  const y = a[2] * b[0] - a[0] * b[2];
  const z = a[0] * b[1] - a[1] * b[0];
  return (x * point[0] + y * point[1] + z * point[2]) / Math.hypot(x, y, z);
}
