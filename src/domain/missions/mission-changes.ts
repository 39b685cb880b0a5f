import type { Iso3 } from "../areas/area.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { everHosts, stateIn } from "./hosts-of.ts";
import type { Mission } from "./mission.ts";
import { type MissionState, missionState } from "./mission-state.ts";
import type { Sight } from "./sight.ts";

export const MISSION_TURNS = [
  "came-into-force",
  "became-uncertain",
  "no-longer-seen",
  "ended",
  "not-begun",
] as const;
/**
 * What became of a mission between two days.
 *
 * - `came-into-force`: certainly in force on the second, and not so on the first.
 * - `became-uncertain`: possibly in force or its renewal not seen on the second, and neither on the first.
 * - `no-longer-seen`: in force by its dates on the second, and last seen too long before; not so on the first.
 * - `ended`: over on the second, not yet on the first; also one that began and ended between the two.
 * - `not-begun`: only where the second day is the earlier one.
 */
export type MissionTurn = (typeof MISSION_TURNS)[number];

export interface MissionChange {
  readonly mission: Mission;
  readonly turn: MissionTurn;
  readonly before: MissionState;
  readonly after: MissionState;
}

export interface MissionChanges {
  /** In the order of the missions given. */
  readonly all: readonly MissionChange[];
  /** The same by area that a mission is in (`everHosts`), one that came or left among them; an area without a change is not in it. */
  readonly byArea: ReadonlyMap<Iso3, readonly MissionChange[]>;
}

/** The missions whose state turned between two days, to be told beside a change of scores: they move none. */
export function missionChanges(
  missions: readonly Mission[],
  before: PlainDate,
  after: PlainDate,
  sight: Sight,
): MissionChanges {
  const all = missions.flatMap(
    (mission) =>
      changeOf(mission, missionState(mission, before, sight), missionState(mission, after, sight)) ?? [],
  );
  const byArea = new Map<Iso3, MissionChange[]>();
  for (const mission of missions) {
    for (const iso3 of everHosts(mission)) {
      const change = changeOf(
        mission,
        stateIn(mission, iso3, before, sight),
        stateIn(mission, iso3, after, sight),
      );
      if (change !== null) byArea.set(iso3, [...(byArea.get(iso3) ?? []), change]);
    }
  }
  return { all, byArea };
}

function changeOf(mission: Mission, before: MissionState, after: MissionState): MissionChange | null {
  const turn = TURN_INTO[after];
  return TURN_INTO[before] === turn ? null : { mission, turn, before, after };
}

const TURN_INTO: Readonly<Record<MissionState, MissionTurn>> = {
  planned: "not-begun",
  possibly: "became-uncertain",
  "in-force": "came-into-force",
  "last-seen": "no-longer-seen",
  "renewal-not-seen": "became-uncertain",
  ended: "ended",
};
