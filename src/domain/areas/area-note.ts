import type { Bilingual } from "../../strings/language.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Iso3 } from "./area.ts";

export const NOTED = ["capital", "boundary", "ally"] as const;

/** What must be said where a disputed capital or line, or an ally, is shown. */
export interface AreaNote {
  readonly iso3: Iso3;
  readonly about: (typeof NOTED)[number];
  /** First year in which it holds; absent where it holds on every date. */
  readonly from?: number | undefined;
  /** Whether what it says was read in a source, or is from memory. */
  readonly basis: "seen" | "memory";
  readonly text: Bilingual;
}

/** The notes of an area that hold on a date, in the order of the data; not yet in its first year, of which the day is not known. */
export function notesOn(notes: readonly AreaNote[], iso3: Iso3, date: PlainDate): readonly AreaNote[] {
  const year = Number(date.slice(0, 4));
  return notes.filter((note) => note.iso3 === iso3 && (note.from === undefined || note.from < year));
}
