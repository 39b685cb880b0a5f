import type { FootprintsDocument } from "../../domain/datasets/documents.ts";
import { type Extent, extentOf } from "../../domain/geo/extent.ts";
import { footprintKm2, footprintShapes } from "../../domain/missions/footprint-of.ts";
import { areasOf, footprintOn } from "../../domain/missions/hosts-of.ts";
import type { Mission, RelatedMission } from "../../domain/missions/mission.ts";
import { type MissionStanding, standingsOf } from "../../domain/missions/mission-standing.ts";
import { isDrawn, missionState } from "../../domain/missions/mission-state.ts";
import type { State } from "../store.ts";
import type { MissionOnDate } from "./filtered.ts";
import { memo } from "./memo.ts";
import { selectAreasById } from "./ranking.ts";
import { selectSight } from "./sight.ts";

export interface RelatedOnDate extends MissionOnDate, Pick<RelatedMission, "relation" | "basis"> {}

/** The selected mission with what stands around it on the date. */
export interface SelectedMission extends MissionOnDate {
  readonly standings: readonly MissionStanding[];
  readonly related: readonly RelatedOnDate[];
  /** Others of its framework that are present in one of its areas. */
  readonly sameFramework: readonly MissionOnDate[];
  /** null for a place, and where nothing is known. */
  readonly areaKm2: number | null;
  /** Around where it works; null where that is not known. */
  readonly extent: Extent | null;
}

const NO_MISSIONS = [] as const;
const NO_SHAPES: FootprintsDocument = { type: "FeatureCollection", features: [] };

/** null while no mission is selected, or the registry does not hold it. */
export const selectSelectedMission: (state: State) => SelectedMission | null = memo(
  (state: State) =>
    [
      state.view.selection,
      state.data.documents.missions?.missions ?? NO_MISSIONS,
      state.data.documents.footprints,
      state.data.documents.geometry,
      selectAreasById(state),
      state.view.date,
      selectSight(state),
      state.view.monthsAhead,
    ] as const,
  (selection, missions, document, geometry, areas, date, sight, months) => {
    const mission =
      selection?.kind === "mission" ? missions.find(({ id }) => id === selection.id) : undefined;
    if (mission === undefined) return null;
    const footprints = document ?? NO_SHAPES;
    const onDate = (other: Mission): MissionOnDate => ({
      mission: other,
      state: missionState(other, date, sight),
    });
    const related = mission.related.flatMap(({ id, relation, basis }) => {
      const other = missions.find((row) => row.id === id);
      return other === undefined ? [] : [{ ...onDate(other), relation, basis }];
    });
    const hosts = new Set(areasOf(mission, date));
    const here = { ...mission, footprint: { ...mission.footprint, ...footprintOn(mission, date) } };
    const shapes = footprintShapes(
      here,
      footprints,
      (iso3) => geometry?.areas.features.find(({ properties }) => properties.iso3 === iso3)?.geometry,
    );
    return {
      ...onDate(mission),
      standings: standingsOf(mission, date, sight, months),
      related,
      sameFramework: missions
        .filter(
          (other) =>
            other !== mission &&
            other.framework === mission.framework &&
            !related.some((row) => row.mission === other) &&
            areasOf(other, date).some((iso3) => hosts.has(iso3)),
        )
        .map(onDate)
        .filter(({ state }) => isDrawn(state)),
      areaKm2: footprintKm2(here, footprints, areas),
      extent: extentOf(shapes),
    };
  },
);
