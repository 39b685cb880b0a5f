import { intervalOf, parsePartialDate } from "../time/plain-date.ts";
import type { MissionField } from "./edit-mark.ts";
import type { MissionFields } from "./edits.ts";

export const LONGEST_TEXT = 300;
export const LONGEST_NOTES = 2000;

/** What is written in a form, before it is checked: dates as text. */
export interface WrittenMission extends Omit<MissionFields, WrittenDate> {
  readonly start: string;
  readonly end: string;
  readonly mandateUntil: string;
}

type WrittenDate = "start" | "end" | "mandateUntil";

/** The fields of a row as a form begins with them. */
export function written(fields: MissionFields): WrittenMission {
  const { start, end, mandateUntil } = fields;
  return { ...fields, start: start ?? "", end: end ?? "", mandateUntil: mandateUntil ?? "" };
}

/** What was written as fields, once nothing is wrong with it. */
export function fieldsWritten(mission: WrittenMission): MissionFields {
  return {
    ...mission,
    name: mission.name.trim(),
    start: parsePartialDate(mission.start),
    end: parsePartialDate(mission.end),
    mandateUntil: parsePartialDate(mission.mandateUntil),
  };
}

/** The fields that something can be wrong with. */
type EditChecked = Pick<WrittenMission, "name" | "instruments" | "phases" | "hosts" | WrittenDate>;

export type EditFault = "required" | "one-or-more" | "date" | "end-before-start";

/** What is wrong with what was written, by field; empty where nothing is. Dates may be a day, a month, a year, or nothing. */
export function editFaults(mission: EditChecked): Partial<Record<MissionField, EditFault>> {
  const faults: Partial<Record<MissionField, EditFault>> = {};
  if (mission.name.trim() === "") faults.name = "required";
  for (const field of ["instruments", "phases", "hosts"] as const) {
    if (mission[field].length === 0) faults[field] = "one-or-more";
  }
  for (const field of ["start", "end", "mandateUntil"] as const) {
    if (mission[field] !== "" && parsePartialDate(mission[field]) === null) faults[field] = "date";
  }
  const [start, end] = [parsePartialDate(mission.start), parsePartialDate(mission.end)];
  if (start !== null && end !== null && intervalOf(start).first > intervalOf(end).last) {
    faults.end = "end-before-start";
  }
  return faults;
}
