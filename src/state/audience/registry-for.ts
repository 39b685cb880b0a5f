import type { Iso3 } from "../../domain/areas/area.ts";
import type { AreaPlaces } from "../../domain/audience/places.ts";
import { type Registry, registryWithRules } from "../../domain/audience/registry.ts";
import { isInsidePolygon, type PolygonRings, polygonsOf } from "../../domain/geo/polygon.ts";
import { isDrawnByHand } from "../../domain/missions/drawn-id.ts";
import { memo } from "../selectors/memo.ts";
import { selectAreasById } from "../selectors/ranking.ts";
import type { Shown } from "./shown.ts";

const selectAreaPlaces: (shown: Shown) => AreaPlaces = memo(
  ({ state }: Shown) => [selectAreasById(state), state.data.documents.geometry] as const,
  (areas, geometry) => {
    const shapes = new Map(
      (geometry?.areas.features ?? []).map(({ properties, geometry: shape }) => [properties.iso3, shape]),
    );
    const polygons = new Map<Iso3, readonly PolygonRings[]>();
    const polygonsAt = (iso3: Iso3): readonly PolygonRings[] => {
      const known = polygons.get(iso3);
      if (known !== undefined) return known;
      const shape = shapes.get(iso3);
      const found = shape === undefined ? [] : polygonsOf(shape);
      polygons.set(iso3, found);
      return found;
    };
    return {
      labelOf: (iso3) => areas.get(iso3)?.labelPosition ?? null,
      holds: (iso3, position) => polygonsAt(iso3).some((polygon) => isInsidePolygon(position, polygon)),
    };
  },
);

/** The registry by the rules of the profile, on its own changes or without them; null until both of its files are there. */
export const selectRegistryFor: (shown: Shown) => Registry | null = memo(
  (shown: Shown) => {
    const { documents, shipped } = shown.state.data;
    const { rules } = shown.profile;
    return [documents.missions, documents.footprints, shipped, rules, selectAreaPlaces(shown)] as const;
  },
  (document, footprints, shipped, rules, places) => {
    if (document === undefined || footprints === undefined) return null;
    const isShipped = rules.ownEdits === "left-out";
    const { missions } = isShipped ? (shipped ?? document) : document;
    const features = isShipped
      ? footprints.features.filter(({ properties }) => !isDrawnByHand(properties.id))
      : footprints.features;
    return registryWithRules({ missions, footprints: { ...footprints, features } }, rules, places);
  },
);
