import type { Mission } from "../../domain/missions/mission.ts";
import { addMonths, comparePlainDates, intervalOf, type PlainDate } from "../../domain/time/plain-date.ts";

/** A stretch of a mission's term. `open`: dates leave it open; `unrenewed`: past the last mandate that was seen. */
export interface TermPart {
  readonly kind: "certain" | "open" | "unrenewed";
  readonly from: PlainDate;
  /** Included. */
  readonly to: PlainDate;
}

/**
 * The term of a mission in parts, in time order. It ends at `horizon` where no end is known. A start that is
 * not known is shown as a year of openness before the first date that is; with no date at all there is no part.
 */
export function termOf(mission: Mission, horizon: PlainDate): readonly TermPart[] {
  const start = mission.start === null ? null : intervalOf(mission.start.date);
  const end = mission.end === null ? null : intervalOf(mission.end.date);
  const mandate = mission.mandateUntil === null ? null : intervalOf(mission.mandateUntil.date);
  const stop = end ?? mandate;
  if (start === null && stop === null) return [];

  const from = start ?? openYearBefore(stop?.first ?? horizon);
  const parts: TermPart[] = [];
  const add = (kind: TermPart["kind"], first: PlainDate, last: PlainDate) => {
    if (comparePlainDates(first, last) < 0) parts.push({ kind, from: first, to: last });
  };
  add("open", from.first, from.last);
  if (stop === null) {
    add("certain", from.last, later(horizon, from.last));
    return parts;
  }
  add("certain", from.last, stop.first);
  add("open", later(stop.first, from.last), stop.last);
  if (end === null) add("unrenewed", later(stop.last, from.last), horizon);
  return parts;
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (comparePlainDates(a, b) < 0 ? b : a);

function openYearBefore(day: PlainDate): { readonly first: PlainDate; readonly last: PlainDate } {
  return { first: addMonths(day, -12), last: day };
}
