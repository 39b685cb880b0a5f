import * as v from "valibot";
import type { MissionFields } from "../../domain/missions/edits.ts";
import {
  DUTCH_PARTICIPATION,
  FRAMEWORKS,
  INSTRUMENTS,
  MISSION_KINDS,
  PHASES,
} from "../../domain/missions/mission.ts";
import {
  type PartialDate,
  type PlainDate,
  parsePartialDate,
  parsePlainDate,
} from "../../domain/time/plain-date.ts";

/** Characters of a text. */
const LONGEST = 2000;

/** The message of each check is the id of what was expected; of a choice, the values themselves stand behind a bar. */
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `sources.expected.value|${options.join(", ")}`);
const someOf = <const Options extends readonly string[]>(options: Options) =>
  v.pipe(
    v.array(oneOf(options), "sources.expected.array"),
    v.minLength(1, "sources.expected.atLeastOne"),
    v.readonly(),
  );

const text = v.pipe(v.string("sources.expected.text"), v.maxLength(LONGEST, "sources.expected.text"));
const filled = v.pipe(text, v.trim(), v.minLength(1, "sources.expected.text"));
const iso3 = v.pipe(v.string("sources.expected.iso3"), v.regex(/^[A-Z]{3}$/, "sources.expected.iso3"));
const iso3s = v.pipe(v.array(iso3, "sources.expected.array"), v.readonly());
const partial = v.nullable(
  v.pipe(
    v.string("sources.expected.date"),
    v.check((value) => parsePartialDate(value) !== null, "sources.expected.date"),
    v.transform((value) => value as PartialDate),
  ),
);
const day = v.pipe(
  v.string("sources.expected.day"),
  v.check((value) => parsePlainDate(value) !== null, "sources.expected.day"),
  v.transform((value) => value as PlainDate),
);
const degrees = v.number("sources.expected.coordinates");
const position = v.pipe(v.strictTuple([degrees, degrees], "sources.expected.coordinates"), v.readonly());
const polygons = v.pipe(
  v.array(
    v.pipe(
      v.array(v.pipe(v.array(position, "sources.expected.array"), v.readonly()), "sources.expected.array"),
      v.readonly(),
    ),
    "sources.expected.array",
  ),
  v.readonly(),
);

const fields = {
  name: filled,
  acronym: text,
  organisation: text,
  framework: oneOf(FRAMEWORKS),
  kind: oneOf(MISSION_KINDS),
  instruments: someOf(INSTRUMENTS),
  phases: someOf(PHASES),
  hosts: iso3s,
  beneficiaries: iso3s,
  start: partial,
  end: partial,
  mandateUntil: partial,
  mandateSource: text,
  dutch: oneOf(DUTCH_PARTICIPATION),
  notes: text,
  footprint: v.nullable(polygons),
} satisfies Record<keyof MissionFields, unknown>;

const stamp = {
  id: v.pipe(v.string("sources.expected.slug"), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "sources.expected.slug")),
  by: filled,
  on: day,
  reason: filled,
};

/** One change of an analyst to the registry, as it is stored and as files hold it. */
export const missionEditSchema = v.variant(
  "kind",
  [
    v.strictObject({ ...stamp, kind: v.literal("add"), fields: v.strictObject(fields) }),
    v.strictObject({ ...stamp, kind: v.literal("correct"), fields: v.partial(v.strictObject(fields)) }),
    v.strictObject({ ...stamp, kind: v.literal("hide") }),
  ],
  "sources.expected.value|add, correct, hide",
);
