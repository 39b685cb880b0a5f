import type { Iso3 } from "../areas/area.ts";
import { wrapLongitude } from "../geo/edge.ts";
import { type Ecef, toEcef } from "../geo/ellipsoid.ts";
import { samePosition } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { chordLimits, setLimits, TO_SPHERE_SQUARED } from "./bounds.ts";
import { squaredToBox, squaredToSegment } from "./chords.ts";
import { partAt } from "./containment.ts";
import { footOnSegment, isWithin, nearestOnSegment, type SegmentPoint } from "./segment-distance.ts";
import { partOfSegment } from "./segments.ts";

/** The point of a border nearest to a location. */
export interface BorderHit {
  /** Length of the geodesic to the border line on WGS 84, in metres; also for a location inside. */
  readonly metres: number;
  /** True when the location lies in the territory that the border encloses. */
  readonly inside: boolean;
  /** The point on the border. */
  readonly nearest: Position;
  /** The part of the territory whose line is nearest, or, inside, in which the location lies. */
  readonly iso3: Iso3;
  /** The segment of the index that holds the point. */
  readonly segment: number;
}

/**
 * The point of the border nearest to a location, on WGS 84 and not on a sphere: the true minimum over all edges,
 * within 1e-6 of the length + 2 mm.
 *
 * The tree is walked twice. First for the segment with the shortest chord, which is almost always the one. Its geodesic
 * then bounds the second walk, which measures every other segment that could be nearer (see `bounds.ts`).
 *
 * @returns null when the border has no line at all, which callers show as "not measured", never as 0.
 * @param from any longitude: 190 is the same place as -170.
 * @throws RangeError when the latitude is beyond a pole or a number is not finite.
 */
export function nearestOnBorder(index: BorderIndex, from: Position): BorderHit | null {
  if (!Number.isFinite(from[0]) || !(Math.abs(from[1]) <= 90)) {
    throw new RangeError(`not a WGS 84 position: [${from.join(", ")}]`);
  }
  const point = toEcef(from);
  const first = nearestByChord(index, point);
  if (first < 0) return null;

  const best = nearestAlongSurface(index, from, point, first);
  const part = partAt(index.containment, from);
  const owner = part >= 0 ? part : partOfSegment(index.segments, best.segment);
  return {
    metres: best.metres,
    inside: part >= 0,
    nearest: [wrapLongitude(best.position[0]), best.position[1]],
    iso3: index.parts[owner] ?? "",
    segment: best.segment,
  };
}

interface Candidate extends SegmentPoint {
  readonly segment: number;
}

/** Gains of less than this are not looked for, in metres. */
const INDIFFERENCE = 0.001;

/** The second walk: from a first candidate to the segment that is nearest along the surface. */
function nearestAlongSurface(index: BorderIndex, from: Position, point: Ecef, first: number): Candidate {
  const { segments, tree } = index;
  const { boxes, second, start, size, order } = tree;
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
    for (let at = start[node] ?? 0; at < end; at += 1) {
      const segment = order[at] ?? 0;
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

/** Nodes still to visit; a walk holds one more per level than the tree is deep, and never calls another walk. */
const pending = new Uint32Array(128);

/** The segment nearest to a point through the earth, or -1 when there is none. */
function nearestByChord({ segments, tree }: BorderIndex, point: Ecef): number {
  const { boxes, second, start, size, order } = tree;
  let best = Number.POSITIVE_INFINITY;
  let found = -1;
  let waiting = 1;
  pending[0] = 0;
  pendingDistance[0] = 0;
  while (waiting > 0) {
    waiting -= 1;
    const node = pending[waiting] ?? 0;
    if ((pendingDistance[waiting] ?? 0) >= best) continue;
    const other = second[node] ?? 0;
    if (other === 0) {
      const end = (start[node] ?? 0) + (size[node] ?? 0);
      for (let at = start[node] ?? 0; at < end; at += 1) {
        const segment = order[at] ?? 0;
        const squared = squaredToSegment(segments.ends, segment, point);
        if (squared < best) {
          best = squared;
          found = segment;
        }
      }
      continue;
    }
    const left = squaredToBox(boxes, node + 1, point);
    const right = squaredToBox(boxes, other, point);
    const leftFirst = left <= right;
    pending[waiting] = leftFirst ? other : node + 1;
    pendingDistance[waiting] = leftFirst ? right : left;
    pending[waiting + 1] = leftFirst ? node + 1 : other;
    pendingDistance[waiting + 1] = leftFirst ? left : right;
    waiting += 2;
  }
  return found;
}

const pendingDistance = new Float64Array(pending.length);
