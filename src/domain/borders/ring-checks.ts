import { closeOverPole, unwrapRing } from "../geo/antimeridian.ts";
import { type EdgeKind, wrapLongitude } from "../geo/edge.ts";
import { planarRingArea, type Ring } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";

/** Square degrees: as the outline of a border has it, a ring below this has no line at all. */
const SMALLEST_AREA = 1e-12;

/** True when a closed ring encloses something; one around a pole is closed along that pole first. */
export function enclosesArea(ring: Ring): boolean {
  return Math.abs(planarRingArea(closeOverPole(unwrapRing(ring)))) >= SMALLEST_AREA;
}

/** A direction from the centre of the earth, or, for straight lines, [longitude, latitude, 1]: the same sums serve both. */
type Vector = readonly [x: number, y: number, z: number];

interface Side {
  readonly from: Vector;
  readonly to: Vector;
  /** Where the ring goes on to. */
  readonly next: Vector;
  readonly low: Vector;
  readonly high: Vector;
}

/**
 * A place where a ring crosses itself, or null where it does not. A ring that touches itself, or runs back over its own
 * line, encloses what it seems to and is let through. Great circles cross as great circles.
 */
export function findCrossing(ring: Ring, edges: EdgeKind): Position | null {
  const { ring: unwrapped } = unwrapRing(ring);
  const vectors = unwrapped.map((position) => vectorOf(position, edges));
  const sides = vectors
    .slice(1)
    .map((to, index) => sideOf(vectors[index] ?? to, to, vectors[index + 2] ?? vectors[1] ?? to));
  const sorted = [...sides].sort((a, b) => a.low[0] - b.low[0]);
  let active: Side[] = [];
  for (const side of sorted) {
    active = active.filter(({ high }) => high[0] >= side.low[0]);
    for (const other of active) {
      if (!overlap(side, other, 1) || !overlap(side, other, 2)) continue;
      const at = crossing(side, other);
      if (at !== null) return placeOf(at, edges);
    }
    active.push(side);
  }
  return null;
}

function vectorOf([longitude, latitude]: Position, edges: EdgeKind): Vector {
  if (edges === "lonlat") return [longitude, latitude, 1];
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function sideOf(from: Vector, to: Vector, next: Vector): Side {
  const chord = Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
  // An arc leaves the box of its ends by its sagitta; a straight line (z = 1) does not.
  const bulge = from[2] === 1 && to[2] === 1 ? 0 : (chord * chord) / 4;
  const bound = (side: -1 | 1): Vector => {
    const pick = side < 0 ? Math.min : Math.max;
    return [
      pick(from[0], to[0]) + side * bulge,
      pick(from[1], to[1]) + side * bulge,
      pick(from[2], to[2]) + side * bulge,
    ];
  };
  return { from, to, next, low: bound(-1), high: bound(1) };
}

const overlap = (a: Side, b: Side, axis: 0 | 1 | 2): boolean =>
  a.low[axis] <= b.high[axis] && b.low[axis] <= a.high[axis];

/** Above 0 when c lies to the left of the way from a to b. */
function turn(a: Vector, b: Vector, c: Vector): number {
  return (
    a[0] * (b[1] * c[2] - b[2] * c[1]) -
    a[1] * (b[0] * c[2] - b[2] * c[0]) +
    a[2] * (b[0] * c[1] - b[1] * c[0])
  );
}

const same = (a: Vector, b: Vector): boolean => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];

/** Where two edges of a ring cross: in the middle of both, where one ends on the other, or in a vertex that both end in. */
function crossing(one: Side, other: Side): Vector | null {
  const [a, b, c, d] = [one.from, one.to, other.from, other.to];
  const [abc, abd] = [turn(a, b, c), turn(a, b, d)];
  const [cda, cdb] = [turn(c, d, a), turn(c, d, b)];
  // The ends of each lie on either side of the other, and on this side of the earth.
  if (abc * abd < 0 && cda * cdb < 0) return abc * cdb > 0 ? between(a, b, cda, cdb) : null;
  if (same(b, d)) return separates(one, c, other.next) ? b : null;
  if (cdb === 0 && isBetween(b, c, d)) return cda * turn(c, d, one.next) < 0 ? b : null;
  if (abd === 0 && isBetween(d, a, b)) return abc * turn(a, b, other.next) < 0 ? d : null;
  return null;
}

/** The point of the edge from a to b that lies on a line from which a and b have these signed distances. */
function between(a: Vector, b: Vector, ofA: number, ofB: number): Vector {
  const t = ofA / (ofA - ofB);
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
}

/** True when the way along an edge and on to the next has one of two points to its left and the other to its right. */
function separates({ from, to, next }: Side, p: Vector, q: Vector): boolean {
  const bend = turn(from, to, next);
  const sideOfWay = (point: Vector): number => {
    const [before, after] = [turn(from, to, point), turn(to, next, point)];
    return bend > 0 ? Math.min(before, after) : Math.max(before, after);
  };
  return sideOfWay(p) * sideOfWay(q) < 0;
}

/** True when a point on the line through two others lies strictly between them. */
function isBetween(point: Vector, from: Vector, to: Vector): boolean {
  const along = (other: Vector): number =>
    (other[0] - from[0]) * (to[0] - from[0]) +
    (other[1] - from[1]) * (to[1] - from[1]) +
    (other[2] - from[2]) * (to[2] - from[2]);
  return along(point) > 0 && along(point) < along(to);
}

function placeOf([x, y, z]: Vector, edges: EdgeKind): Position {
  if (edges === "lonlat") return [wrapLongitude(x), y];
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}
