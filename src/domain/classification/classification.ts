/** How the breaks were chosen; the legend says it. `fixed`: by definition, the same whatever is shown. */
export const CLASSIFICATION_METHODS = ["fixed"] as const;
export type ClassificationMethod = (typeof CLASSIFICATION_METHODS)[number];

/** Adjoining classes of a quantity: one more than there are breaks. */
export interface Classification {
  readonly method: ClassificationMethod;
  /** Inner breaks, ascending, in the unit of the quantity. */
  readonly breaks: readonly number[];
}

/** One class: values from `from` (included) to `to` (not included); null where it has no end on that side. */
export interface ClassInterval {
  readonly from: number | null;
  readonly to: number | null;
}

/** Classes of the risk index, 0..100. */
export const RISK_BREAKS = [10, 25, 40, 60] as const;

/** Classes of a pillar, 0..1: those of the index, so that a class means the same share of the scale in both. */
export const PILLAR_BREAKS = [0.1, 0.25, 0.4, 0.6] as const;

/** Classes of the priority, 0..100; lower than those of risk because distance takes a part of most. */
export const PRIORITY_BREAKS = [10, 20, 35, 50] as const;

/**
 * A classification with fixed breaks.
 *
 * @throws RangeError when the breaks are not finite and ascending.
 */
export function fixedClassification(breaks: readonly number[]): Classification {
  const ascending = breaks.every((at, index) => Number.isFinite(at) && at > (breaks[index - 1] ?? -Infinity));
  if (!ascending) throw new RangeError(`not ascending breaks: ${breaks.join(", ")}`);
  return { method: "fixed", breaks };
}

/**
 * Index of the class that holds a value, 0 for the lowest; null for a missing value, which is in no class.
 * A value on a break belongs to the class above it. There is no value beyond the outer classes: they are
 * open, so that a later edition of a dataset drops no area off the map.
 *
 * @throws RangeError when the value is not a number.
 */
export function classOf(value: number | null, { breaks }: Classification): number | null {
  if (value === null) return null;
  if (Number.isNaN(value)) throw new RangeError("not a number to classify");
  return breaks.filter((at) => at <= value).length;
}

/** The classes, lowest first, as a legend writes them. */
export function classIntervals({ breaks }: Classification): readonly ClassInterval[] {
  return [null, ...breaks].map((from, index) => ({ from, to: breaks[index] ?? null }));
}
