import type { Iso3 } from "../areas/area.ts";
import type { Figure } from "../indicators/figure.ts";

export const PILLARS = ["level", "rise", "fragility", "displacement"] as const;
export type PillarId = (typeof PILLARS)[number];

export const AGGREGATIONS = ["arithmetic", "geometric"] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export type PillarWeights = Readonly<Record<PillarId, number>>;

/** What a reader is told beside a figure; each has a text in both languages. */
export type FigureFlag =
  | "shared-figure" // ISR and PSE: one UCDP unit against their joint population
  | "projected-population"
  | "provisional-months" // candidate events take part
  | "small-numbers" // a rise that rests on few deaths
  | "worked-back" // of WGI: computed from the score of 0 to 100
  | "publishers-own" // as published, however odd
  | "best-above-high" // input oddity, flagged and not mended
  | "low-above-best";

/** One value that went into a pillar, as published. */
export interface PillarInput extends Figure {
  /** Indicator id of `domain/indicators`. */
  readonly indicator: string;
  /** The area it is published for, where that is not the assessed area itself (a shared figure). */
  readonly publishedFor?: Iso3;
}

export interface PillarScore {
  readonly id: PillarId;
  /** 0..1, clamped; null where its inputs are missing. */
  readonly score: number | null;
  readonly inputs: readonly PillarInput[];
  /** Inputs present of inputs wanted, e.g. 1 of 2 for fragility. */
  readonly present: number;
  readonly wanted: number;
}

/** A pillar with what a reader must be told about its population. */
export interface PillarAssessment {
  readonly pillar: PillarScore;
  /** True where a projected population went into it. */
  readonly projected: boolean;
}

export interface RiskAssessment {
  readonly iso3: Iso3;
  /** `assessed` when level and fragility are present; `no-data` when no pillar has any input. */
  readonly state: "assessed" | "not-assessed" | "no-data";
  readonly pillars: Readonly<Record<PillarId, PillarScore>>;
  /** 0..100 over the pillars present; null unless assessed. */
  readonly risk: number | null;
  /** Risk with every missing pillar at 0 and at 1; equal to [risk, risk] at full coverage; null unless assessed. */
  readonly riskRange: readonly [low: number, high: number] | null;
  /** Pillars present, of 4. */
  readonly coverage: number;
  readonly flags: readonly FigureFlag[];
}
