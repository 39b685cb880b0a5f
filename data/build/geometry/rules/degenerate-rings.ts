import {
  type PolygonRings,
  planarRingArea,
  type Ring,
  samePosition,
} from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import type { BoundaryRule } from "./rule.ts";

/**
 * At the 400 m grid of the atlas small rings collapse to a line or a point (Vatican City, islets of the Maldives),
 * and narrow headlands to a line walked out and back. Repeated positions, such spikes and rings that enclose nothing
 * go; a collapsed exterior takes its holes with it.
 */
export const degenerateRings: BoundaryRule = {
  id: "degenerate-rings",
  apply: (pieces) =>
    pieces.map((piece) => ({ ...piece, polygons: piece.polygons.flatMap(withoutDegenerate) })),
};

function withoutDegenerate(polygon: PolygonRings): PolygonRings[] {
  const [exterior, ...holes] = polygon.map(withoutSpikes);
  if (!exterior || !enclosesArea(exterior)) return [];
  return [[exterior, ...holes.filter(enclosesArea)]];
}

/** Walks the ring with a stack: a position equal to the top is a repeat, one equal to the position below it a spike. */
export function withoutSpikes(ring: Ring): Ring {
  const kept: Position[] = [];
  for (const position of ring.slice(0, -1)) push(kept, position);
  // The seam: what the end of the walk undoes at its start.
  while (kept.length > 2) {
    const [first, second] = kept;
    const last = kept.at(-1);
    const beforeLast = kept.at(-2);
    if (!first || !second || !last || !beforeLast) break;
    if (samePosition(first, last) || samePosition(beforeLast, first)) kept.pop();
    else if (samePosition(last, second)) kept.shift();
    else break;
  }
  const first = kept[0];
  return first ? [...kept, first] : [];
}

function push(kept: Position[], position: Position): void {
  const top = kept.at(-1);
  const below = kept.at(-2);
  if (top && samePosition(top, position)) return;
  if (below && samePosition(below, position)) kept.pop();
  else kept.push(position);
}

/** The sum of a collapsed ring is not exactly 0 in floating point; one cell of the atlas's grid is 6e-6 square degrees. */
const SMALLEST_AREA = 1e-9;

const enclosesArea = (ring: Ring): boolean =>
  ring.length >= 4 && Math.abs(planarRingArea(ring)) > SMALLEST_AREA;
