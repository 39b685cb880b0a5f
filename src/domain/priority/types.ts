import type { AreaState, Iso3 } from "../areas/area.ts";
import type { AnyBorderId, WitnessLine } from "../borders/home-area.ts";
import type { Aggregation, PillarId, PillarWeights, RiskAssessment } from "../risk/types.ts";
import type { ViolenceWindow } from "../risk/violence-window.ts";
import type { PlainDate } from "../time/plain-date.ts";

export const DECAYS = ["half-distance", "linear", "none"] as const;
export type Decay = (typeof DECAYS)[number];

export const DISTANCE_MEASURES = ["edge", "capital"] as const;
export type DistanceMeasure = (typeof DISTANCE_MEASURES)[number];

/** How strongly Dutch interests are at stake in an area, as an analyst judges it: 0 none to 3 vital. */
export const INTEREST_LEVELS = [0, 1, 2, 3] as const;
export type InterestLevel = (typeof INTEREST_LEVELS)[number];

/** One judgement, never without its reason and who made it when. */
export interface InterestJudgement {
  readonly level: InterestLevel;
  readonly rationale: string;
  /** Name of the analyst. */
  readonly by: string;
  readonly on: PlainDate;
}

/** Judgements of Dutch interest; they count only while `on` is true, and an area without one is multiplied by 1. */
export interface InterestSettings {
  readonly on: boolean;
  readonly judgements: Readonly<Record<Iso3, InterestJudgement>>;
}

/** Everything editorial that a ranking depends on besides the figures, the border and the date. */
export interface PrioritySettings {
  /** Over which time deaths are counted. */
  readonly window: ViolenceWindow;
  readonly weights: PillarWeights;
  readonly aggregation: Aggregation;
  readonly decay: Decay;
  /** km at which proximity (above the floor) has halved; the cut-off for `linear`. */
  readonly halfDistanceKm: number;
  /** 0..1, proximity never falls below it. */
  readonly floor: number;
  readonly measure: DistanceMeasure;
  readonly interest: InterestSettings;
}

/** The nearest border of a home area, and the line to it. */
export interface NearestBorder<Border extends string = AnyBorderId> extends WitnessLine {
  readonly border: Border;
}

/**
 * One area's place in the ranking with everything it is made of. `Border` is the border ids that can be
 * named: those of the product, or another set where a border is brought in from a file.
 */
export interface AreaPriority<Border extends string = AnyBorderId> {
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
  /** True where the floor makes up half or more of `proximity`; false without a distance. */
  readonly isByFloor: boolean;
  /** What Dutch interest multiplies by (0.5, 0.75, 1 or 1.25); null where it is off or the area has no judgement. */
  readonly interestMultiplier: number | null;
  /** 100 x R x P, times the multiplier of Dutch interest where there is one; null unless assessed and measured. */
  readonly priority: number | null;
  /** Priority with the other measure where edge and capital differ by more than 300 km; else null. */
  readonly priorityByOtherMeasure: number | null;
  /** Per pillar: what it adds to `priority`; they sum to it. null unless ranked. */
  readonly contributions: Readonly<Record<PillarId, number>> | null;
  /** What distance takes: 100 x R x (1 - P), times the multiplier. null unless ranked. */
  readonly takenByDistance: number | null;
  /** 1 = highest; ties by iso3; null unless ranked. */
  readonly rank: number | null;
}
