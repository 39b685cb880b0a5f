import { type Month, parseMonth } from "../../../../src/domain/time/month.ts";
import {
  type PartialDate,
  type PlainDate,
  parsePartialDate,
  parsePlainDate,
} from "../../../../src/domain/time/plain-date.ts";

/** The day a test writes; a slip of the pen fails the test. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`not a day: ${text}`);
  return date;
}

/** The day, month or year a test writes. */
export function partial(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === null) throw new Error(`not a day, month or year: ${text}`);
  return date;
}

/** The month a test writes. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === null) throw new Error(`not a month: ${text}`);
  return parsed;
}
