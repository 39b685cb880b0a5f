import type { Iso3 } from "../../domain/areas/area.ts";
import { type EditFault, editFaults } from "../../domain/missions/edit-faults.ts";
import type { MissionField } from "../../domain/missions/edit-mark.ts";
import { fieldsOf, type MissionEdit, type MissionFields } from "../../domain/missions/edits.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { foundValue, phrase } from "../phrases.ts";
import type { Phrase } from "../source.ts";

/** What changes of a file are held against. */
export interface KnownRegistry {
  /** The rows as they are shipped, by id. */
  readonly missions: ReadonlyMap<string, Mission>;
  readonly areas: Pick<ReadonlySet<Iso3>, "has">;
  readonly today: PlainDate;
}

/** What is wrong with a field of a change, as an issue says it. */
export interface FieldFault {
  readonly field: string;
  readonly found: Phrase;
  readonly expected: Phrase;
}

/**
 * The first thing in a change that the form would not have saved, or that has nothing to change; null where there is none.
 *
 * @param known null where no registry is at hand: then only the change itself is looked at.
 */
export function faultOf(edit: MissionEdit, known: KnownRegistry | null): FieldFault | null {
  const row = known?.missions.get(edit.id);
  if (known !== null) {
    if (edit.on > known.today)
      return fault("on", edit.on, phrase("sources.expected.notLater", { date: known.today }));
    if (edit.kind === "add" && row !== undefined)
      return fault("id", edit.id, phrase("sources.expected.newMission"));
    if (edit.kind !== "add" && row === undefined)
      return fault("id", edit.id, phrase("sources.expected.knownMission"));
  }
  if (edit.kind === "hide") return null;
  return areaFault(edit.fields, known) ?? fieldFault(edit.fields, row);
}

function areaFault(fields: Partial<MissionFields>, known: KnownRegistry | null): FieldFault | null {
  for (const field of ["hosts", "beneficiaries"] as const) {
    const codes = fields[field] ?? [];
    for (const [at, iso3] of codes.entries()) {
      if (codes.indexOf(iso3) !== at) return fault(`${field}.${at}`, iso3, phrase("sources.expected.once"));
      if (known !== null && !known.areas.has(iso3))
        return fault(`${field}.${at}`, iso3, phrase("sources.expected.knownArea"));
    }
  }
  return null;
}

const EXPECTED: Readonly<Record<EditFault, Phrase["id"]>> = {
  required: "sources.expected.text",
  "one-or-more": "sources.expected.atLeastOne",
  date: "sources.expected.date",
  "end-before-start": "sources.expected.endAfterStart",
};

/** Nothing is wrong with it: what a correction leaves out of a row that is not known is taken to be right. */
const SOUND = {
  name: "-",
  instruments: ["diplomacy"],
  phases: ["before"],
  hosts: [""],
  start: null,
  end: null,
  mandateUntil: null,
} as const satisfies Partial<MissionFields>;

function fieldFault(fields: Partial<MissionFields>, row: Mission | undefined): FieldFault | null {
  const before = row === undefined ? SOUND : fieldsOf(row);
  const { name, instruments, phases, hosts, start, end, mandateUntil } = { ...before, ...fields };
  const faults = editFaults({
    name,
    instruments,
    phases,
    hosts,
    start: start ?? "",
    end: end ?? "",
    mandateUntil: mandateUntil ?? "",
  });
  for (const [field, kind] of Object.entries(faults) as [MissionField, EditFault][]) {
    // A start that is put after an end that stood is the fault of the start.
    const at = kind === "end-before-start" && fields.end === undefined ? "start" : field;
    if (fields[at] !== undefined) return fault(at, fields[at], phrase(EXPECTED[kind]));
  }
  return null;
}

function fault(field: string, value: unknown, expected: Phrase): FieldFault {
  return { field, found: foundValue(value), expected };
}
