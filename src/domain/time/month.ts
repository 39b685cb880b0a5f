import { type DateInterval, intervalOf, type PlainDate, parsePartialDate } from "./plain-date.ts";

/** A calendar month as ISO 8601 writes it: `YYYY-MM`. Months compare as text. */
export type Month = string & { readonly __month: unique symbol };

/** Whole months, both included. */
export interface MonthSpan {
  readonly from: Month;
  readonly to: Month;
}

/** A month from its text, or null when it is not `YYYY-MM` of a real month. */
export function parseMonth(text: string): Month | null {
  return text.length === 7 && parsePartialDate(text) !== null ? (text as Month) : null;
}

/** The newest whole month at a date: the one that ends on it or was the last to end before it. */
export function lastWholeMonth(date: PlainDate): Month {
  const month = date.slice(0, 7) as Month;
  return daysOf(month).last === date ? month : addToMonth(month, -1);
}

/** First and last day of a month. */
export function daysOf(month: Month): DateInterval {
  const partial = parsePartialDate(month);
  if (partial === null) throw new RangeError(`not a month: ${month}`);
  return intervalOf(partial);
}

/**
 * The month `n` months later, or earlier where `n` is negative.
 *
 * @throws RangeError when `n` is not an integer or the result lies outside the years 0001 to 9999.
 */
export function addToMonth(month: Month, n: number): Month {
  const index = monthIndex(month) + n;
  const year = Math.floor(index / 12);
  if (!Number.isSafeInteger(n) || year < 1 || year > 9999)
    throw new RangeError(`not a month: ${month} + ${n}`);
  return `${String(year).padStart(4, "0")}-${String(index - year * 12 + 1).padStart(2, "0")}` as Month;
}

/** Months from `a` to `b`: positive when `b` is later. */
export function monthsBetween(a: Month, b: Month): number {
  return monthIndex(b) - monthIndex(a);
}

function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}
