import { cutAtAntimeridian } from "../../../../src/domain/geo/antimeridian.ts";
import type { BoundaryRule } from "./rule.ts";

/** Russia, Fiji and Antarctica are stitched across 180 degrees in the atlas: cut per RFC 7946, 3.1.9. */
export const antimeridian: BoundaryRule = {
  id: "antimeridian",
  apply: (pieces) =>
    pieces.map((piece) => ({ ...piece, polygons: piece.polygons.flatMap(cutAtAntimeridian) })),
};
