import type { Iso3 } from "../areas/area.ts";
import type { PolygonRings } from "../geo/polygon.ts";

/** Territory inside a border that belongs to one area, or to nobody named (a user's own polygon: an empty code). */
export interface BorderPart {
  readonly iso3: Iso3;
  readonly polygons: readonly PolygonRings[];
}
