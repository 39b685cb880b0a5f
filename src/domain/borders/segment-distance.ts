import { type Ecef, WGS84 } from "../geo/ellipsoid.ts";
import { geodesicLine } from "../geo/geodesic.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { type ChordLimits, TO_SPHERE, TO_SPHERE_SQUARED } from "./bounds.ts";
import { fractionOnSegment, squaredToSegment } from "./chords.ts";
import { alongEdge, pointOnSegment, type Segments } from "./segments.ts";

/** A point of a segment and the geodesic to it. */
export interface SegmentPoint {
  readonly metres: number;
  /** On the edge. Longitude may lie outside [-180, 180]. */
  readonly position: Position;
}

/** True when some point of the segment's edge may be as near to the point as the limits say. */
export function isWithin(segments: Segments, segment: number, point: Ecef, limits: ChordLimits): boolean {
  const slack = segments.slack[segment] ?? 0;
  const chord = Math.sqrt(squaredToSegment(segments.ends, segment, point));
  if (chord - slack > limits.chord) return false;
  const stretched = Math.sqrt(squaredToSegment(segments.ends, segment, point, TO_SPHERE_SQUARED));
  return stretched - slack * TO_SPHERE <= limits.stretched;
}

/** The point of a segment's edge that is nearest through the earth. */
export interface Foot {
  /** Fraction of the segment, 0..1. */
  readonly along: number;
  readonly position: Position;
}

/** See {@link Foot}. */
export function footOnSegment({ segments, edges }: BorderIndex, segment: number, point: Ecef): Foot {
  const chordFoot = fractionOnSegment(segments.ends, segment, point);
  const metres = Math.sqrt(squaredToSegment(segments.ends, segment, point));
  const along = alongEdge(segments, edges, segment, point, chordFoot, metres);
  return { along, position: pointOnSegment(segments, edges, segment, along) };
}

/**
 * The nearest point of one segment, along the surface.
 *
 * The foot of the perpendicular through the earth is taken over onto the edge. How steeply the geodesic still changes
 * there (the cosine between it and the segment) says what could be gained by moving along; only where that is more
 * than 1e-6 of the length + 2 mm, as it is towards the antipodes, the segment is searched.
 */
export function nearestOnSegment(
  index: BorderIndex,
  segment: number,
  from: Position,
  point: Ecef,
  { along: foot, position }: Foot = footOnSegment(index, segment, point),
): SegmentPoint {
  const { segments, edges } = index;
  const { metres, arrivalAzimuth } = geodesicLine(from, position);
  const slope = slopeAt(segments.ends, segment, position, arrivalAzimuth);
  const length = segmentLength(segments.ends, segment);
  const room = (slope > 0 ? foot : 1 - foot) * length;
  const tolerance = 1e-6 * metres + 0.002;
  if (gainAlong(Math.abs(slope), room, metres) <= tolerance) return { metres, position };

  const measure = (along: number): SegmentPoint => {
    const candidate = pointOnSegment(segments, edges, segment, along);
    return { metres: geodesicLine(from, candidate).metres, position: candidate };
  };
  const found = slope > 0 ? goldenSection(measure, 0, foot) : goldenSection(measure, foot, 1);
  return found.metres < metres ? found : { metres, position };
}

/** Change of the geodesic's length per metre along the segment, -1..1. */
function slopeAt(ends: Float64Array, segment: number, position: Position, azimuth: number): number {
  const at = 6 * segment;
  const dx = (ends[at + 3] ?? 0) - (ends[at] ?? 0);
  const dy = (ends[at + 4] ?? 0) - (ends[at + 1] ?? 0);
  const dz = (ends[at + 5] ?? 0) - (ends[at + 2] ?? 0);
  const lambda = (position[0] * Math.PI) / 180;
  const phi = (position[1] * Math.PI) / 180;
  const east = -Math.sin(lambda) * dx + Math.cos(lambda) * dy;
  const north = -Math.sin(phi) * (Math.cos(lambda) * dx + Math.sin(lambda) * dy) + Math.cos(phi) * dz;
  const alpha = (azimuth * Math.PI) / 180;
  return (Math.sin(alpha) * east + Math.cos(alpha) * north) / Math.hypot(dx, dy, dz);
}

/** The most that moving along can gain: slope times room, or, where the wave front is a circle, its sagitta. */
function gainAlong(slope: number, room: number, metres: number): number {
  const angle = metres / WGS84.polarRadius;
  const round =
    angle < 1.2 ? slope * slope * WGS84.equatorialRadius * Math.tan(angle) : Number.POSITIVE_INFINITY;
  return Math.min(slope * room, round);
}

function segmentLength(ends: Float64Array, segment: number): number {
  const at = 6 * segment;
  const start: Ecef = [ends[at] ?? 0, ends[at + 1] ?? 0, ends[at + 2] ?? 0];
  return Math.hypot(
    (ends[at + 3] ?? 0) - start[0],
    (ends[at + 4] ?? 0) - start[1],
    (ends[at + 5] ?? 0) - start[2],
  );
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Narrows 5 km to 5 cm. */
const NARROWINGS = 24;

function goldenSection(measure: (along: number) => SegmentPoint, from: number, to: number): SegmentPoint {
  let low = from;
  let high = to;
  let a = high - GOLDEN * (high - low);
  let b = low + GOLDEN * (high - low);
  let atA = measure(a);
  let atB = measure(b);
  for (let i = 0; i < NARROWINGS; i += 1) {
    if (atA.metres < atB.metres) {
      high = b;
      b = a;
      atB = atA;
      a = high - GOLDEN * (high - low);
      atA = measure(a);
    } else {
      low = a;
      a = b;
      atA = atB;
      b = low + GOLDEN * (high - low);
      atB = measure(b);
    }
  }
  // The least may stand at the end of the stretch, which the search only comes near to.
  return [atA, atB, measure(from), measure(to)].reduce((best, next) =>
    next.metres < best.metres ? next : best,
  );
}

/** The point of a segment's start or end, as ECEF. */
export function segmentEnd(ends: Float64Array, segment: number, end: 0 | 1): Ecef {
  const at = 6 * segment + 3 * end;
  return [ends[at] ?? 0, ends[at + 1] ?? 0, ends[at + 2] ?? 0];
}
