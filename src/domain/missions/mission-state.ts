import {
  addMonths,
  comparePlainDates,
  type DateInterval,
  intervalOf,
  type PlainDate,
} from "../time/plain-date.ts";
import { knownUntil, lastSeenOn } from "./last-seen.ts";
import type { DatedFact, Mission } from "./mission.ts";
import { isPastEdition, type Sight } from "./sight.ts";

export const MISSION_STATES = [
  "planned",
  "possibly",
  "in-force",
  "last-seen",
  "renewal-not-seen",
  "ended",
] as const;
/**
 * How a mission stands on a date.
 *
 * - `planned`: it has not begun, or no real start was seen.
 * - `possibly`: the date lies where a partial date leaves it open, or the registry does not know.
 * - `in-force`: certainly: what was seen covers the day.
 * - `last-seen`: its dates leave it in force, and nothing that was seen covers the day.
 * - `renewal-not-seen`: the end of its last known mandate has passed and no end of the mission is known.
 * - `ended`: its last day has passed.
 */
export type MissionState = (typeof MISSION_STATES)[number];

/**
 * Longest term that a renewal from memory is taken to cover: EU and UN mandates of the registry run for
 * two years at most. Before that, an older mandate that was seen was still running.
 */
export const LONGEST_TERM_MONTHS = 24;

/**
 * The state of a mission on a day, from its dates. A start or end of which only the month or year is known
 * is an interval: between its first and last day the answer is `possibly`, as it is while the work of the mission is
 * known to rest: nothing of it is then certain. The day of an end is the last day
 * in force, so a mission that ended on 2024-05-18 is in force on the 18th and ended on the 19th.
 *
 * What the registry states counts only where dates cannot tell: a `planned` row has not begun whatever its
 * intended start; an `unclear` or `relocated` row is `possibly` in force after the day up to which it is
 * known (and after the end of a mandate that was seen); a renewal known from memory alone, of a row whose
 * renewal the registry says was not seen, is `renewal-not-seen` from the day the mandate before it may have
 * run out.
 *
 * What its dates leave in force is certain only where something that was seen covers the day: an end that was seen and
 * lies ahead, a mandate that was seen and runs to the day, or that the mission itself was seen on the day, later, or no
 * more than `sight.lastSeenMonths` before it (`lastSeenOn`). Else it is `last-seen`; so is, on every day, a row of which
 * nothing else was seen. After the edition nothing is certain: what would be so is `possibly`.
 */
export function missionState(mission: Mission, date: PlainDate, sight: Sight): MissionState {
  const start = span(mission.start);
  const end = span(mission.end);
  if (end !== null && date > end.last) return "ended";
  if (mission.statedStatus === "planned" || (start !== null && date < start.first)) return "planned";
  if (start === null || date < start.last) return "possibly";
  const state = end === null ? stateWithoutEnd(mission, date) : stateBeforeEnd(mission, end, date);
  if (state !== "in-force") return state;
  if (isResting(mission, date)) return "possibly";
  if (!isCovered(mission, date, sight)) return "last-seen";
  return isPastEdition(date, sight) ? "possibly" : "in-force";
}

/** True for the states in which a mission is drawn as present: certainly or not, but not before its start or after its end. */
export function isDrawn(state: MissionState): boolean {
  return state !== "planned" && state !== "ended";
}

const ANY_SIGHT: Sight = { edition: null, lastSeenMonths: 0 };

/** True when a mission is drawn as present on a day: how far the registry sees makes it less certain, never absent. */
export const isPresent = (mission: Mission, date: PlainDate): boolean =>
  isDrawn(missionState(mission, date, ANY_SIGHT));

/** The missions that are drawn as present on a day, in the order given. */
export function missionsOn(missions: readonly Mission[], date: PlainDate, sight: Sight): readonly Mission[] {
  return missions.filter((mission) => isDrawn(missionState(mission, date, sight)));
}

/** What ends first from a day on, the last known mandate or the mission itself; null where neither is known to lie ahead. */
export function nextEnd({ mandateUntil, end }: Mission, date: PlainDate): DatedFact | null {
  const first = (fact: DatedFact) => intervalOf(fact.date).first;
  const [next = null] = [mandateUntil, end]
    .filter((fact) => fact !== null)
    .filter((fact) => date <= intervalOf(fact.date).last)
    .sort((a, b) => comparePlainDates(first(a), first(b)));
  return next;
}

/**
 * True when a mission is present on the day, and its mandate or it itself may end within the given months. False where
 * no end is known, and where a mandate that runs on is one that only memory has: what was seen of it has ended.
 */
export function endsSoon(mission: Mission, date: PlainDate, sight: Sight, months = 6): boolean {
  const state = missionState(mission, date, sight);
  const next = nextEnd(mission, date);
  if (next === null || !isDrawn(state) || state === "renewal-not-seen") return false;
  return intervalOf(next.date).first <= addMonths(date, months);
}

/**
 * True when a mission is present on the day and the last mandate that was seen for it has run out: the day lies wholly
 * after it and no end of the mission itself is known, or only memory has it renewed.
 */
export function isMandateOver(mission: Mission, date: PlainDate, sight: Sight): boolean {
  const state = missionState(mission, date, sight);
  if (!isDrawn(state)) return false;
  const mandate = span(mission.mandateUntil);
  return state === "renewal-not-seen" || (mandate !== null && date > mandate.last && mission.end === null);
}

/** True on the days on which the work rests; a month or year counts whole. */
export function isResting({ suspensions }: Pick<Mission, "suspensions">, date: PlainDate): boolean {
  return suspensions.some(
    ({ from, to }) => date >= intervalOf(from).first && (to === null || date <= intervalOf(to).last),
  );
}

/** Between the end of a mandate and that of the mission it is being wound up: what of it is still there is not certain. */
function stateBeforeEnd({ mandateUntil }: Mission, end: DateInterval, date: PlainDate): MissionState {
  const mandate = span(mandateUntil);
  return date > end.first || (mandate !== null && date > mandate.first) ? "possibly" : "in-force";
}

function stateWithoutEnd(mission: Mission, date: PlainDate): MissionState {
  return isBeyondWhatIsKnown(mission, date) ? "possibly" : stateUnderMandate(mission, date);
}

function stateUnderMandate(mission: Mission, date: PlainDate): MissionState {
  const mandate = span(mission.mandateUntil);
  if (mandate === null) return "in-force";
  if (date > mandate.last || isUnseenRenewal(mission, mandate, date)) return "renewal-not-seen";
  return date > mandate.first ? "possibly" : "in-force";
}

function isUnseenRenewal(mission: Mission, mandate: DateInterval, date: PlainDate): boolean {
  const basis = mission.mandateUntil?.basis ?? "seen";
  if (mission.statedStatus !== "renewal-not-seen" || basis === "seen") return false;
  return date > addMonths(mandate.first, -LONGEST_TERM_MONTHS) && !isKnownOn(mission, date);
}

function isBeyondWhatIsKnown(mission: Mission, date: PlainDate): boolean {
  const { statedStatus, mandateUntil } = mission;
  if (statedStatus !== "unclear" && statedStatus !== "relocated") return false;
  if (statedStatus === "unclear" && mandateUntil?.basis === "seen") {
    if (date <= intervalOf(mandateUntil.date).first) return false;
  }
  return !isKnownOn(mission, date);
}

function isCovered(mission: Mission, date: PlainDate, { lastSeenMonths }: Sight): boolean {
  const seen = lastSeenOn(mission);
  const isAhead = (fact: DatedFact | null) => fact?.basis === "seen" && date <= intervalOf(fact.date).first;
  return (
    isAhead(mission.end) ||
    isAhead(mission.mandateUntil) ||
    (seen !== null && date <= addMonths(seen, lastSeenMonths))
  );
}

function isKnownOn(mission: Mission, date: PlainDate): boolean {
  const until = knownUntil(mission);
  return until !== null && date <= until;
}

function span(fact: DatedFact | null): DateInterval | null {
  return fact === null ? null : intervalOf(fact.date);
}
