import type { Iso3 } from "../areas/area.ts";
import type { Instrument } from "../missions/mission.ts";
import type { AreaPriority } from "../priority/types.ts";
import { type AreaEffort, NO_EFFORT, withInstrument } from "./effort.ts";
import { type EffortExtent, type EffortMeasure, measureEffort } from "./measure.ts";

export const QUADRANTS = ["gap", "engaged", "effort-low", "quiet"] as const;
/**
 * Priority against effort. `gap`: high priority, nothing there. `engaged`: high priority, effort there. `effort-low`:
 * effort, low priority. `quiet`: low priority, nothing there.
 */
export type Quadrant = (typeof QUADRANTS)[number];

export interface GapSettings {
  readonly measure: EffortMeasure;
  /** The one instrument that counts as effort; null: any. */
  readonly instrument: Instrument | null;
  /** Priority from which on it is called high, 0-100. */
  readonly highFrom: number;
}

/** About the fifteen highest of the default ranking: editorial, and said to be. */
export const DEFAULT_GAP: GapSettings = { measure: "count", instrument: null, highFrom: 20 };

/** A ranked area with its effort. */
export interface GapRow {
  readonly iso3: Iso3;
  readonly rank: number;
  readonly priority: number;
  readonly effort: AreaEffort;
  readonly extent: EffortExtent;
  readonly quadrant: Quadrant;
  /** True where nothing is certainly there, and something may be: "nothing" is then not certain. */
  readonly isUncertain: boolean;
  /** True where something is certainly there and its size is not known: `extent` is then a least, and 0 no nothing. */
  readonly isSizeUnknown: boolean;
}

/**
 * Every ranked area in its quadrant, highest priority first. Effort is there as soon as something is certain; an area
 * where something only may be there is on the side of nothing, and marked.
 */
export function gapRows<Border extends string>(
  priorities: readonly AreaPriority<Border>[],
  efforts: ReadonlyMap<Iso3, AreaEffort>,
  { measure, instrument, highFrom }: GapSettings,
): readonly GapRow[] {
  return priorities
    .flatMap(({ iso3, priority, rank }): GapRow[] => {
      if (priority === null || rank === null) return [];
      const effort = efforts.get(iso3) ?? NO_EFFORT;
      const rows = withInstrument(effort.here, instrument);
      const extent = measureEffort(rows, measure);
      const certain = rows.filter(({ certainty }) => certainty === "certain");
      // A strength that nobody wrote down is not a strength of nobody.
      const isThere = measure === "staff" ? certain.length > 0 : extent.low > 0;
      const isHigh = priority >= highFrom;
      return [
        {
          iso3,
          rank,
          priority,
          effort,
          extent,
          quadrant: isHigh ? (isThere ? "engaged" : "gap") : isThere ? "effort-low" : "quiet",
          isUncertain: !isThere && extent.high !== 0,
          isSizeUnknown: measure === "staff" && certain.some(({ staff }) => staff === null),
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank);
}
