import { greatCircle } from "@turf/turf";
import type { LineString, MultiLineString } from "geojson";
import type { NearestBorder } from "../../domain/priority/types.ts";
import type { SceneWitness } from "../../layers/scene.ts";
import { createTranslator } from "../../strings/translator.ts";
import type { State } from "../store.ts";
import { selectMeasuredPoint } from "./measured.ts";
import { memo } from "./memo.ts";
import { selectMissionLines } from "./mission-lines.ts";
import { selectActiveBorders, selectAreasById, selectPrioritiesById } from "./ranking.ts";

/** The line that belongs to the selection: of an area by the chosen measure, of a mission, or of a place. */
const selectSelectedLine: (state: State) => NearestBorder | null = memo(
  (state: State) =>
    [
      state.view.selection,
      selectPrioritiesById(state),
      selectMissionLines(state),
      selectMeasuredPoint(state),
    ] as const,
  (selection, priorities, missions, point) => {
    if (selection === null) return null;
    if (selection.kind === "area") return priorities.get(selection.iso3)?.nearest ?? null;
    return (selection.kind === "mission" ? missions.get(selection.id) : point) ?? null;
  },
);

/** The line of the selection as it is drawn; null where it touches the border, lies inside or has none. */
export const selectWitness: (state: State) => SceneWitness | null = memo(
  (state: State) =>
    [
      selectSelectedLine(state),
      selectActiveBorders(state),
      selectAreasById(state),
      state.view.language,
    ] as const,
  (nearest, borders, areas, language) => {
    if (nearest === null || nearest.km === 0) return null;
    const translator = createTranslator(language);
    const border = borders.find(({ id }) => id === nearest.border);
    const member = areas.get(nearest.toIso3);
    const path: LineString | MultiLineString = greatCircle([...nearest.from], [...nearest.to], {
      npoints: 64,
    }).geometry;
    return {
      path,
      from: nearest.from,
      to: nearest.to,
      label: translator.t("map.witness", {
        distance: translator.km(nearest.km),
        border: border === undefined ? nearest.border : translator.pick(border.shortNames),
        area: member === undefined ? nearest.toIso3 : translator.pick(member.names),
      }),
    };
  },
);
