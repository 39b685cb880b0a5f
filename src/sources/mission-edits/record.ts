import * as v from "valibot";
import { createOwnBorder } from "../../domain/borders/own-border.ts";
import { MISSION_FIELDS } from "../../domain/missions/edit-mark.ts";
import type { MissionEdit } from "../../domain/missions/edits.ts";
import { foundValue, phrase } from "../phrases.ts";
import type { Fault, Phrase, Place } from "../source.ts";
import { faultOf, type KnownRegistry } from "./check.ts";
import { missionEditSchema } from "./schema.ts";

/** A record as a file holds it: its own columns or properties, flat. */
export type FlatEdit = Readonly<Record<string, unknown>>;

const STAMP = ["id", "by", "on", "reason"] as const;

/** Columns and properties that a record may have; `edit` says which kind of change it is. */
export const EDIT_COLUMNS: readonly string[] = ["edit", ...STAMP, ...MISSION_FIELDS];

/** The name under which the checks of a border see an area; it is not kept. */
const SHAPE = "area";

/**
 * The change that a record holds, or the first thing in it that is wrong.
 *
 * @param known what the change is held against; null where there is nothing.
 */
export function readEdit(flat: FlatEdit, place: Place, known: KnownRegistry | null): MissionEdit | Fault {
  const unknown = Object.keys(flat).find((name) => !EDIT_COLUMNS.includes(name));
  if (unknown !== undefined) {
    return fault(place, unknown, foundValue(flat[unknown]), phrase("sources.expected.noMember"));
  }
  const fields = Object.fromEntries(
    MISSION_FIELDS.filter((field) => flat[field] !== undefined).map((field) => [field, flat[field]]),
  );
  const stamp = Object.fromEntries(STAMP.map((name) => [name, flat[name]]));
  const kind = flat["edit"];
  const edit = kind === "hide" ? { ...stamp, kind } : { ...stamp, kind, fields };
  const parsed = v.safeParse(missionEditSchema, edit, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = (issue.path ?? []).map(({ key }) => String(key)).filter((key) => key !== "fields");
    const at = path.join(".").replace(/^kind$/, "edit");
    return fault(place, at, foundValue(issue.input), expectedOf(issue.message));
  }
  const footprint = "fields" in parsed.output ? parsed.output.fields.footprint : null;
  if (footprint != null && createOwnBorder(SHAPE, "lonlat", footprint).border === null) {
    return fault(place, "footprint", foundValue(footprint), phrase("sources.expected.ringArea"));
  }
  const read = parsed.output as MissionEdit;
  const wrong = faultOf(read, known);
  return wrong === null ? read : fault(place, wrong.field, wrong.found, wrong.expected);
}

function fault(place: Place, field: string, found: Phrase, expected: Phrase): Fault {
  return { kind: "rejected", place: { ...place, field }, found, expected };
}

/** Ids of what the checks expect; anything else is a member that is missing or too many. */
const EXPECTED = [
  "sources.expected.text",
  "sources.expected.iso3",
  "sources.expected.date",
  "sources.expected.day",
  "sources.expected.slug",
  "sources.expected.array",
  "sources.expected.atLeastOne",
  "sources.expected.coordinates",
] as const;

function expectedOf(message: string): Phrase {
  const [id, value] = message.split("|");
  if (id === "sources.expected.value" && value !== undefined) return phrase(id, { value });
  return phrase(EXPECTED.find((known) => known === id) ?? "sources.expected.text");
}
