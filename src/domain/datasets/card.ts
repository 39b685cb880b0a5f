import * as v from "valibot";

const bilingual = v.strictObject({
  nl: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});

/** The card of a dataset (`data/<id>/dataset.json`): what a reader must know before using a number from it. */
export const datasetCardSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: bilingual,
  publisher: v.pipe(v.string(), v.minLength(1)),
  edition: v.pipe(v.string(), v.minLength(1)),
  licence: v.pipe(v.string(), v.minLength(1)),
  /** False where the licence is as we know it and was not read at the publisher. */
  licenceVerified: v.boolean(),
  /** First and last year or day that the values describe. */
  vintage: v.strictObject({ from: v.string(), to: v.string() }),
  unit: v.nullable(bilingual),
  /** Which way is worse; null where the dataset has no order. */
  direction: v.nullable(v.picklist(["higher-is-worse", "lower-is-worse"])),
  coverage: bilingual,
  limits: v.array(bilingual),
  /** How the publisher asks to be cited; null where nothing is asked. */
  citation: v.nullable(v.string()),
});
export type DatasetCard = v.InferOutput<typeof datasetCardSchema>;
