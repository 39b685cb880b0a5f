import type { Iso3 } from "../areas/area.ts";
import { type DutchOnDate, dutchOn } from "../missions/dutch-on.ts";
import { hostsOf, stateIn } from "../missions/hosts-of.ts";
import type { Instrument, Mission } from "../missions/mission.ts";
import { isDrawn, type MissionState, missionState } from "../missions/mission-state.ts";
import type { Sight } from "../missions/sight.ts";
import { type StaffOnDate, staffOn } from "../missions/strength-on.ts";
import type { PlainDate } from "../time/plain-date.ts";

export const EFFORT_CERTAINTIES = ["certain", "possible", "last-seen"] as const;
/**
 * How certain effort is; each is counted apart. `certain`: seen to be in force. `possible`: possibly in force, or its
 * renewal was not seen. `last-seen`: in force by its dates, and last seen too long ago to be certain.
 */
export type EffortCertainty = (typeof EFFORT_CERTAINTIES)[number];

const CERTAINTY_IN: Readonly<Record<MissionState, EffortCertainty | null>> = {
  planned: null,
  possibly: "possible",
  "in-force": "certain",
  "last-seen": "last-seen",
  "renewal-not-seen": "possible",
  ended: null,
};

/** How certain effort in a state is; null where it is not there (`isDrawn`). */
export const certaintyIn = (state: MissionState): EffortCertainty | null => CERTAINTY_IN[state];

/** One mission or activity as effort on a date. */
export interface EffortRow {
  readonly mission: Mission;
  /** In the area: possibly where it is open whether it still, or already, hosts the mission. */
  readonly state: MissionState;
  readonly certainty: EffortCertainty;
  readonly dutch: DutchOnDate;
  /** People of the whole mission; null where that is not known. */
  readonly staff: StaffOnDate | null;
}

/** What is done for one area on a date. */
export interface AreaEffort {
  /** In the area: it hosts the mission, or the footprint covers all or part of it. */
  readonly here: readonly EffortRow[];
  /** For the area from another: it benefits, and hosts nothing of it. Told beside the effort, never counted in it. */
  readonly elsewhere: readonly EffortRow[];
}

export const NO_EFFORT: AreaEffort = { here: [], elsewhere: [] };

/**
 * Effort by area on a date: every mission and activity that is present, certainly or not. An area for which nothing
 * is done is not in the map.
 */
export function effortByArea(
  missions: readonly Mission[],
  date: PlainDate,
  sight: Sight,
): ReadonlyMap<Iso3, AreaEffort> {
  const found = new Map<Iso3, { here: EffortRow[]; elsewhere: EffortRow[] }>();
  const at = (iso3: Iso3) => {
    const known = found.get(iso3) ?? { here: [], elsewhere: [] };
    found.set(iso3, known);
    return known;
  };
  for (const mission of missions) {
    const state = missionState(mission, date, sight);
    if (!isDrawn(state)) continue;
    const whole = { mission, dutch: dutchOn(mission, date, state), staff: staffOn(mission, date) };
    const rowOf = (rowState: MissionState): readonly EffortRow[] => {
      const certainty = certaintyIn(rowState);
      return certainty === null ? [] : [{ ...whole, state: rowState, certainty }];
    };
    const hosts = hostsOf(mission, date).map(({ iso3 }) => iso3);
    for (const iso3 of hosts) at(iso3).here.push(...rowOf(stateIn(mission, iso3, date, sight)));
    for (const iso3 of mission.beneficiaries)
      if (!hosts.includes(iso3)) at(iso3).elsewhere.push(...rowOf(state));
  }
  return found;
}

/** The rows that use an instrument; all of them for null. A row with two instruments is in both. */
export function withInstrument(
  rows: readonly EffortRow[],
  instrument: Instrument | null,
): readonly EffortRow[] {
  return instrument === null ? rows : rows.filter(({ mission }) => mission.instruments.includes(instrument));
}
