import type { Figures } from "../indicators/figures.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../indicators/ucdp-deaths.ts";
import { intervalOf, type PlainDate, parsePartialDate } from "../time/plain-date.ts";

/** The end of a year, from which its figures count. */
export interface YearEnd {
  readonly year: number;
  readonly date: PlainDate;
}

/**
 * The last day of the year before the newest year of violence figures on a date: on it every figure of the
 * ranking is an earlier one. Twelve months back would often be no earlier at all, because UCDP publishes a
 * year's figures long after its end. null where there are no violence figures on the date.
 */
export function yearEarlier(figures: Figures, date: PlainDate): YearEnd | null {
  const newest = figures.newestYear(UCDP_DEATHS_TOTAL_BEST.id, date);
  const year = newest === null ? null : parsePartialDate(String(newest - 1));
  return year === null ? null : { year: Number(year), date: intervalOf(year).last };
}
