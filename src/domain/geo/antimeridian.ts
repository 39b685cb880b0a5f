import { type PolygonRings, planarRingArea, type Ring } from "./polygon.ts";
import type { Position } from "./position.ts";
import { splitPolygon } from "./split-polygon.ts";

/** A ring whose longitudes run on without jumps. */
export interface UnwrappedRing {
  /** Longitudes may lie outside [-180, 180]. */
  readonly ring: Ring;
  /** Turns around the globe from start to end: 0, or +1 / -1 for a ring around a pole. */
  readonly turns: number;
}

/**
 * Removes the jumps of a ring: an edge of more than half a turn is taken to go the short way, across the antimeridian.
 * An edge of exactly a whole turn is such a jump too (180 and -180 are one place), except in a ring that would then
 * enclose nothing, or run around a pole with sides along the antimeridian: there it is the side of a world-wide box,
 * and kept as written.
 */
export function unwrapRing(ring: Ring): UnwrappedRing {
  const unwrapped = withoutJumps(ring, true);
  if (!ring.some((_, index) => Math.abs(step(ring, index)) === 360)) return unwrapped;
  const isBox =
    unwrapped.turns === 0
      ? planarRingArea(unwrapped.ring) === 0
      : ring.some(([x], index) => Math.abs(x) === 180 && ring[index - 1]?.[0] === x);
  return isBox ? withoutJumps(ring, false) : unwrapped;
}

/** True when some edge of the ring goes across the antimeridian. */
export function crossesAntimeridian(ring: Ring): boolean {
  return ring.some((_, index) => Math.abs(step(ring, index)) > 180);
}

function withoutJumps(ring: Ring, wholeTurns: boolean): UnwrappedRing {
  let shift = 0;
  const unwrapped = ring.map((position, index): Position => {
    const east = step(ring, index);
    const size = Math.abs(east);
    if (size > 180 && (size < 360 || wholeTurns)) shift -= 360 * Math.sign(east);
    return [position[0] + shift, position[1]];
  });
  return { ring: unwrapped, turns: shift / 360 };
}

/** Degrees eastward along the edge that ends at this index. */
function step(ring: Ring, index: number): number {
  const before = ring[index - 1];
  const here = ring[index];
  return before && here ? here[0] - before[0] : 0;
}

/**
 * Cuts a polygon at the antimeridian (RFC 7946, 3.1.9), so that no edge jumps from 180 to -180 and plane geometry
 * holds. A ring around a pole is closed along that pole, the one nearer to its mean latitude.
 * A polygon that does not cross is returned as it is.
 */
export function cutAtAntimeridian(polygon: PolygonRings): readonly PolygonRings[] {
  const exterior = polygon[0];
  if (!exterior || !polygon.some(crossesAntimeridian)) return [polygon];

  const outer = closeOverPole(unwrapRing(exterior));
  const [west, east] = extent(outer);
  const holes = polygon.slice(1).map((hole) => {
    const closed = closeOverPole(unwrapRing(hole));
    const [holeWest, holeEast] = extent(closed);
    const turns = Math.ceil((west - holeWest) / 360 - 1e-12);
    return holeWest < west ? shifted(closed, turns) : holeEast > east ? shifted(closed, -1) : closed;
  });

  let rest: readonly PolygonRings[] = [[outer, ...holes]];
  const pieces: PolygonRings[] = [];
  for (let turn = Math.floor((west + 180) / 360); rest.length > 0; turn += 1) {
    const split = rest.map((part) => splitPolygon(part, 0, 180 + 360 * turn));
    for (const { low } of split)
      pieces.push(...low.map((rings) => rings.map((ring) => shifted(ring, -turn))));
    rest = split.flatMap(({ high }) => high);
  }
  return pieces;
}

/**
 * The ring in the plane: one that runs around a pole is closed along that pole, the one nearer to its mean latitude.
 * The closing edges are no border.
 */
export function closeOverPole({ ring, turns }: UnwrappedRing): Ring {
  const first = ring[0];
  const last = ring.at(-1);
  if (turns === 0 || !first || !last) return ring;
  const mean = ring.reduce((sum, position) => sum + position[1], 0) / ring.length;
  const pole = mean < 0 ? -90 : 90;
  return [...ring, [last[0], pole], [first[0], pole], first];
}

function extent(ring: Ring): [west: number, east: number] {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (const [x] of ring) {
    if (x < west) west = x;
    if (x > east) east = x;
  }
  return [west, east];
}

function shifted(ring: Ring, turns: number): Ring {
  return turns === 0 ? ring : ring.map(([x, y]) => [x + 360 * turns, y] as const);
}
