import { type PlainDate, yearOf } from "./plain-date.ts";

/**
 * The last full year at a date: the newest year whose yearly figures count on it. A yearly figure counts
 * from the end of its year, and a year ends with its last day: on 2024-12-31 the year is 2024, on
 * 2024-12-30 it is still 2023, and on 2025-06-01 it is 2024.
 */
export function figureYear(date: PlainDate): number {
  return date.endsWith("-12-31") ? yearOf(date) : yearOf(date) - 1;
}
