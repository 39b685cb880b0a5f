import * as v from "valibot";
import { EDGE_KINDS } from "../../domain/geo/edge.ts";
import { LANGUAGES } from "../../strings/language.ts";
import { LONGEST, MOST_POINTS, MOST_SLIDES, PAIR_LAYOUTS } from "./briefing.ts";

/** What a briefing file says of itself. */
export const BRIEFING_FORMAT = "einder-briefing";
export const BRIEFING_VERSION = 2;

/** Larger files are not read. */
export const MOST_BRIEFING_BYTES = 40 * 1024 * 1024;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const link = v.pipe(v.string(), v.minLength(1));
const position = v.strictTuple([v.number(), v.number()]);

/** Borders that are too large for the link of a slide, which then names them. */
const borders = v.array(
  v.strictObject({
    name: v.string(),
    edges: v.picklist(EDGE_KINDS),
    polygons: v.array(v.array(v.array(position))),
  }),
);

const slides = <Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(slide: Schema) =>
  v.pipe(v.array(slide), v.maxLength(MOST_SLIDES));

/** What both versions hold besides their slides. */
const whole = {
  format: v.literal(BRIEFING_FORMAT),
  title: text(LONGEST.title),
  language: v.picklist(LANGUAGES),
  borders,
};

/** Version 2. Another shape is another version; members that are not named here are none of it. */
export const briefingSchema = v.strictObject({
  ...whole,
  version: v.literal(BRIEFING_VERSION),
  slides: slides(
    v.strictObject({
      /** The view as a link writes it, without `#`. */
      link,
      headline: text(LONGEST.headline),
      points: v.pipe(v.array(text(LONGEST.point)), v.maxLength(MOST_POINTS)),
      notes: text(LONGEST.notes),
      second: v.nullable(v.strictObject({ link, layout: v.picklist(PAIR_LAYOUTS) })),
    }),
  ),
});
export type BriefingDocument = v.InferOutput<typeof briefingSchema>;

/** Version 1: one text a slide, with a point on each line, and one map. */
export const briefingSchema1 = v.strictObject({
  ...whole,
  version: v.literal(1),
  slides: slides(
    v.strictObject({
      link,
      headline: text(LONGEST.headline),
      text: text(MOST_POINTS * LONGEST.point),
      notes: text(LONGEST.notes),
    }),
  ),
});

/**
 * A briefing of version 1 as one of version 2. It is checked again after that: a text of too many or too long lines is
 * refused with its place, not cut.
 */
export function migrated1({ slides: old, ...rest }: v.InferOutput<typeof briefingSchema1>): BriefingDocument {
  return {
    ...rest,
    version: BRIEFING_VERSION,
    slides: old.map(({ text: lines, ...slide }) => ({
      ...slide,
      points: lines.split("\n").filter((line) => line.trim() !== ""),
      second: null,
    })),
  };
}
