import type { Geometry } from "geojson";
import type { AreaRecord, Iso3 } from "../areas/area.ts";
import type { FootprintsDocument } from "../datasets/documents.ts";
import type { Mission } from "./mission.ts";

/**
 * km2 of where a mission works: of what is drawn, or of the areas it works in whole. Parts that lie on one another count
 * twice; null for a place, and where nothing is known.
 */
export function footprintKm2(
  { footprint }: Pick<Mission, "footprint">,
  footprints: FootprintsDocument,
  areas: ReadonlyMap<Iso3, Pick<AreaRecord, "areaKm2">>,
): number | null {
  const drawn = footprints.features.filter(({ properties: { id } }) => footprint.featureIds.includes(id));
  const km2 =
    drawn.length > 0
      ? drawn.reduce((sum, { properties }) => sum + properties.areaKm2, 0)
      : footprint.kind === "country"
        ? footprint.countries.reduce((sum, iso3) => sum + (areas.get(iso3)?.areaKm2 ?? 0), 0)
        : 0;
  return km2 > 0 ? km2 : null;
}

/** The shapes of where a mission works: what is drawn, else its areas, else its headquarters. */
export function footprintShapes(
  { footprint, headquarters }: Pick<Mission, "footprint" | "headquarters">,
  footprints: FootprintsDocument,
  shapeOf: (iso3: Iso3) => Geometry | undefined,
): readonly Geometry[] {
  const drawn = footprints.features
    .filter(({ properties: { id } }) => footprint.featureIds.includes(id))
    .map(({ geometry }) => geometry);
  if (drawn.length > 0) return drawn;
  const areas = footprint.countries.flatMap((iso3) => shapeOf(iso3) ?? []);
  if (areas.length > 0) return areas;
  return headquarters.map(({ position: [x, y] }) => ({ type: "Point", coordinates: [x, y] }));
}
