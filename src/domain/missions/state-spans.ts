import { addDays, addMonths, intervalOf, type PartialDate, type PlainDate } from "../time/plain-date.ts";
import { knownUntil, lastSeenOn } from "./last-seen.ts";
import type { Mission } from "./mission.ts";
import { LONGEST_TERM_MONTHS, type MissionState, missionState } from "./mission-state.ts";
import type { Sight } from "./sight.ts";

/** Days on which a mission stands in one way, both ends included. */
export interface StateSpan {
  readonly state: MissionState;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** How a mission stands from a day to another, in time order and without a gap: the answers of `missionState`, day by day. */
export function stateSpans(
  mission: Mission,
  from: PlainDate,
  to: PlainDate,
  sight: Sight,
): readonly StateSpan[] {
  const days = [...new Set([from, ...turnsOf(mission, sight)])]
    .filter((day) => day >= from && day <= to)
    .sort();
  const spans: StateSpan[] = [];
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    const last = next === undefined ? to : addDays(next, -1);
    const state = missionState(mission, day, sight);
    const before = spans.at(-1);
    if (before?.state === state) spans[spans.length - 1] = { ...before, to: last };
    else spans.push({ state, from: day, to: last });
  }
  return spans;
}

/** Every day on which the state of a mission may turn. */
function turnsOf(mission: Mission, { edition, lastSeenMonths }: Sight): readonly PlainDate[] {
  const { start, end, mandateUntil, suspensions } = mission;
  const around = (partial: PartialDate | null | undefined): readonly PlainDate[] => {
    if (partial == null) return [];
    const { first, last } = intervalOf(partial);
    return [first, addDays(first, 1), last, addDays(last, 1)];
  };
  const known = knownUntil(mission);
  const seen = lastSeenOn(mission);
  const mandate = mandateUntil === null ? null : intervalOf(mandateUntil.date).first;
  return [
    ...[start, end, mandateUntil].flatMap((fact) => around(fact?.date)),
    ...suspensions.flatMap((rest) => [...around(rest.from), ...around(rest.to)]),
    ...(known === null ? [] : [addDays(known, 1)]),
    ...(seen === null ? [] : [addDays(addMonths(seen, lastSeenMonths), 1)]),
    ...(edition === null ? [] : [addDays(edition, 1)]),
    ...(mandate === null ? [] : [addDays(addMonths(mandate, -LONGEST_TERM_MONTHS), 1)]),
  ];
}
