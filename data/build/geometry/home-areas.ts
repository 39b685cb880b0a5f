import { readFileSync } from "node:fs";
import * as v from "valibot";
import {
  BORDER_IDS,
  type BorderRecord,
  HOME_AREA_IDS,
  type HomeArea,
} from "../../../src/domain/borders/home-area.ts";

const text = v.pipe(v.string(), v.minLength(1));
const bilingual = v.strictObject({ nl: text, en: text });
const iso3 = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const year = v.pipe(v.number(), v.integer());
const basis = v.picklist(["seen", "memory"]);

const membershipSchema = v.strictObject({
  id: text,
  /** Day or month of the newest source; null where the source has no date. */
  asKnownOn: v.nullable(text),
  confidence: bilingual,
  basis,
  members: v.array(
    v.strictObject({
      iso3,
      since: v.nullable(year),
      sinceBasis: v.nullable(basis),
    }),
  ),
  /** Who was a member and left, by the year of each; absent where nobody did. */
  former: v.optional(v.array(v.strictObject({ iso3, since: year, until: year, basis }))),
  sources: v.pipe(v.array(text), v.minLength(1)),
});

const borderSchema = v.strictObject({
  id: v.picklist(BORDER_IDS),
  names: bilingual,
  shortNames: bilingual,
  membership: v.nullable(text),
  only: v.nullable(v.array(iso3)),
  parts: v.array(v.strictObject({ iso3, partOf: iso3, reason: bilingual, basis })),
  notes: v.array(bilingual),
});

const homeAreaSchema = v.strictObject({
  id: v.picklist(HOME_AREA_IDS),
  names: bilingual,
  borders: v.pipe(v.array(v.picklist(BORDER_IDS)), v.minLength(1)),
  outermostBorders: v.array(v.picklist(BORDER_IDS)),
});

const fileSchema = v.strictObject({
  version: v.literal(1),
  memberships: v.array(membershipSchema),
  borders: v.array(borderSchema),
  homeAreas: v.array(homeAreaSchema),
});

/** A list of members with how it is known. */
export type Membership = v.InferOutput<typeof membershipSchema>;
/** A territory counted inside a border beside the members, with the reason. */
export type AddedPart = v.InferOutput<typeof borderSchema>["parts"][number];

export interface HomeAreas {
  /** In the order of `HOME_AREA_IDS`; the first is the default. */
  readonly homeAreas: readonly HomeArea[];
  /** In the order of `BORDER_IDS`. */
  readonly borders: readonly BorderRecord[];
  readonly memberships: readonly Membership[];
  readonly addedParts: Readonly<Record<string, readonly AddedPart[]>>;
}

const FILE = new URL("../../home-areas/home-areas.json", import.meta.url);

/** Reads and checks `data/home-areas/home-areas.json`. @throws Error naming what is wrong: the file is ours, so a fault in it stops the build. */
export function loadHomeAreas(): HomeAreas {
  return readHomeAreas(JSON.parse(readFileSync(FILE, "utf8")));
}

/** The same from the parsed file. */
export function readHomeAreas(parsed: unknown): HomeAreas {
  const file = v.parse(fileSchema, parsed);
  return {
    homeAreas: HOME_AREA_IDS.map((id) => one(file.homeAreas, id, "home area")),
    borders: BORDER_IDS.map((id) => toRecord(one(file.borders, id, "border"), file.memberships)),
    memberships: file.memberships,
    addedParts: Object.fromEntries(file.borders.map(({ id, parts }) => [id, parts])),
  };
}

function one<T extends { readonly id: string }>(entries: readonly T[], id: string, what: string): T {
  const found = entries.filter((entry) => entry.id === id);
  const [entry] = found;
  if (!entry || found.length > 1)
    throw new Error(`home-areas.json: ${found.length} entries for ${what} "${id}"`);
  return entry;
}

function toRecord(
  { id, names, shortNames, membership, only, parts, notes }: v.InferOutput<typeof borderSchema>,
  memberships: readonly Membership[],
): BorderRecord {
  const list = membership === null ? null : one(memberships, membership, "membership");
  const listed = list === null ? [] : list.members.map((m) => m.iso3);
  const unknown = only?.find((code) => !listed.includes(code));
  if (unknown)
    throw new Error(`home-areas.json: ${id} names ${unknown}, which is not in its membership list`);
  const members = [...(only ?? listed), ...parts.map((part) => part.iso3)];
  const twice = members.find((code, index) => members.indexOf(code) !== index);
  if (twice) throw new Error(`home-areas.json: ${id} has ${twice} twice`);
  if (list === null || only !== null) return { id, names, shortNames, members, notes };
  return { id, names, shortNames, members, notes, ...turnsOf(list) };
}

/** Who came and went; the years that are not known are left out. */
function turnsOf({ members, former = [] }: Membership): Pick<BorderRecord, "joined" | "left"> {
  const joined = members.flatMap(({ iso3: code, since, sinceBasis }) =>
    since === null || sinceBasis === null ? [] : [{ iso3: code, year: since, basis: sinceBasis }],
  );
  const left = former.map(({ iso3: code, since, until, basis: known }) => ({
    iso3: code,
    since,
    year: until,
    basis: known,
  }));
  return { ...(joined.length === 0 ? {} : { joined }), ...(left.length === 0 ? {} : { left }) };
}
