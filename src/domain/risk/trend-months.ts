import type { Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import type { MonthOfDeaths } from "../indicators/months.ts";
import { addToMonth, monthsBetween } from "../time/month.ts";
import { ucdpUnit } from "./coverage-rules.ts";
import { lastMonthOf, type ViolencePeriod } from "./violence-window.ts";

/** Months of a trend in the size of a word. */
const TREND_MONTHS = 36;

/**
 * The months of an area that end with a period, `TREND_MONTHS` of them or as many as there are; null where the period
 * ends before the first month, and where the area is not coded.
 */
export function trendMonths(
  { months }: Figures,
  iso3: Iso3,
  period: ViolencePeriod | null,
): readonly MonthOfDeaths[] | null {
  if (months === null || period === null) return null;
  const last = lastMonthOf(period);
  if (last < months.from) return null;
  const from = addToMonth(last, 1 - TREND_MONTHS);
  return (
    months
      .of(ucdpUnit(iso3).publishedAs)
      ?.slice(Math.max(0, monthsBetween(months.from, from)), monthsBetween(months.from, last) + 1) ?? null
  );
}
