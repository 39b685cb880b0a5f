import { type CoveringMission, missionsCovering } from "../../domain/missions/covering.ts";
import type { State } from "../store.ts";
import { selectMeasuredPoint } from "./measured.ts";
import { memo } from "./memo.ts";
import { selectSight } from "./sight.ts";

/**
 * What covers the selected place on the date, whatever the filters; null while no place is selected, the files are not
 * there, or its area is not yet known.
 */
export const selectCovering: (state: State) => readonly CoveringMission[] | null = memo(
  (state: State) =>
    [
      state.data.documents.missions,
      state.data.documents.footprints,
      selectMeasuredPoint(state),
      state.view.date,
      selectSight(state),
    ] as const,
  (missions, footprints, point, date, sight) =>
    missions === undefined || footprints === undefined || point == null
      ? null
      : missionsCovering(
          missions.missions,
          footprints,
          { position: point.from, area: point.area },
          date,
          sight,
        ),
);
