import type { Mission } from "../../domain/missions/mission.ts";
import type { MissionState } from "../../domain/missions/mission-state.ts";
import type { Sight } from "../../domain/missions/sight.ts";
import { stateSpans } from "../../domain/missions/state-spans.ts";
import { addDays, addMonths, intervalOf, type PlainDate } from "../../domain/time/plain-date.ts";

/**
 * A stretch of a mission's term. `certain`: in force; `open`: possibly; `unseen`: last seen too long before; `unrenewed`:
 * past the last mandate that was seen.
 * Days on which it is not present are in none.
 */
export interface TermPart {
  readonly kind: "certain" | "open" | "unseen" | "unrenewed";
  readonly from: PlainDate;
  /** Included. */
  readonly to: PlainDate;
}

const KIND: Readonly<Record<MissionState, TermPart["kind"] | null>> = {
  planned: null,
  possibly: "open",
  "in-force": "certain",
  "last-seen": "unseen",
  "renewal-not-seen": "unrenewed",
  ended: null,
};

/**
 * The term of a mission in parts, in time order, each as the mission stands on its days. It ends at `horizon` where no end
 * is known. A start that is not known is shown as a year of openness before the first date that is; with no date at all
 * there is no part. What is only planned is open from its intended start on.
 */
export function termOf(mission: Mission, horizon: PlainDate, sight: Sight): readonly TermPart[] {
  const first = firstDay(mission);
  if (first === null || first > horizon) return [];
  const parts: TermPart[] = [];
  const add = (kind: TermPart["kind"] | null, from: PlainDate, to: PlainDate) => {
    const before = parts.at(-1);
    if (kind === null || from > to) return;
    if (before?.kind === kind && addDays(before.to, 1) === from) parts[parts.length - 1] = { ...before, to };
    else parts.push({ kind, from, to });
  };
  for (const { state, from, to } of stateSpans(mission, first, horizon, sight)) {
    const isIntended = state === "planned" && mission.statedStatus === "planned";
    add(isIntended ? "open" : KIND[state], from, to);
  }
  return parts;
}

/** The first day that its start may be; a year before its end or mandate where no start is known. */
function firstDay({ start, end, mandateUntil }: Mission): PlainDate | null {
  if (start !== null) return intervalOf(start.date).first;
  const stop = end ?? mandateUntil;
  return stop === null ? null : addMonths(intervalOf(stop.date).first, -12);
}
