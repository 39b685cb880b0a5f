import type { ExpressionSpecification, GeoJSONSourceSpecification } from "maplibre-gl";
import type { Iso3 } from "../domain/areas/area.ts";
import type { Scene } from "./scene.ts";

/** The polygons of all areas, shared by every layer that fills or outlines them. */
export const AREA_SOURCE = "areas";

export function areaSource(scene: Scene): Readonly<Record<typeof AREA_SOURCE, GeoJSONSourceSpecification>> {
  return {
    [AREA_SOURCE]: { type: "geojson", data: scene.geometry.areas, promoteId: "iso3" },
  };
}

/** True for the areas listed; false for all when the list is empty. */
export const isOneOf = (iso3s: readonly Iso3[]): ExpressionSpecification => [
  "in",
  ["get", "iso3"],
  ["literal", [...iso3s]],
];
