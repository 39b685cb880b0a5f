import type { Iso3 } from "../../domain/areas/area.ts";
import { type AnyBorderId, OWN_BORDER, type WitnessLine } from "../../domain/borders/home-area.ts";
import type { BorderMissionDistances, FootprintsDocument } from "../../domain/datasets/documents.ts";
import { isDrawnByHand } from "../../domain/missions/drawn-id.ts";
import { areasOf, footprintOn } from "../../domain/missions/hosts-of.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import type { AreaPriority, NearestBorder } from "../../domain/priority/types.ts";
import type { State } from "../store.ts";
import { selectMeasuredHome } from "./measured.ts";
import { memo } from "./memo.ts";
import { selectActiveBorders, selectPrioritiesById } from "./ranking.ts";

type ToBorder = readonly [AnyBorderId, BorderMissionDistances];

/** Distances of what the registry draws, to each border that counts; empty until they are there. */
const selectMissionDistances: (state: State) => readonly ToBorder[] = memo(
  (state: State) =>
    [
      selectActiveBorders(state),
      state.data.documents.missionDistances,
      state.view.ownBorder,
      state.data.measured.own,
      state.data.measured.drawn,
      selectMeasuredHome(state).key,
    ] as const,
  (borders, document, ownBorder, measured, drawn, home) =>
    borders.flatMap(({ id }): readonly ToBorder[] => {
      const own = ownBorder === null ? undefined : measured[ownBorder.id];
      const shipped =
        id !== OWN_BORDER ? document?.[id] : own?.step === "ready" ? own.distances.missions : undefined;
      const lines = drawn?.home === home ? drawn.lines[id] : undefined;
      if (lines === undefined) return shipped === undefined ? [] : [[id, shipped] as const];
      const { footprints, headquarters } = shipped ?? NOTHING_SHIPPED;
      return [[id, { headquarters, footprints: { ...footprints, ...lines } }] as const];
    }),
);

const NOTHING_SHIPPED: BorderMissionDistances = { footprints: {}, headquarters: {} };

/** The areas that an analyst drew, one and the same list while none is drawn anew. */
export const selectDrawnFootprints: (state: State) => FootprintsDocument["features"] = memo(
  (state: State) => [state.data.documents.footprints] as const,
  (document) => document?.features.filter(({ properties }) => isDrawnByHand(properties.id)) ?? [],
);

function nearest(lines: readonly (NearestBorder | null)[]): NearestBorder | null {
  return lines.reduce(
    (best, line) => (line !== null && (best === null || line.km < best.km) ? line : best),
    null,
  );
}

const named = (line: WitnessLine | null | undefined, border: AnyBorderId): NearestBorder | null =>
  line == null ? null : { ...line, border };

/** A home area is inside its border: 0 km, with no line to draw. */
const ofArea = (area: AreaPriority | undefined): NearestBorder | null => area?.byEdge ?? null;

function footprintLine(featureIds: readonly string[], distances: readonly ToBorder[]): NearestBorder | null {
  return nearest(
    distances.flatMap(([border, { footprints }]) => featureIds.map((id) => named(footprints[id], border))),
  );
}

/** The line of each mission by its id: from its drawn footprint, else from the nearest edge of the areas it is in. */
export const selectMissionLines: (state: State) => ReadonlyMap<string, NearestBorder> = memo(
  (state: State) =>
    [
      state.data.documents.missions,
      selectMissionDistances(state),
      selectPrioritiesById(state),
      state.view.date,
    ] as const,
  (document, distances, priorities, date) =>
    new Map(
      (document?.missions ?? []).flatMap((mission) => {
        const areas: readonly Iso3[] = areasOf(mission, date);
        const line =
          footprintLine(footprintOn(mission, date).featureIds, distances) ??
          // An area that somebody drew and that is not measured yet is not where its hosts are.
          (mission.edit?.footprint == null
            ? nearest(areas.map((iso3) => ofArea(priorities.get(iso3))))
            : null);
        return line === null ? [] : [[mission.id, line] as const];
      }),
    ),
);

/** The line of each headquarters of a mission, in the order of the record; null where it could not be measured. */
export const selectHeadquartersLines: (
  state: State,
) => (mission: Mission) => readonly (NearestBorder | null)[] = memo(
  (state: State) => [selectMissionDistances(state)] as const,
  (distances) => (mission) =>
    mission.headquarters.map((_, index) =>
      nearest(
        distances.map(([border, { headquarters }]) => named(headquarters[mission.id]?.[index], border)),
      ),
    ),
);
