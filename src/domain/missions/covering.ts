import type { Iso3 } from "../areas/area.ts";
import type { FootprintsDocument } from "../datasets/documents.ts";
import { chordLength, toEcef } from "../geo/ellipsoid.ts";
import { isInsidePolygon, polygonsOf, toPosition } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { footprintOn, stateIn } from "./hosts-of.ts";
import type { Mission } from "./mission.ts";
import { isDrawn, type MissionState, missionState } from "./mission-state.ts";
import type { Sight } from "./sight.ts";

/** A footprint that is one point covers what is this near to it. */
const AT_POINT_METRES = 10_000;

/** A mission that covers a place, with what it is on the date. */
export interface CoveringMission {
  readonly mission: Mission;
  readonly state: MissionState;
  /** `area`: it works in the whole area; `footprint`: the place lies within the drawn footprint. */
  readonly by: "area" | "footprint";
}

/**
 * What covers a place on a date: present missions of the whole area that holds it, and those within whose drawn footprint
 * it lies, in the order given. Footprints drawn by hand are no sharper than their drawing.
 *
 * @param area that holds the place; null at sea.
 */
export function missionsCovering(
  missions: readonly Mission[],
  footprints: FootprintsDocument,
  { position, area }: { readonly position: Position; readonly area: Iso3 | null },
  date: PlainDate,
  sight: Sight,
): readonly CoveringMission[] {
  const drawn = new Set(
    footprints.features
      .filter(({ geometry }) => covers(geometry, position))
      .map(({ properties }) => properties.id),
  );
  return missions.flatMap((mission): CoveringMission[] => {
    const state = missionState(mission, date, sight);
    if (!isDrawn(state)) return [];
    const { kind } = mission.footprint;
    const { countries, featureIds } = footprintOn(mission, date);
    if (featureIds.some((id) => drawn.has(id))) return [{ mission, state, by: "footprint" }];
    return kind === "country" && area !== null && countries.includes(area)
      ? [{ mission, state: stateIn(mission, area, date, sight), by: "area" }]
      : [];
  });
}

function covers(geometry: FootprintsDocument["features"][number]["geometry"], position: Position): boolean {
  switch (geometry.type) {
    case "Polygon":
    case "MultiPolygon":
      return polygonsOf(geometry).some((polygon) => isInsidePolygon(position, polygon));
    case "Point":
      return chordLength(toEcef(toPosition(geometry.coordinates)), toEcef(position)) <= AT_POINT_METRES;
    default:
      return false;
  }
}
