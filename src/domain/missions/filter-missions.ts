import type { PlainDate } from "../time/plain-date.ts";
import { type DutchOnDate, dutchOn } from "./dutch-on.ts";
import { DEFAULT_MONTHS_AHEAD } from "./embedding.ts";
import type { Framework, Instrument, Mission, Phase } from "./mission.ts";
import { type MissionStanding, standingsOf } from "./mission-standing.ts";
import { missionState } from "./mission-state.ts";
import type { Sight } from "./sight.ts";

/** What missions must have to be shown. In each list one hit is enough; an empty list asks nothing. */
export interface MissionFilter {
  readonly instruments: readonly Instrument[];
  readonly phases: readonly Phase[];
  readonly frameworks: readonly Framework[];
  /** State on the date, or what else holds of it then. */
  readonly states: readonly MissionStanding[];
  /** On the date; `unknown` is a value of its own and is never taken for `no`. */
  readonly dutch: readonly DutchOnDate[];
}

/** The filter that lets every mission through. */
export const NO_MISSION_FILTER: MissionFilter = {
  instruments: [],
  phases: [],
  frameworks: [],
  states: [],
  dutch: [],
};

/**
 * The missions that meet every part of the filter on a date, in the order given.
 *
 * @param months within which the end of a mandate is soon.
 */
export function filterMissions(
  missions: readonly Mission[],
  date: PlainDate,
  { instruments, phases, frameworks, states, dutch }: MissionFilter,
  sight: Sight,
  months: number = DEFAULT_MONTHS_AHEAD,
): readonly Mission[] {
  return missions.filter(
    (mission) =>
      allows(instruments, mission.instruments) &&
      allows(phases, mission.phases) &&
      allows(frameworks, [mission.framework]) &&
      (dutch.length === 0 || dutch.includes(dutchOn(mission, date, missionState(mission, date, sight)))) &&
      allows(states, standingsOf(mission, date, sight, months)),
  );
}

function allows<Value>(wanted: readonly Value[], values: readonly Value[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}
