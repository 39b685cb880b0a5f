import { type PlainDate, yearOf } from "../time/plain-date.ts";
import type { Mission } from "./mission.ts";

/** How many people a mission has, as far as known. */
export interface StaffOnDate {
  /** Of the whole mission, in all its areas together. */
  readonly value: number;
  /** null where the registry gives none. */
  readonly year: number | null;
}

/**
 * The newest strength in people of a year not after that of the date; without one the one whose year is not known; null
 * where neither is there. Where a year has several the largest counts. People trained and goods given are not strength.
 */
export function staffOn({ strength }: Pick<Mission, "strength">, date: PlainDate): StaffOnDate | null {
  const known = strength.flatMap(({ value, year, counts }): StaffOnDate[] =>
    value === null || counts !== "people" || (year !== null && year > yearOf(date)) ? [] : [{ value, year }],
  );
  const age = ({ year }: StaffOnDate) => year ?? 0;
  return [...known].sort((a, b) => age(b) - age(a) || b.value - a.value)[0] ?? null;
}
