import type { Ecef } from "../geo/ellipsoid.ts";
import { samePosition } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { TREE_DEPTH } from "./bounding-tree.ts";
import { chordLimits, setLimits, TO_SPHERE_SQUARED } from "./bounds.ts";
import { squaredToBox } from "./chords.ts";
import { footOnSegment, isWithin, nearestOnSegment, type SegmentPoint } from "./segment-distance.ts";

/** A point of the border with the segment that holds it. */
export interface Candidate extends SegmentPoint {
  readonly segment: number;
}

/** Gains of less than this are not looked for, in metres. */
const INDIFFERENCE = 0.001;

/**
 * The nearest point for a place so far from the border that chords through the earth no longer say which segment is nearest:
 * from a first candidate, every segment that the limits of `bounds.ts` let through is measured, and searched along.
 *
 * @param first a segment of the index, the nearer the better.
 */
export function nearestFarAway(index: BorderIndex, from: Position, point: Ecef, first: number): Candidate {
  const { segments, tree } = index;
  const { boxes, second, start, size } = tree;
  let best: Candidate = { segment: first, ...nearestOnSegment(index, first, from, point) };
  const limits = chordLimits(best.metres - INDIFFERENCE);

  let waiting = 1;
  pending[0] = 0;
  while (waiting > 0) {
    waiting -= 1;
    const node = pending[waiting] ?? 0;
    if (squaredToBox(boxes, node, point) > limits.chordSquared) continue;
    if (squaredToBox(boxes, node, point, TO_SPHERE_SQUARED) > limits.stretchedSquared) continue;
    const other = second[node] ?? 0;
    if (other !== 0) {
      pending[waiting] = other;
      pending[waiting + 1] = node + 1;
      waiting += 2;
      continue;
    }
    const end = (start[node] ?? 0) + (size[node] ?? 0);
    for (let segment = start[node] ?? 0; segment < end; segment += 1) {
      if (segment === first || !isWithin(segments, segment, point, limits)) continue;
      const foot = footOnSegment(index, segment, point);
      // The neighbour of the best often ends in the same vertex.
      if (samePosition(foot.position, best.position)) continue;
      const found = nearestOnSegment(index, segment, from, point, foot);
      if (found.metres < best.metres) {
        best = { segment, ...found };
        setLimits(limits, best.metres - INDIFFERENCE);
      }
    }
  }
  return best;
}

/** Nodes put aside; a walk never calls another walk. */
const pending = new Uint32Array(TREE_DEPTH);
