import { intervalOf, parsePartialDate } from "../time/plain-date.ts";
import type { MissionField } from "./edits.ts";

export const LONGEST_TEXT = 300;
export const LONGEST_NOTES = 2000;

/** What is written in a form, before it is checked: dates as text. */
export interface WrittenMission {
  readonly name: string;
  readonly instruments: readonly string[];
  readonly phases: readonly string[];
  readonly hosts: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly mandateUntil: string;
}

export type EditFault = "required" | "one-or-more" | "date" | "end-before-start";

/** What is wrong with what was written, by field; empty where nothing is. Dates may be a day, a month, a year, or nothing. */
export function editFaults(written: WrittenMission): Partial<Record<MissionField, EditFault>> {
  const faults: Partial<Record<MissionField, EditFault>> = {};
  if (written.name.trim() === "") faults.name = "required";
  for (const field of ["instruments", "phases", "hosts"] as const) {
    if (written[field].length === 0) faults[field] = "one-or-more";
  }
  for (const field of ["start", "end", "mandateUntil"] as const) {
    if (written[field] !== "" && parsePartialDate(written[field]) === null) faults[field] = "date";
  }
  const [start, end] = [parsePartialDate(written.start), parsePartialDate(written.end)];
  if (start !== null && end !== null && intervalOf(start).first > intervalOf(end).last) {
    faults.end = "end-before-start";
  }
  return faults;
}
