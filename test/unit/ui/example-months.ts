import type { MonthOfDeaths } from "../../../src/domain/indicators/months.ts";
import type { YearOfDeaths } from "../../../src/domain/risk/deaths-through-time.ts";
import { addToMonth, type Month } from "../../../src/domain/time/month.ts";

/** A year that had 1,200 deaths, and one without a figure. */
export const YEARS: readonly YearOfDeaths[] = [
  { year: 2013, total: 1200, byType: { "state-based": 600, "non-state": 240, "one-sided": 360 } },
  { year: 2014, total: null, byType: null },
];

/** January 2015 to May 2016: 30 deaths in the first month and one more in each, the last two provisional. */
export const MONTHS: readonly MonthOfDeaths[] = Array.from({ length: 17 }, (_, index) => ({
  month: addToMonth("2015-01" as Month, index),
  total: 30 + index,
  byType: { "state-based": 20, "non-state": index, "one-sided": 10 },
  provisional: index >= 15,
}));
