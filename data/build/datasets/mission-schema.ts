import * as v from "valibot";
import {
  BASES,
  CONFIDENCES,
  DUTCH_PARTICIPATION,
  FOOTPRINT_KINDS,
  FRAMEWORKS,
  INSTRUMENTS,
  MARKED_PUBLISHERS,
  MISSION_KINDS,
  PHASES,
  REPORTED_FIELDS,
  SLIGHT_WEIGHTS,
  STRENGTH_COUNTS,
} from "../../../src/domain/missions/mission.ts";
import { intervalOf, type PartialDate, parsePartialDate } from "../../../src/domain/time/plain-date.ts";
import { iso3, optionalText, position, text } from "../tables/cells.ts";

const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a name of small letters, digits and hyphens"),
);

function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one of ${options.join(", ")}`);
}

/** At least one, each at most once. */
function someOf<const Options extends readonly string[]>(options: Options) {
  return v.pipe(
    v.array(oneOf(options)),
    v.nonEmpty("one or more"),
    v.check((values) => new Set(values).size === values.length, "each at most once"),
  );
}

const partialDate = v.pipe(
  v.string(),
  v.check(
    (value) => parsePartialDate(value) !== null,
    "a day, month or year written YYYY-MM-DD, YYYY-MM or YYYY",
  ),
  v.transform((value) => value as PartialDate),
);

const basis = oneOf(BASES);
const datedFact = v.nullable(v.strictObject({ date: partialDate, basis, note: optionalText }));
const year = v.pipe(v.number(), v.integer("a whole year"), v.minValue(1900), v.maxValue(2100));

const ofSource = {
  pageDate: v.nullable(partialDate),
  weight: v.exactOptional(oneOf(SLIGHT_WEIGHTS)),
  publisher: v.exactOptional(oneOf(MARKED_PUBLISHERS)),
};
const addressed = v.strictObject({
  url: v.pipe(text, v.regex(/^https?:\/\/[^/\s]+\/\S+$/, "a full address; without one, the site in words")),
  ...ofSource,
});
const onSite = v.strictObject({ site: text, ...ofSource });
/** By what it names, so that a fault is told of its own field. */
const source = v.lazy((input) =>
  typeof input === "object" && input !== null && "url" in input ? addressed : onSite,
);
const hostTerm = v.pipe(
  v.strictObject({ iso3, from: datedFact, until: datedFact, note: optionalText, source: v.nullable(text) }),
  v.check(({ from, until }) => from !== null || until !== null, "a first or a last day"),
  v.check(
    ({ from, until }) =>
      from === null || until === null || intervalOf(from.date).first <= intervalOf(until.date).last,
    "a last day that is not before the first",
  ),
  v.check(
    ({ from, until, source }) =>
      source !== null || [from, until].every((fact) => fact === null || fact.basis === "memory"),
    "a source, where a day was not from memory",
  ),
);
const report = v.strictObject({
  field: oneOf(REPORTED_FIELDS),
  weight: oneOf(SLIGHT_WEIGHTS),
  text,
  knownOn: v.nullable(partialDate),
  sources: v.array(source),
});

/** One row of `data/missions/missions.json`: a mission as the registry holds it, before anything is derived from it. */
export const missionRowSchema = v.pipe(
  v.strictObject({
    id: slug,
    name: text,
    acronym: optionalText,
    organisation: text,
    framework: oneOf(FRAMEWORKS),
    kind: oneOf(MISSION_KINDS),
    instruments: someOf(INSTRUMENTS),
    phases: someOf(PHASES),
    character: oneOf(["military", "civilian", "mixed"]),
    namedInLetter: v.boolean(),
    hosts: v.array(iso3),
    /** Of hosts that came later or left before the end. */
    hostTerms: v.optional(v.array(hostTerm), []),
    beneficiaries: v.array(iso3),
    footprint: v.strictObject({
      kind: oneOf(FOOTPRINT_KINDS),
      description: text,
      /** How the drawing differs from the description. */
      drawingNote: optionalText,
      countries: v.array(iso3),
      /** First-level areas by the name that `data/admin-1` gives them, beside the one in use. */
      admin1: v.array(v.strictObject({ iso3, name: text, commonName: text })),
      seaNames: v.array(text),
      /** Keys of `data/missions/shapes.json`. */
      shapes: v.array(slug),
    }),
    headquarters: v.array(v.strictObject({ name: text, position, iso3, basis: text })),
    start: datedFact,
    end: datedFact,
    mandateUntil: datedFact,
    suspensions: v.optional(
      v.array(v.strictObject({ from: partialDate, to: v.nullable(partialDate), basis })),
      [],
    ),
    strength: v.array(
      v.strictObject({
        counts: oneOf(STRENGTH_COUNTS),
        value: v.nullable(v.pipe(v.number(), v.integer("a whole number"), v.minValue(1))),
        year: v.nullable(year),
        note: optionalText,
      }),
    ),
    dutch: v.strictObject({
      participation: oneOf(DUTCH_PARTICIPATION),
      detail: optionalText,
      years: optionalText,
      basis,
    }),
    mandateSummary: text,
    mandateSource: optionalText,
    sources: v.array(source),
    confidence: oneOf(CONFIDENCES),
    fieldsSeen: v.array(text),
    knownOn: text,
    notes: optionalText,
    reports: v.exactOptional(v.pipe(v.array(report), v.nonEmpty("one or more"))),
    statedStatus: oneOf(["active", "renewal-not-seen", "relocated", "planned", "unclear", "ended"]),
  }),
  v.forward(
    v.partialCheck(
      [["start"], ["end"]],
      ({ start, end }) =>
        start === null || end === null || intervalOf(start.date).first <= intervalOf(end.date).last,
      "an end that is not before the start",
    ),
    ["end"],
  ),
);
export type MissionRow = v.InferOutput<typeof missionRowSchema>;
