import type { Map as MapLibreMap, PointLike } from "maplibre-gl";

/** What lies under a place on the screen: a symbol before a footprint over sea, and the area below. */
export interface Picked {
  readonly missionId: string | null;
  readonly iso3: string | null;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** px around the pointer within which a symbol counts as hit: a target of 24 px in all. */
const REACH = 6;

export function pick(map: MapLibreMap, { x, y }: { readonly x: number; readonly y: number }): Picked {
  const present = (ids: readonly string[]) => ids.filter((id) => map.getLayer(id) !== undefined);
  const around: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const symbol = map.queryRenderedFeatures(around, { layers: present(["activities-symbol"]) })[0];
  const ground = map.queryRenderedFeatures([x, y], { layers: present(["land-fill"]) })[0];
  return {
    missionId: text(symbol?.properties["missionId"]),
    iso3: text(ground?.properties["iso3"]),
  };
}

/** Ids of what is drawn in the present extent: the list twin of the map for keyboard and screen reader. */
export function visible(map: MapLibreMap): {
  readonly areas: readonly string[];
  readonly missions: readonly string[];
} {
  const ids = (layer: string, property: string): readonly string[] => {
    if (map.getLayer(layer) === undefined) return [];
    const features = map.queryRenderedFeatures({ layers: [layer] });
    return [...new Set(features.flatMap(({ properties }) => text(properties[property]) ?? []))];
  };
  return { areas: ids("land-fill", "iso3"), missions: ids("activities-symbol", "missionId") };
}
