import { type PlainDate, parsePlainDate } from "../domain/time/plain-date.ts";

/** Past this, "today" would pass off old knowledge as present. */
export const LONGEST_USE_MONTHS = 12;
const UNKNOWN_TODAY = "2026-11-23" as PlainDate;

/** The day on this machine's calendar. */
export function today(now = new Date()): PlainDate {
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  const text = `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
  return parsePlainDate(text) ?? UNKNOWN_TODAY;
}
