import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type { PolygonRings } from "../../../src/domain/geo/polygon.ts";

/** A unit of the atlas, or a part that a rule has split from one, with the area it is drawn in. */
export interface Piece {
  /** Name in the atlas, with the part after a slash where it was split: `Morocco`, `Russia/Crimea`. Unique. */
  readonly source: string;
  readonly iso3: Iso3;
  readonly polygons: readonly PolygonRings[];
}

/** The piece with this source. @throws Error when the atlas has no such unit: the edition is not the one the rules were written for. */
export function requirePiece(pieces: readonly Piece[], source: string): Piece {
  const piece = pieces.find((candidate) => candidate.source === source);
  if (!piece) throw new Error(`the atlas has no unit "${source}"`);
  return piece;
}
