import type { Iso3 } from "../../domain/areas/area.ts";
import { type AreaEffort, effortByArea } from "../../domain/effort/effort.ts";
import { type GapRow, gapRows } from "../../domain/effort/gap.ts";
import type { State } from "../store.ts";
import { selectFiltered } from "./filtered.ts";
import { memo } from "./memo.ts";
import { selectPriorities } from "./ranking.ts";
import { selectSight } from "./sight.ts";

/** Effort by area on the date, of the missions and activities that pass the filters. */
const selectEffort: (state: State) => ReadonlyMap<Iso3, AreaEffort> = memo(
  (state: State) => [selectFiltered(state), state.view.date, selectSight(state)] as const,
  ({ missions }, date, sight) =>
    effortByArea(
      missions.map(({ mission }) => mission),
      date,
      sight,
    ),
);

/** Ranked areas that pass the filters with their effort and quadrant, highest priority first. */
export const selectGap: (state: State) => readonly GapRow[] = memo(
  (state: State) =>
    [selectPriorities(state), selectEffort(state), state.view.gap, selectFiltered(state)] as const,
  (priorities, efforts, settings, { areas }) =>
    gapRows(
      priorities.filter(({ iso3 }) => areas.has(iso3)),
      efforts,
      settings,
    ),
);

/** Areas in scope that something is done for and that have no priority to lay it beside, by code. */
export const selectEffortUnranked: (state: State) => readonly Iso3[] = memo(
  (state: State) => [selectPriorities(state), selectEffort(state), selectFiltered(state)] as const,
  (priorities, efforts, { areas }) =>
    priorities
      .filter(
        ({ iso3, rank }) => rank === null && areas.has(iso3) && (efforts.get(iso3)?.here.length ?? 0) > 0,
      )
      .map(({ iso3 }) => iso3)
      .sort(),
);

/** True when filters leave missions out of the effort. */
export const selectIsEffortFiltered = ({ view: { filters } }: State): boolean =>
  [filters.instruments, filters.phases, filters.frameworks, filters.states, filters.dutch, filters.text].some(
    (filter) => filter.length > 0,
  );
