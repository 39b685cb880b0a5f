import type { EffortRow } from "./effort.ts";

export const EFFORT_MEASURES = ["count", "dutch", "staff"] as const;
/**
 * What effort is measured in: missions and activities, those with Dutch participation, or the people they are known to
 * have (of the whole mission: it is not known how they are spread over its areas).
 */
export type EffortMeasure = (typeof EFFORT_MEASURES)[number];

/** Between what the effort certainly is and what it may be at most. */
export interface EffortExtent {
  readonly low: number;
  /** null: more than `low`, and nobody knows how much. */
  readonly high: number | null;
}

/**
 * The extent of the effort that rows are. `low` counts what is certain and known. `high` adds what is not certain,
 * and whose Dutch participation is unknown: it may be there. A strength that is not known leaves the end open.
 */
export function measureEffort(rows: readonly EffortRow[], measure: EffortMeasure): EffortExtent {
  const certain = rows.filter(({ certainty }) => certainty === "certain");
  switch (measure) {
    case "count":
      return { low: certain.length, high: rows.length };
    case "dutch":
      return {
        low: certain.filter(({ dutch }) => dutch === "yes").length,
        high: rows.filter(({ dutch }) => dutch === "yes" || dutch === "unknown").length,
      };
    case "staff": {
      const sum = (some: readonly EffortRow[]) =>
        some.reduce((total, { staff }) => total + (staff?.value ?? 0), 0);
      return { low: sum(certain), high: rows.some(({ staff }) => staff === null) ? null : sum(rows) };
    }
  }
}

/** True when the effort is not known exactly: it is drawn open. */
export function isOpen({ low, high }: EffortExtent): boolean {
  return high === null || high > low;
}
