import type { Iso3 } from "../../domain/areas/area.ts";
import { type AnyBorderId, OWN_BORDER, type WitnessLine } from "../../domain/borders/home-area.ts";
import type { BorderMissionDistances } from "../../domain/datasets/documents.ts";
import { hostsOf } from "../../domain/missions/hosts-of.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import type { AreaPriority, NearestBorder } from "../../domain/priority/types.ts";
import type { State } from "../store.ts";
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
    ] as const,
  (borders, document, ownBorder, measured) =>
    borders.flatMap(({ id }): readonly ToBorder[] => {
      if (id !== OWN_BORDER) return document === undefined ? [] : [[id, document[id]] as const];
      const own = ownBorder === null ? undefined : measured[ownBorder.id];
      return own?.step === "ready" ? [[id, own.distances.missions] as const] : [];
    }),
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

function footprintLine({ footprint }: Mission, distances: readonly ToBorder[]): NearestBorder | null {
  return nearest(
    distances.flatMap(([border, { footprints }]) =>
      footprint.featureIds.map((id) => named(footprints[id], border)),
    ),
  );
}

/** The line of each mission by its id: from its drawn footprint, else from the nearest edge of the areas it is in. */
export const selectMissionLines: (state: State) => ReadonlyMap<string, NearestBorder> = memo(
  (state: State) =>
    [state.data.documents.missions, selectMissionDistances(state), selectPrioritiesById(state)] as const,
  (document, distances, priorities) =>
    new Map(
      (document?.missions ?? []).flatMap((mission) => {
        const areas: readonly Iso3[] = hostsOf(mission);
        const line =
          footprintLine(mission, distances) ?? nearest(areas.map((iso3) => ofArea(priorities.get(iso3))));
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
