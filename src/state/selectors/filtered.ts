import type { AreaRecord, Iso3 } from "../../domain/areas/area.ts";
import { distanceBand } from "../../domain/areas/distance-band.ts";
import { matchesText } from "../../domain/areas/matches-text.ts";
import { classOf } from "../../domain/classification/classification.ts";
import { RISK_CLASSIFICATION } from "../../domain/classification/standard.ts";
import type { MonthsAhead } from "../../domain/missions/embedding.ts";
import { filterMissions } from "../../domain/missions/filter-missions.ts";
import { areasOf, everHosts, stateIn } from "../../domain/missions/hosts-of.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import {
  isDrawn,
  MISSION_STATES,
  type MissionState,
  missionState,
} from "../../domain/missions/mission-state.ts";
import type { Sight } from "../../domain/missions/sight.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { State } from "../store.ts";
import type { Filters } from "../view.ts";
import { memo } from "./memo.ts";
import { selectAreasById, selectPriorities } from "./ranking.ts";
import { selectSight } from "./sight.ts";

/** A registry row with what it is on the chosen date. */
export interface MissionOnDate {
  readonly mission: Mission;
  readonly state: MissionState;
}

/** What a filter works on; the same for the view and for the counts beside each choice. */
export interface FilterInput {
  readonly areas: ReadonlyMap<Iso3, AreaRecord>;
  readonly priorities: readonly AreaPriority[];
  readonly missions: readonly Mission[];
  readonly date: PlainDate;
  readonly sight: Sight;
  /** Within which the end of a mandate is soon. */
  readonly months: MonthsAhead;
}

/** The areas and missions that pass: map, lists, legend and counts all read this one result. */
export interface Filtered {
  /** Areas in scope that are not home. */
  readonly areas: ReadonlySet<Iso3>;
  readonly missions: readonly MissionOnDate[];
}

const allows = <Value>(list: readonly Value[], value: Value | null): boolean =>
  list.length === 0 || (value !== null && list.includes(value));

function passesAreaFilters(priority: AreaPriority, area: AreaRecord, filters: Filters): boolean {
  return (
    allows(filters.regions, area.region) &&
    allows(filters.bands, distanceBand(priority.nearest?.km ?? null)) &&
    allows(filters.riskClasses, classOf(priority.assessment?.risk ?? null, RISK_CLASSIFICATION)) &&
    allows(filters.areaStates, priority.state)
  );
}

const hasAreaFilter = ({ regions, bands, riskClasses, areaStates }: Filters): boolean =>
  regions.length + bands.length + riskClasses.length + areaStates.length > 0;

const missionTexts = (mission: Mission): readonly string[] => [
  mission.acronym,
  mission.name,
  mission.organisation,
  ...mission.headquarters.map(({ name }) => name),
  ...mission.footprint.seaNames,
];

const areaTexts = ({ iso3, names, capital }: AreaRecord): readonly string[] => [
  iso3,
  names.nl,
  names.en,
  ...(capital === null ? [] : [capital.names.nl, capital.names.en]),
];

/**
 * Which areas and missions pass `filters`.
 *
 * Area filters act on missions through the areas that host them, and text finds an area by its own
 * name or by a mission in it, a mission by its own words or by the name of a host: so that map, list and
 * counts stay one answer. Without a state filter or a text only missions that are drawn on the date
 * are shown; a search finds ended and planned ones too.
 */
export function applyFilters(input: FilterInput, filters: Filters): Filtered {
  const inScope = input.priorities.flatMap((priority) => {
    const area = input.areas.get(priority.iso3);
    return area === undefined || priority.state === "home" || priority.state === "outside"
      ? []
      : [{ priority, area }];
  });
  const passing = inScope.filter(({ priority, area }) => passesAreaFilters(priority, area, filters));
  const passingIds = new Set(passing.map(({ area }) => area.iso3));
  const narrowed = hasAreaFilter(filters);
  const text = filters.text.trim();

  const ownText = new Map(
    input.missions.map((mission) => [mission.id, matchesText(text, ...missionTexts(mission))]),
  );
  const hostText = (mission: Mission) =>
    areasOf(mission, input.date).some((iso3) => {
      const area = input.areas.get(iso3);
      return area !== undefined && matchesText(text, ...areaTexts(area));
    });

  const missions = filterMissions(input.missions, input.date, filters, input.sight, input.months)
    .map((mission) => ({ mission, state: missionState(mission, input.date, input.sight) }))
    .filter(({ state }) => filters.states.length > 0 || text !== "" || isDrawn(state))
    .filter(({ mission }) => !narrowed || areasOf(mission, input.date).some((iso3) => passingIds.has(iso3)))
    .filter(({ mission }) => text === "" || ownText.get(mission.id) === true || hostText(mission));

  if (text === "") return { areas: passingIds, missions };
  const foundByMission = new Set(
    missions
      .filter(({ mission }) => ownText.get(mission.id) === true)
      .flatMap(({ mission }) => [...areasOf(mission, input.date)]),
  );
  return {
    areas: new Set(
      passing
        .filter(({ area }) => matchesText(text, ...areaTexts(area)) || foundByMission.has(area.iso3))
        .map(({ area }) => area.iso3),
    ),
    missions,
  };
}

export const selectFilterInput: (state: State) => FilterInput = memo(
  (state: State) =>
    [
      selectAreasById(state),
      selectPriorities(state),
      state.data.documents.missions,
      state.view.date,
      selectSight(state),
      state.view.monthsAhead,
    ] as const,
  (areas, priorities, document, date, sight, months) => ({
    areas,
    priorities,
    missions: document?.missions ?? [],
    date,
    sight,
    months,
  }),
);

export const selectFiltered: (state: State) => Filtered = memo(
  (state: State) => [selectFilterInput(state), state.view.filters] as const,
  applyFilters,
);

/** Missions that pass the filters whenever they were in force: a time line shows what was, too. */
export const selectThroughTime: (state: State) => readonly MissionOnDate[] = memo(
  (state: State) => [selectFilterInput(state), state.view.filters] as const,
  (input, filters) =>
    applyFilters(input, { ...filters, states: filters.states.length > 0 ? filters.states : MISSION_STATES })
      .missions,
);

/** True when any filter or text narrows what is shown. */
export const selectIsFiltered = ({ view }: State): boolean =>
  Object.values(view.filters).some((filter) => filter.length > 0);

type ByArea = ReadonlyMap<Iso3, readonly MissionOnDate[]>;

/** Missions by area, each with how it stands in that area. */
function byArea(
  missions: readonly Mission[],
  date: PlainDate,
  sight: Sight,
  areas: (mission: Mission, date: PlainDate) => readonly Iso3[],
): ByArea {
  const found = new Map<Iso3, MissionOnDate[]>();
  for (const mission of missions) {
    for (const iso3 of areas(mission, date)) {
      const row = { mission, state: stateIn(mission, iso3, date, sight) };
      const known = found.get(iso3);
      if (known === undefined) found.set(iso3, [row]);
      else known.push(row);
    }
  }
  return found;
}

/** Missions shown that cover an area, by its iso3. */
export const selectMissionsByArea: (state: State) => ByArea = memo(
  (state: State) => [selectFiltered(state), state.view.date, selectSight(state)] as const,
  ({ missions }, date, sight) =>
    byArea(
      missions.map(({ mission }) => mission),
      date,
      sight,
      areasOf,
    ),
);

/** Every row of the registry that covers an area, whatever its state and whatever the filters. */
export const selectRegistryByArea: (state: State) => ByArea = memo(
  (state: State) => [state.data.documents.missions, state.view.date, selectSight(state)] as const,
  (document, date, sight) => byArea(document?.missions ?? [], date, sight, everHosts),
);
