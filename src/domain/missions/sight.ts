import { addMonths, type PlainDate } from "../time/plain-date.ts";

/** Shortest and longest age, in months, at which what was seen of a mission can be asked to count no longer. */
export const LAST_SEEN_MONTHS = { min: 6, max: 120 } as const;
/** Editorial: two years, as long as the longest mandates of the registry run. */
export const DEFAULT_LAST_SEEN_MONTHS = 24;

/** How far the registry sees: what lies beyond it is not certain. */
export interface Sight {
  /** The day on which the facts were compiled: after it nothing was seen; null while that day is not known. */
  readonly edition: PlainDate | null;
  /** For how many months after a mission was last seen it still counts as certainly there. */
  readonly lastSeenMonths: number;
}

/** True for a whole number of months that can be asked for. */
export const isLastSeenMonths = (months: number): boolean =>
  Number.isInteger(months) && months >= LAST_SEEN_MONTHS.min && months <= LAST_SEEN_MONTHS.max;

/** True on the days after the edition: nothing is then certain. */
export const isPastEdition = (date: PlainDate, { edition }: Pick<Sight, "edition">): boolean =>
  edition !== null && date > edition;

/** Whole months from the edition to a day after it, 0 within the first; null on any other day. */
export function monthsPastEdition(date: PlainDate, sight: Pick<Sight, "edition">): number | null {
  const { edition } = sight;
  if (edition === null || !isPastEdition(date, sight)) return null;
  let months = 0;
  while (addMonths(edition, months + 1) <= date) months += 1;
  return months;
}
