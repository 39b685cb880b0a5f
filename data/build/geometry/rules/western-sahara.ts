import type { PolygonRings, Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { edgeCrossing, splitPolygon } from "../../../../src/domain/geo/split-polygon.ts";
import { requirePiece } from "../piece.ts";
import type { BoundaryRule } from "./rule.ts";

/** 27 degrees 40 minutes north. */
export const NORTHERN_LIMIT = 27 + 40 / 60;

/** The part of the atlas's Morocco that is drawn as `ESH`. */
const SOUTH_OF_LIMIT = "Morocco/south of 27 40 N";

/**
 * The atlas draws the land west of the berm in Morocco and only the rest as W. Sahara.
 * Morocco is cut at 27 degrees 40 minutes north; what lies south of it is drawn with W. Sahara, as `ESH`.
 */
export const westernSahara: BoundaryRule = {
  id: "western-sahara",
  apply: (pieces) => {
    const morocco = requirePiece(pieces, "Morocco");
    const split = morocco.polygons.map((polygon) => splitPolygon(polygon, 1, NORTHERN_LIMIT));
    const south = split.flatMap((part) => part.low);
    if (south.length === 0) throw new Error("western-sahara: Morocco does not reach south of 27 40 N");
    const cutEdges = new Set(morocco.polygons.flat().flatMap((ring) => edgesAcross(ring).map(edgeKey)));
    return pieces.flatMap((piece) =>
      piece === morocco
        ? [
            { ...piece, polygons: split.flatMap((part) => part.high) },
            { source: SOUTH_OF_LIMIT, iso3: "ESH", polygons: south },
          ]
        : [{ ...piece, polygons: piece.polygons.map((polygon) => withCuts(polygon, cutEdges)) }],
    );
  },
};

type Edge = readonly [from: Position, to: Position];

function edgesAcross(ring: Ring): Edge[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1];
    return from && edgeCrossing(from, to, 1, NORTHERN_LIMIT) ? [[from, to] as const] : [];
  });
}

/** The same for both directions. */
function edgeKey([from, to]: Edge): string {
  return [from.join(), to.join()].sort().join(" ");
}

/** A neighbour (Algeria) takes in the new position on the edge it shares, or a sliver would open between the two. */
function withCuts(polygon: PolygonRings, cutEdges: ReadonlySet<string>): PolygonRings {
  return polygon.map((ring) => {
    const shared = new Set(
      edgesAcross(ring)
        .filter((edge) => cutEdges.has(edgeKey(edge)))
        .map(([, to]) => to),
    );
    if (shared.size === 0) return ring;
    return ring.flatMap((to, index) => {
      const from = ring[index - 1];
      const cut = from && shared.has(to) ? edgeCrossing(from, to, 1, NORTHERN_LIMIT) : null;
      return cut ? [cut, to] : [to];
    });
  });
}
