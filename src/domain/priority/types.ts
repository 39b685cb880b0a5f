import type { AreaState, Iso3 } from "../areas/area.ts";
import type { BorderId, WitnessLine } from "../borders/home-area.ts";
import type { Aggregation, PillarId, PillarWeights, RiskAssessment } from "../risk/types.ts";

export const DECAYS = ["half-distance", "linear", "none"] as const;
export type Decay = (typeof DECAYS)[number];

export const DISTANCE_MEASURES = ["edge", "capital"] as const;
export type DistanceMeasure = (typeof DISTANCE_MEASURES)[number];

/** Everything editorial that a ranking depends on besides the figures, the border and the date. */
export interface PrioritySettings {
  readonly weights: PillarWeights;
  readonly aggregation: Aggregation;
  readonly decay: Decay;
  /** km at which proximity (above the floor) has halved; the cut-off for `linear`. */
  readonly halfDistanceKm: number;
  /** 0..1, proximity never falls below it. */
  readonly floor: number;
  readonly measure: DistanceMeasure;
}

/** The nearest border of a home area, and the line to it. */
export interface NearestBorder<Border extends string = BorderId> extends WitnessLine {
  readonly border: Border;
}

/**
 * One area's place in the ranking with everything it is made of. `Border` is the border ids that can be
 * named: those of the product, or another set where a border is brought in from a file.
 */
export interface AreaPriority<Border extends string = BorderId> {
  readonly iso3: Iso3;
  readonly state: AreaState;
  /** null for `home` and `outside`. */
  readonly assessment: RiskAssessment | null;
  /** By the chosen measure; null for `home`, and where the measure is not known for the area. */
  readonly nearest: NearestBorder<Border> | null;
  /** By each measure, whichever is chosen. */
  readonly byEdge: NearestBorder<Border> | null;
  readonly byCapital: NearestBorder<Border> | null;
  /** P(d), 0..1; null without a distance. */
  readonly proximity: number | null;
  /** 100 x R x P; null unless assessed and measured. */
  readonly priority: number | null;
  /** Priority with the other measure where edge and capital differ by more than 300 km; else null. */
  readonly priorityByOtherMeasure: number | null;
  /** Per pillar: what it adds to `priority`; they sum to it. null unless ranked. */
  readonly contributions: Readonly<Record<PillarId, number>> | null;
  /** What distance takes: 100 x R x (1 - P). null unless ranked. */
  readonly takenByDistance: number | null;
  /** 1 = highest; ties by iso3; null unless ranked. */
  readonly rank: number | null;
}
