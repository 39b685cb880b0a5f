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
  /** The editions by which the values came and the years or months that each describes, where `edition` names several. */
  parts: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ edition: v.pipe(v.string(), v.minLength(1)), from: v.string(), to: v.string() }),
      ),
      v.minLength(2),
    ),
  ),
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

/**
 * The editions of a dataset by which values of certain periods came, as the publisher names them: of all its parts those
 * that describe any of the periods, and the whole where the card knows no parts.
 *
 * @param periods as ISO 8601 writes years or months; both ends count.
 */
export function editionOf(
  { edition, parts }: Pick<DatasetCard, "edition" | "parts">,
  periods: readonly { readonly from: string; readonly to: string }[],
): string {
  const used = (parts ?? []).filter((part) =>
    periods.some(({ from, to }) => from <= part.to && part.from <= to),
  );
  return used.length === 0 ? edition : used.map((part) => part.edition).join("; ");
}
