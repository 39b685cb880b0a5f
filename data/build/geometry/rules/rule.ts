import type { Piece } from "../piece.ts";

/**
 * One thing that has to be put right in the atlas. The text a reader sees stands under the same id in
 * `data/areas/boundary-rules/rules.json`.
 */
export interface BoundaryRule {
  readonly id: string;
  /** @throws Error when what the rule is about is not in the atlas as expected. */
  readonly apply: (pieces: readonly Piece[]) => Piece[];
}
