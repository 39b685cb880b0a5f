import { approximateEdgeMetres, type EdgeKind, pointOnEdge } from "../geo/edge.ts";
import { chordLength, type Ecef, toEcef } from "../geo/ellipsoid.ts";
import type { Position } from "../geo/position.ts";
import { NumberColumn } from "./number-column.ts";
import type { OutlineEdge } from "./outline.ts";

/** Longest segment, in metres: a straight chord of this length lies 0.5 m under the surface at most. */
const LONGEST_SEGMENT = 5_000;

/** Farthest a segment may leave its edge, in metres; edges that bend more (near a pole) are cut finer. */
const LARGEST_SLACK = 1.5;

/** Shortest share of an edge that is still halved: bounds the work where an edge runs over a pole. */
const SMALLEST_SHARE = 1e-6;

/**
 * The edges of an outline, cut into straight segments in ECEF. Segment `i` stands at the same index in every column;
 * typed arrays, so that a worker can be handed the whole by transfer.
 */
export interface Segments {
  readonly count: number;
  /** Six numbers a segment: x, y, z of its start and of its end, in metres. */
  readonly ends: Float64Array;
  /** How far the edge may lie from its segment, in metres: an upper bound. */
  readonly slack: Float64Array;
  /** The largest of them. */
  readonly largestSlack: number;
  /** Index of the edge it was cut from. */
  readonly edge: Uint32Array;
  /** Two numbers a segment: the fractions of the edge between which it runs. */
  readonly share: Float64Array;
  /** Four numbers an edge: longitude and latitude of its start and its end; longitudes run on across the antimeridian. */
  readonly edgeEnds: Float64Array;
  /** Per edge, the part it belongs to. */
  readonly edgePart: Uint32Array;
}

/** Cuts every edge into segments of 5 km at most. */
export function cutIntoSegments(edges: readonly OutlineEdge[], kind: EdgeKind): Segments {
  const ends = new NumberColumn(6 * edges.length);
  const slack = new NumberColumn(edges.length);
  const edge = new NumberColumn(edges.length);
  const share = new NumberColumn(2 * edges.length);
  edges.forEach(({ from, to }, index) => {
    cutEdge(kind, from, to, (start, end, startShare, endShare, off) => {
      for (const coordinate of start) ends.push(coordinate);
      for (const coordinate of end) ends.push(coordinate);
      slack.push(off);
      edge.push(index);
      share.push(startShare);
      share.push(endShare);
    });
  });
  const edgeEnds = new Float64Array(4 * edges.length);
  edges.forEach(({ from, to }, index) => {
    edgeEnds.set(from, 4 * index);
    edgeEnds.set(to, 4 * index + 2);
  });
  const edgeOfSegment = Uint32Array.from(edge.toArray());
  const slacks = slack.toArray();
  return {
    count: edgeOfSegment.length,
    ends: ends.toArray(),
    slack: slacks,
    largestSlack: slacks.reduce((most, metres) => Math.max(most, metres), 0),
    edge: edgeOfSegment,
    share: share.toArray(),
    edgeEnds,
    edgePart: Uint32Array.from(edges, ({ part }) => part),
  };
}

/** The same segments in another order: segment `i` is what stood at `order[i]`. */
export function reorderSegments(segments: Segments, order: Uint32Array): Segments {
  const { count, ends, slack, edge, share } = segments;
  const ordered = {
    ends: new Float64Array(6 * count),
    slack: new Float64Array(count),
    edge: new Uint32Array(count),
    share: new Float64Array(2 * count),
  };
  order.forEach((from, to) => {
    ordered.ends.set(ends.subarray(6 * from, 6 * from + 6), 6 * to);
    ordered.slack[to] = slack[from] ?? 0;
    ordered.edge[to] = edge[from] ?? 0;
    ordered.share.set(share.subarray(2 * from, 2 * from + 2), 2 * to);
  });
  return { ...segments, ...ordered };
}

type Emit = (start: Ecef, end: Ecef, startShare: number, endShare: number, slack: number) => void;

function cutEdge(kind: EdgeKind, from: Position, to: Position, emit: Emit): void {
  const pieces = Math.max(1, Math.ceil(approximateEdgeMetres(kind, from, to) / LONGEST_SEGMENT));
  let start = toEcef(from);
  for (let piece = 0; piece < pieces; piece += 1) {
    const end = toEcef(pointOnEdge(kind, from, to, (piece + 1) / pieces));
    cutPiece(kind, from, to, start, piece / pieces, end, (piece + 1) / pieces, emit);
    start = end;
  }
}

function cutPiece(
  kind: EdgeKind,
  from: Position,
  to: Position,
  start: Ecef,
  startShare: number,
  end: Ecef,
  endShare: number,
  emit: Emit,
): void {
  const middleShare = (startShare + endShare) / 2;
  const middle = toEcef(pointOnEdge(kind, from, to, middleShare));
  const bend = Math.hypot(
    middle[0] - (start[0] + end[0]) / 2,
    middle[1] - (start[1] + end[1]) / 2,
    middle[2] - (start[2] + end[2]) / 2,
  );
  // A curve of steady curvature is farthest from its chord in the middle; a quarter more covers the rest.
  const slack = bend * 1.25 + 1e-6;
  if (slack > LARGEST_SLACK && endShare - startShare > SMALLEST_SHARE) {
    cutPiece(kind, from, to, start, startShare, middle, middleShare, emit);
    cutPiece(kind, from, to, middle, middleShare, end, endShare, emit);
  } else if (chordLength(start, end) > 0) {
    emit(start, end, startShare, endShare, slack);
  }
}

/** The location at fraction `along` (0..1) of a segment, on the edge itself. Longitude may lie outside [-180, 180]. */
export function pointOnSegment(segments: Segments, kind: EdgeKind, segment: number, along: number): Position {
  const [from, to] = edgeOf(segments, segments.edge[segment] ?? 0);
  const start = segments.share[2 * segment] ?? 0;
  const end = segments.share[2 * segment + 1] ?? 1;
  return pointOnEdge(kind, from, to, start + along * (end - start));
}

/** Distance in metres below which where exactly the foot of a perpendicular lies on an edge shows in its length. */
const CLOSE = 20_000;

/**
 * The fraction of a segment at which its edge, and not its chord, comes nearest to a point of the ellipsoid.
 *
 * An edge is not run through as evenly as its chord: straight in longitude and latitude, near a pole, its middle lies metres
 * away from the chord's along it. From afar that is nothing (it counts by its square over the distance); for a
 * point beside the edge it is all. Two steps of Newton, each of which leaves less than a hundredth.
 *
 * @param along where on the chord, 0..1, the foot of the perpendicular from the point lies.
 * @param metres the length of that perpendicular.
 */
export function alongEdge(
  segments: Segments,
  kind: EdgeKind,
  segment: number,
  point: Ecef,
  along: number,
  metres: number,
): number {
  if (along === 0 || along === 1 || metres > CLOSE) return along;
  const { ends } = segments;
  const at = 6 * segment;
  const dx = (ends[at + 3] ?? 0) - (ends[at] ?? 0);
  const dy = (ends[at + 4] ?? 0) - (ends[at + 1] ?? 0);
  const dz = (ends[at + 5] ?? 0) - (ends[at + 2] ?? 0);
  const squared = dx * dx + dy * dy + dz * dz;
  let better = along;
  for (let step = 0; step < 2; step += 1) {
    const [x, y, z] = toEcef(pointOnSegment(segments, kind, segment, better));
    const ahead = ((point[0] - x) * dx + (point[1] - y) * dy + (point[2] - z) * dz) / squared;
    better = Math.min(1, Math.max(0, better + ahead));
  }
  return better;
}

/** The ends of an edge. */
export function edgeOf({ edgeEnds }: Segments, edge: number): [from: Position, to: Position] {
  const at = 4 * edge;
  return [
    [edgeEnds[at] ?? Number.NaN, edgeEnds[at + 1] ?? Number.NaN],
    [edgeEnds[at + 2] ?? Number.NaN, edgeEnds[at + 3] ?? Number.NaN],
  ];
}

/** The part a segment's edge belongs to. */
export function partOfSegment({ edge, edgePart }: Segments, segment: number): number {
  return edgePart[edge[segment] ?? 0] ?? 0;
}
