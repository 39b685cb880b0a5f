import type { EdgeKind } from "../geo/edge.ts";
import type { PolygonRings } from "../geo/polygon.ts";

/**
 * A home area that a user drew or brought, checked before it gets here. Immutable: another shape is another border.
 */
export interface OwnBorder {
  /** Of name, edges and shape together: the same border has the same id on every machine. */
  readonly id: string;
  /** As the user named it, 1 to 80 characters. */
  readonly name: string;
  /** What runs between two vertices. */
  readonly edges: EdgeKind;
  /** Rings closed, [longitude, latitude]. */
  readonly polygons: readonly PolygonRings[];
}
