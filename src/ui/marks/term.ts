import type { Mission } from "../../domain/missions/mission.ts";
import type { MissionState } from "../../domain/missions/mission-state.ts";
import { stateSpans } from "../../domain/missions/state-spans.ts";
import { addDays, addMonths, intervalOf, type PlainDate } from "../../domain/time/plain-date.ts";

/**
 * A stretch of a mission's term. `certain`: in force; `open`: possibly; `unrenewed`: past the last mandate that was seen.
 * Days on which it is not present are in none.
 */
export interface TermPart {
  readonly kind: "certain" | "open" | "unrenewed";
  readonly from: PlainDate;
  /** Included. */
  readonly to: PlainDate;
}

const KIND: Readonly<Record<MissionState, TermPart["kind"] | null>> = {
  planned: null,
  possibly: "open",
  "in-force": "certain",
  "renewal-not-seen": "unrenewed",
  ended: null,
};

/**
 * The term of a mission in parts, in time order, each as the mission stands on its days. It ends at `horizon` where no end
 * is known. A start that is not known is shown as a year of openness before the first date that is; with no date at all
 * there is no part. What is only planned is open from its intended start on.
 *
 * @param edition of the registry: after it nothing is known, and only a mandate or an end that lies ahead is certain.
 */
export function termOf(mission: Mission, horizon: PlainDate, edition: PlainDate): readonly TermPart[] {
  const first = firstDay(mission);
  if (first === null || first > horizon) return [];
  const parts: TermPart[] = [];
  const add = (kind: TermPart["kind"] | null, from: PlainDate, to: PlainDate) => {
    const before = parts.at(-1);
    if (kind === null || from > to) return;
    if (before?.kind === kind && addDays(before.to, 1) === from) parts[parts.length - 1] = { ...before, to };
    else parts.push({ kind, from, to });
  };
  const isCarried = mission.end !== null || mission.mandateUntil !== null;
  for (const { state, from, to } of stateSpans(mission, first, horizon)) {
    const isIntended = state === "planned" && mission.statedStatus === "planned";
    const kind = isIntended ? "open" : KIND[state];
    if (kind !== "certain" || isCarried) add(kind, from, to);
    else {
      add(kind, from, to < edition ? to : edition);
      add("open", from > edition ? from : addDays(edition, 1), to);
    }
  }
  return parts;
}

/** The first day that its start may be; a year before its end or mandate where no start is known. */
function firstDay({ start, end, mandateUntil }: Mission): PlainDate | null {
  if (start !== null) return intervalOf(start.date).first;
  const stop = end ?? mandateUntil;
  return stop === null ? null : addMonths(intervalOf(stop.date).first, -12);
}
