import { closeOverPole, unwrapRing } from "../geo/antimeridian.ts";
import { type PolygonRings, planarRingArea, type Ring } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import type { BorderPart } from "./border-part.ts";
import { EdgeTable, samePlace } from "./edge-table.ts";

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
  const walked = parts.flatMap(({ polygons }, part) =>
    polygons.flatMap((polygon) => territoryOnTheLeft(polygon).map((ring) => ({ ring, part }))),
  );
  const table = new EdgeTable(walked.reduce((sum, { ring }) => sum + ring.length, 0));
  const edges: OutlineEdge[] = [];
  const cancelled = new Set<number>();
  const stands = (index: number): boolean => !cancelled.has(index);
  for (const { ring, part } of walked) {
    let from: Position | undefined;
    for (const to of ring) {
      if (from && !samePlace(from, to)) {
        const match = table.find(from, to, stands);
        if (match?.reversed) cancelled.add(match.index);
        else if (!match) {
          table.add(from, to);
          edges.push({ from, to, part });
        }
      }
      from = to;
    }
  }
  return edges.filter((_, index) => stands(index));
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
