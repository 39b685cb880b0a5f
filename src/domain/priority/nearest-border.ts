import type { Iso3 } from "../areas/area.ts";
import type { BorderId } from "../borders/home-area.ts";
import type { DistancesDocument } from "../datasets/documents.ts";
import type { DistanceMeasure, NearestBorder } from "./types.ts";

/**
 * The nearest of several borders to an area by one measure, with the line to it and the border named;
 * the earlier border where two are equally near. null where no distance is known, which is not 0.
 */
export function nearestBorder(
  distances: DistancesDocument,
  borders: readonly BorderId[],
  iso3: Iso3,
  measure: DistanceMeasure,
): NearestBorder | null {
  let nearest: NearestBorder | null = null;
  for (const border of borders) {
    const ofBorder = distances[border];
    const line = Object.hasOwn(ofBorder, iso3) ? ofBorder[iso3]?.[measure] : null;
    if (line && (nearest === null || line.km < nearest.km)) nearest = { ...line, border };
  }
  return nearest;
}
