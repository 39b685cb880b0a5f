import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { BoundaryRuleNote } from "../../../src/domain/datasets/documents.ts";
import type { Position } from "../../../src/domain/geo/position.ts";

const text = v.pipe(v.string(), v.minLength(1));
const bilingual = v.strictObject({ nl: text, en: text });
const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);

const rulesSchema = v.array(v.strictObject({ id: text, description: bilingual }));

const linesSchema = v.array(
  v.strictObject({
    id: text,
    names: bilingual,
    /** Sources of the pieces on either side. */
    between: v.tuple([v.array(text), v.array(text)]),
    /** West, south, east, north; null where the whole line counts. */
    within: v.nullable(box),
  }),
);

const labelsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  v.strictObject({ position: v.tuple([v.number(), v.number()]), reason: text }),
);

/** A line drawn dashed, and where the atlas has it. */
export type DisputedLine = v.InferOutput<typeof linesSchema>[number];

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../areas/boundary-rules/${name}`, import.meta.url), "utf8"));
}

/** What a reader is told about each rule, in the order in which they apply. @throws ValiError when the file does not hold. */
export function readRuleTexts(): readonly BoundaryRuleNote[] {
  return v.parse(rulesSchema, read("rules.json"));
}

export function readDisputedLines(): readonly DisputedLine[] {
  return v.parse(linesSchema, read("disputed-lines.json"));
}

/** Reviewed label positions, by area. */
export function readLabelPositions(): ReadonlyMap<string, Position> {
  const parsed = v.parse(labelsSchema, read("label-positions.json"));
  return new Map(Object.entries(parsed).map(([iso3, { position }]) => [iso3, position]));
}
