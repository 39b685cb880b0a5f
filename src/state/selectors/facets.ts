import { AREA_STATES, REGIONS } from "../../domain/areas/area.ts";
import { DISTANCE_BANDS, distanceBand } from "../../domain/areas/distance-band.ts";
import { classOf } from "../../domain/classification/classification.ts";
import { RISK_CLASSIFICATION } from "../../domain/classification/standard.ts";
import { DUTCH_ON_DATE, dutchOn } from "../../domain/missions/dutch-on.ts";
import { FRAMEWORKS, INSTRUMENTS, PHASES } from "../../domain/missions/mission.ts";
import { MISSION_STANDINGS, standingsOf } from "../../domain/missions/mission-standing.ts";
import { MISSION_STATES } from "../../domain/missions/mission-state.ts";
import type { State } from "../store.ts";
import type { Filters } from "../view.ts";
import { applyFilters, type FilterInput, selectFilterInput } from "./filtered.ts";
import { memo } from "./memo.ts";

type Facet = Exclude<keyof Filters, "text">;

/** For each choice of each filter: how many rows remain if it is the only choice of its filter. */
export type FacetCounts = { readonly [Field in Facet]: ReadonlyMap<Filters[Field][number], number> };

const countBy = <Row, Value>(
  rows: readonly Row[],
  values: readonly Value[],
  valuesOf: (row: Row) => readonly (Value | null)[],
): ReadonlyMap<Value, number> =>
  new Map(values.map((value) => [value, rows.filter((row) => valuesOf(row).includes(value)).length]));

function facetCounts(input: FilterInput, filters: Filters): FacetCounts {
  const byId = new Map(input.priorities.map((priority) => [priority.iso3, priority]));
  const missions = (field: Facet) => applyFilters(input, { ...filters, [field]: [] }).missions;
  const areas = (field: Facet) =>
    [...applyFilters(input, { ...filters, [field]: [] }).areas].flatMap((iso3) => {
      const priority = byId.get(iso3);
      return priority === undefined ? [] : [priority];
    });
  const everyState = applyFilters(input, { ...filters, states: MISSION_STATES }).missions;
  return {
    instruments: countBy(missions("instruments"), INSTRUMENTS, ({ mission }) => mission.instruments),
    phases: countBy(missions("phases"), PHASES, ({ mission }) => mission.phases),
    frameworks: countBy(missions("frameworks"), FRAMEWORKS, ({ mission }) => [mission.framework]),
    states: countBy(everyState, MISSION_STANDINGS, ({ mission }) =>
      standingsOf(mission, input.date, input.sight, input.months),
    ),
    dutch: countBy(missions("dutch"), DUTCH_ON_DATE, ({ mission, state }) => [
      dutchOn(mission, input.date, state),
    ]),
    regions: countBy(areas("regions"), REGIONS, ({ iso3 }) => [input.areas.get(iso3)?.region ?? null]),
    bands: countBy(
      areas("bands"),
      DISTANCE_BANDS.map(({ id }) => id),
      ({ nearest }) => [distanceBand(nearest?.km ?? null)],
    ),
    riskClasses: countBy(areas("riskClasses"), [0, 1, 2, 3, 4], ({ assessment }) => [
      classOf(assessment?.risk ?? null, RISK_CLASSIFICATION),
    ]),
    areaStates: countBy(areas("areaStates"), AREA_STATES, ({ state }) => [state]),
  };
}

export const selectFacetCounts: (state: State) => FacetCounts = memo(
  (state: State) => [selectFilterInput(state), state.view.filters] as const,
  facetCounts,
);
