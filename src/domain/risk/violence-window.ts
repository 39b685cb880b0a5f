import type { Figures } from "../indicators/figures.ts";
import { WINDOW_MONTHS } from "../indicators/months.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../indicators/ucdp-deaths.ts";
import { figureYear } from "../time/figure-year.ts";
import { addToMonth, daysOf, lastWholeMonth, type Month, monthsBetween } from "../time/month.ts";
import { addMonths, intervalOf, type PlainDate, parsePartialDate } from "../time/plain-date.ts";
import { RISE_BASE_YEARS } from "./rise.ts";

export const VIOLENCE_WINDOWS = ["last-12-months", "calendar-year"] as const;
/** Over which time deaths are counted: the last twelve whole months, or the last whole calendar year. */
export type ViolenceWindow = (typeof VIOLENCE_WINDOWS)[number];

/** The time over which deaths are counted on a date. */
export type ViolencePeriod =
  | {
      readonly kind: "months";
      readonly to: Month;
      /** True where candidate events take part. */
      readonly provisional: boolean;
    }
  | {
      readonly kind: "year";
      readonly year: number;
      /** True where twelve months were asked for and the date lies before the first window that has three before it. */
      readonly instead: boolean;
    };

/**
 * The period that counts on a date: the twelve months that end with the newest month that ends at or before it, or the
 * newest year. Where the months do not reach back over the window and the three before it, which the rise needs, the
 * calendar year is used in its place. null where there are no deaths on the date.
 */
export function violencePeriod(
  figures: Figures,
  date: PlainDate,
  window: ViolenceWindow,
): ViolencePeriod | null {
  const to = window === "last-12-months" ? lastWindow(figures, date) : null;
  if (to !== null) {
    const first = figures.months?.provisionalFrom ?? null;
    return { kind: "months", to, provisional: first !== null && to >= first };
  }
  const year = figures.newestYear(UCDP_DEATHS_TOTAL_BEST.id, date);
  return year === null ? null : { kind: "year", year, instead: window === "last-12-months" };
}

function lastWindow({ months }: Figures, date: PlainDate): Month | null {
  if (months === null) return null;
  const whole = lastWholeMonth(date);
  const to = whole < months.to ? whole : months.to;
  return to < addToMonth(months.from, WINDOW_MONTHS * (RISE_BASE_YEARS + 1) - 1) ? null : to;
}

/** The year whose inhabitants deaths of a period are set against: the last that had ended with the period. */
export function populationYear(period: ViolencePeriod): number {
  return period.kind === "year" ? period.year : figureYear(daysOf(period.to).last);
}

/** The last day of a period: on it, and until the next one ends, the period counts. */
export function lastDayOf(period: ViolencePeriod): PlainDate | null {
  if (period.kind === "months") return daysOf(period.to).last;
  const year = parsePartialDate(String(period.year).padStart(4, "0"));
  return year === null ? null : intervalOf(year).last;
}

/** Months after which it is said that what came after a period is not in it. Editorial. */
const SAID_AFTER_MONTHS = 3;

/** The first month that is not counted; null where the period ends three months or less before the date. */
export function firstUncounted(period: ViolencePeriod, date: PlainDate): Month | null {
  const last = lastDayOf(period);
  if (last === null || date <= addMonths(last, SAID_AFTER_MONTHS)) return null;
  return addToMonth(lastMonthOf(period), 1);
}

/** The last month of a period. */
export function lastMonthOf(period: ViolencePeriod): Month {
  return (period.kind === "months" ? period.to : `${String(period.year).padStart(4, "0")}-12`) as Month;
}

/** First and last month or year of a period, as ISO 8601, and whether candidate events take part. */
export interface PeriodSpan {
  readonly from: string;
  readonly to: string;
  readonly provisional: boolean;
}

/** A period by its first and its last month; a calendar year is both. */
export function spanOf(period: ViolencePeriod): PeriodSpan {
  if (period.kind === "months") {
    const { to, provisional } = period;
    return { from: addToMonth(to, 1 - WINDOW_MONTHS), to, provisional };
  }
  const year = String(period.year);
  return { from: year, to: year, provisional: false };
}

/** True where the deaths of a month are among those that count. */
export function isInPeriod(month: Month, period: ViolencePeriod): boolean {
  const before = monthsBetween(month, lastMonthOf(period));
  return before >= 0 && before < WINDOW_MONTHS;
}
