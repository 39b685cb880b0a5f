import type { PlainDate } from "../time/plain-date.ts";
import type { Mission } from "./mission.ts";
import { endsSoon, isDrawn, isResting, MISSION_STATES, missionState } from "./mission-state.ts";
import type { Sight } from "./sight.ts";

export const MISSION_STANDINGS = [...MISSION_STATES, "ends-soon", "suspended", "relocated"] as const;
/**
 * What can be asked of a mission on a date: its state, and beside it what may hold in several states.
 *
 * - `ends-soon`: present, and its last known mandate, or it itself, ends within some months.
 * - `suspended`: its work rests, as far as the registry knows.
 * - `relocated`: its people have left the area, and their return was not seen.
 */
export type MissionStanding = (typeof MISSION_STANDINGS)[number];

/**
 * Everything that holds of a mission on a date: its state first.
 *
 * @param months within which an end is soon.
 */
export function standingsOf(
  mission: Mission,
  date: PlainDate,
  sight: Sight,
  months: number,
): readonly MissionStanding[] {
  const state = missionState(mission, date, sight);
  const isPresent = isDrawn(state);
  return [
    state,
    ...(endsSoon(mission, date, sight, months) ? (["ends-soon"] as const) : []),
    ...(isPresent && isResting(mission, date) ? (["suspended"] as const) : []),
    ...(isPresent && state !== "in-force" && mission.statedStatus === "relocated"
      ? (["relocated"] as const)
      : []),
  ];
}
