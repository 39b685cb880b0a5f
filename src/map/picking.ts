import type { Map as MapLibreMap, PointLike } from "maplibre-gl";

/** What lies under a place on the screen: a symbol before a footprint over sea, and the area below. */
export interface Picked {
  readonly missionId: string | null;
  readonly iso3: string | null;
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

/**
 * What is drawn there; null while the engine still places symbols by the tiles that it had before. MapLibre (6.17 at
 * least, issues 7752 and 8064 of its repository) then throws where images arrive after the tiles that ask for them.
 */
function rendered(
  map: Pick<MapLibreMap, "queryRenderedFeatures">,
  ...question: Parameters<MapLibreMap["queryRenderedFeatures"]>
): ReturnType<MapLibreMap["queryRenderedFeatures"]> | null {
  try {
    return map.queryRenderedFeatures(...question);
  } catch (cause) {
    if (cause instanceof Error && /out of bounds/i.test(cause.message)) return null;
    throw cause;
  }
}

type Asked = Pick<MapLibreMap, "getLayer" | "queryRenderedFeatures">;

/** px around the pointer within which a symbol counts as hit: a target of 24 px in all. */
const REACH = 6;

/** Nothing while the engine cannot tell. */
export function pick(map: Asked, { x, y }: { readonly x: number; readonly y: number }): Picked {
  const present = (ids: readonly string[]) => ids.filter((id) => map.getLayer(id) !== undefined);
  const around: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const symbol = rendered(map, around, { layers: present(["activities-symbol"]) })?.[0];
  const ground = rendered(map, [x, y], { layers: present(["land-fill"]) })?.[0];
  return {
    missionId: text(symbol?.properties["missionId"]),
    iso3: text(ground?.properties["iso3"]),
  };
}

/**
 * Ids of what is drawn in the present extent: the list twin of the map for keyboard and screen reader. null while the
 * engine cannot tell; it can after its next frame.
 */
export function visible(map: Asked): {
  readonly areas: readonly string[];
  readonly missions: readonly string[];
} | null {
  const ids = (layer: string, property: string): readonly string[] | null => {
    if (map.getLayer(layer) === undefined) return [];
    const features = rendered(map, { layers: [layer] });
    return features && [...new Set(features.flatMap(({ properties }) => text(properties[property]) ?? []))];
  };
  const [areas, missions] = [ids("land-fill", "iso3"), ids("activities-symbol", "missionId")];
  return areas === null || missions === null ? null : { areas, missions };
}
