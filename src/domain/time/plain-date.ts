/**
 * Plain calendar days. A day has no time zone here: it is never turned into a `Date` of local time,
 * so it cannot shift. The calendar is the proleptic Gregorian one of ISO 8601,
 * years 0001 to 9999.
 */

/** A day as ISO 8601 writes it: `YYYY-MM-DD`. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

/** A day, month or year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A month or a year stands for an interval of days. */
export type PartialDate = string & { readonly __partialDate: unique symbol };

/** First and last day that a partial date may mean, both included. */
export interface DateInterval {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const DAYS_PER_400_YEARS = 146_097;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * A day from its text, or null when the text is anything else than a real day written `YYYY-MM-DD`
 * (no spaces, signs, times or other orders; `2023-02-29` is null).
 */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const { year, month, day } = partsOf(text);
  const real = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  return real ? (text as PlainDate) : null;
}

/** A day, month or year from its text, or null when it is not `YYYY-MM-DD`, `YYYY-MM` or `YYYY` of a real date. */
export function parsePartialDate(text: string): PartialDate | null {
  const completed = text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text;
  return parsePlainDate(completed) === null ? null : (text as PartialDate);
}

/** The days that a partial date may mean: one day, a whole month or a whole year. */
export function intervalOf(partial: PartialDate): DateInterval {
  const { year, month } = partsOf(partial);
  if (partial.length === 4) return { first: plainDate(year, 1, 1), last: plainDate(year, 12, 31) };
  if (partial.length === 7) {
    return { first: plainDate(year, month, 1), last: plainDate(year, month, monthLength(year, month)) };
  }
  const day = plainDate(year, month, partsOf(partial).day);
  return { first: day, last: day };
}

/** The calendar year of a day, month or year. */
export function yearOf(date: PlainDate | PartialDate): number {
  return partsOf(date).year;
}

/** Negative when `a` is the earlier day, positive when it is the later, 0 when both are the same. */
export function comparePlainDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The day `n` days later, or earlier where `n` is negative.
 *
 * @throws RangeError when `n` is not an integer or the result lies outside the years 0001 to 9999.
 */
export function addDays(date: PlainDate, n: number): PlainDate {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of days: ${n}`);
  return fromDayNumber(dayNumber(date) + n);
}

/**
 * The same day of the month `n` months later (earlier where negative); the last day of that month
 * where it is shorter: 31 August plus six months is 28 or 29 February.
 *
 * @throws RangeError when `n` is not an integer or the result lies outside the years 0001 to 9999.
 */
export function addMonths(date: PlainDate, n: number): PlainDate {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of months: ${n}`);
  const { year, month, day } = partsOf(date);
  const months = year * 12 + (month - 1) + n;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  return plainDate(newYear, newMonth, Math.min(day, monthLength(newYear, newMonth)));
}

/** Days from `a` to `b`: positive when `b` is later. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumber(b) - dayNumber(a);
}

function partsOf(text: string): { year: number; month: number; day: number } {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function plainDate(year: number, month: number, day: number): PlainDate {
  if (year < 1 || year > 9999) throw new RangeError(`outside the years 0001 to 9999: ${year}`);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * Days since 0000-03-01. Counting years from March puts the leap day last, so that the days before a
 * month follow one formula (Richards, in Explanatory Supplement to the Astronomical Almanac, 3rd ed., 15.11).
 */
function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const daysBeforeMonth = Math.floor((153 * monthsSinceMarch + 2) / 5);
  return daysBeforeYear(marchYear) + daysBeforeMonth + day - 1;
}

function daysBeforeYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function fromDayNumber(days: number): PlainDate {
  // Never late, because no year begins a whole day after its mean; up to a year early.
  let marchYear = Math.floor((days * 400) / DAYS_PER_400_YEARS);
  if (daysBeforeYear(marchYear + 1) <= days) marchYear += 1;
  const dayOfYear = days - daysBeforeYear(marchYear);
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return plainDate(month <= 2 ? marchYear + 1 : marchYear, month, day);
}
