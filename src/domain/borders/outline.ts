import { closeOverPole, unwrapRing } from "../geo/antimeridian.ts";
import { wrapLongitude } from "../geo/edge.ts";
import { type PolygonRings, planarRingArea, type Ring } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import type { BorderPart } from "./border-part.ts";

/** One edge of the outline, the territory on its left. Longitudes run on across the antimeridian without a jump. */
export interface OutlineEdge {
  readonly from: Position;
  readonly to: Position;
  /** Index into the parts. */
  readonly part: number;
}

/**
 * The outer border of the union of the parts: every edge that does not also occur in the opposite direction.
 * So the line between two parts that share their vertices falls away, a ring walked out and back along one line
 * (Vatican City at 1:10 million) leaves nothing, and so does the cut along the antimeridian between two halves.
 * Edges without length and rings that enclose nothing are dropped: one of them would be 0 m from everything near it.
 * Parts that overlap without sharing vertices keep the lines inside the union; that changes no distance from outside.
 */
export function outlineOf(parts: readonly BorderPart[]): OutlineEdge[] {
  const edges = new Map<string, OutlineEdge>();
  parts.forEach(({ polygons }, part) => {
    for (const polygon of polygons) {
      for (const ring of territoryOnTheLeft(polygon)) addRing(edges, ring, part);
    }
  });
  return [...edges.values()];
}

function addRing(edges: Map<string, OutlineEdge>, ring: Ring, part: number): void {
  let from: Position | undefined;
  let fromKey = "";
  for (const to of ring) {
    const toKey = placeKey(to);
    if (from && fromKey !== toKey) {
      const opposite = `${toKey} ${fromKey}`;
      if (!edges.delete(opposite)) edges.set(`${fromKey} ${toKey}`, { from, to, part });
    }
    from = to;
    fromKey = toKey;
  }
}

/** The same for all spellings of one place: 180 and -180, and every longitude at a pole. */
export function placeKey([longitude, latitude]: Position): string {
  return Math.abs(latitude) === 90 ? `0,${latitude}` : `${wrapLongitude(longitude)},${latitude}`;
}

/** The rings without jumps, the exterior counter-clockwise and holes clockwise; rings without area are left out. */
function territoryOnTheLeft(polygon: PolygonRings): Ring[] {
  return polygon.flatMap((ring, index) => {
    const unwrapped = unwrapRing(ring);
    const area = planarRingArea(closeOverPole(unwrapped));
    if (Math.abs(area) < SMALLEST_AREA) return [];
    return [area > 0 === (index === 0) ? unwrapped.ring : unwrapped.ring.toReversed()];
  });
}

/** Square degrees: far below one cell of any grid in use, above the rounding of a sum that should be 0. */
const SMALLEST_AREA = 1e-12;
