import * as v from "valibot";
import type { MissionEdit, MissionFields } from "../domain/missions/edits.ts";
import {
  DUTCH_PARTICIPATION,
  FRAMEWORKS,
  INSTRUMENTS,
  MISSION_KINDS,
  PHASES,
} from "../domain/missions/mission.ts";
import {
  type PartialDate,
  type PlainDate,
  parsePartialDate,
  parsePlainDate,
} from "../domain/time/plain-date.ts";

const KEY = "einder.edits.1";

const iso3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const text = v.pipe(v.string(), v.maxLength(2000));
const partial = v.nullable(
  v.pipe(
    v.string(),
    v.check((value) => parsePartialDate(value) !== null),
    v.transform((value) => value as PartialDate),
  ),
);
const day = v.pipe(
  v.string(),
  v.check((value) => parsePlainDate(value) !== null),
  v.transform((value) => value as PlainDate),
);
const fields = {
  name: v.pipe(text, v.minLength(1)),
  acronym: text,
  organisation: text,
  framework: v.picklist(FRAMEWORKS),
  kind: v.picklist(MISSION_KINDS),
  instruments: v.pipe(v.array(v.picklist(INSTRUMENTS)), v.minLength(1)),
  phases: v.pipe(v.array(v.picklist(PHASES)), v.minLength(1)),
  hosts: v.array(iso3),
  beneficiaries: v.array(iso3),
  start: partial,
  end: partial,
  mandateUntil: partial,
  mandateSource: text,
  dutch: v.picklist(DUTCH_PARTICIPATION),
  notes: text,
  footprint: v.nullable(v.array(v.array(v.array(v.strictTuple([v.number(), v.number()]))))),
} satisfies Record<keyof MissionFields, unknown>;
const stamp = {
  id,
  by: v.pipe(text, v.minLength(1)),
  on: day,
  reason: v.pipe(text, v.minLength(1)),
};
const schema = v.array(
  v.variant("kind", [
    v.strictObject({ ...stamp, kind: v.literal("add"), fields: v.strictObject(fields) }),
    v.strictObject({ ...stamp, kind: v.literal("correct"), fields: v.partial(v.strictObject(fields)) }),
    v.strictObject({ ...stamp, kind: v.literal("hide") }),
  ]),
);

/** An analyst's changes; null where storage is blocked or holds something that this version does not know. */
export function readEdits(): readonly MissionEdit[] | null {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === null) return [];
    const found = v.safeParse(schema, JSON.parse(stored));
    return found.success ? (found.output as readonly MissionEdit[]) : null;
  } catch {
    return null;
  }
}

/** @returns false where storage is blocked or full: the user must be told that they last for this visit only. */
export function keepEdits(edits: readonly MissionEdit[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(edits));
    return true;
  } catch {
    return false;
  }
}
