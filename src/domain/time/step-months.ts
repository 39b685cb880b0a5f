import { daysOf, type Month } from "./month.ts";
import { addMonths, type PlainDate } from "./plain-date.ts";

/**
 * The day `n` months later, or earlier where `n` is negative, that keeps to month ends: from the last day of a month to
 * the last day of the other, because a month counts from its end. Any other day as `addMonths` moves it.
 *
 * @throws RangeError as `addMonths`.
 */
export function stepMonths(date: PlainDate, n: number): PlainDate {
  const moved = addMonths(date, n);
  return lastOf(date) === date ? lastOf(moved) : moved;
}

function lastOf(date: PlainDate): PlainDate {
  return daysOf(date.slice(0, 7) as Month).last;
}
