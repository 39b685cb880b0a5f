import type { Figures } from "../indicators/figures.ts";
import { WINDOW_MONTHS } from "../indicators/months.ts";
import {
  lastDayOf,
  type ViolencePeriod,
  type ViolenceWindow,
  violencePeriod,
} from "../risk/violence-window.ts";
import { addToMonth } from "../time/month.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** A period before the present one, and its last day, from which its figures count. */
export interface PeriodEnd {
  readonly period: ViolencePeriod;
  readonly date: PlainDate;
}

/**
 * The period of twelve months before the one that counts on a date, with its last day: on it all violence that is ranked
 * by is earlier. Twelve months back from the date would often be no earlier at all, because figures are published long
 * after the time that they describe. null where there are no violence figures on the date, or none before them.
 */
export function periodEarlier(figures: Figures, date: PlainDate, window: ViolenceWindow): PeriodEnd | null {
  const present = violencePeriod(figures, date, window);
  if (present === null) return null;
  const day = lastDayOf(
    present.kind === "months"
      ? { ...present, to: addToMonth(present.to, -WINDOW_MONTHS) }
      : { ...present, year: present.year - 1 },
  );
  const period = day === null ? null : violencePeriod(figures, day, window);
  return day === null || period === null ? null : { period, date: day };
}
