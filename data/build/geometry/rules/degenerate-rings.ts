import { type PolygonRings, planarRingArea, type Ring, samePosition } from "../../../../src/domain/geo/polygon.ts";
import type { BoundaryRule } from "./rule.ts";

/**
 * At the 400 m grid of the atlas small rings collapse to a line or a point (Vatican City, islets of the Maldives).
 * A collapsed exterior takes its holes with it; repeated positions go.
 */
export const degenerateRings: BoundaryRule = {
  id: "degenerate-rings",
  apply: (pieces) => pieces.map((piece) => ({ ...piece, polygons: piece.polygons.flatMap(withoutDegenerate) })),
};

function withoutDegenerate(polygon: PolygonRings): PolygonRings[] {
  const [exterior, ...holes] = polygon.map(withoutRepeats);
  if (!exterior || !enclosesArea(exterior)) return [];
  return [[exterior, ...holes.filter(enclosesArea)]];
}

function withoutRepeats(ring: Ring): Ring {
  return ring.filter((position, index) => {
    const before = ring[index - 1];
    return !before || !samePosition(before, position);
  });
}

/** The sum of a collapsed ring is not exactly 0 in floating point; one cell of the atlas's grid is 6e-6 square degrees. */
const SMALLEST_AREA = 1e-9;

const enclosesArea = (ring: Ring): boolean => ring.length >= 4 && Math.abs(planarRingArea(ring)) > SMALLEST_AREA;
