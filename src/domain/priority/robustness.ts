import type { Iso3 } from "../areas/area.ts";

/** Any whole number is as good; this one stands where nobody chose another. */
export const DEFAULT_SEED = 1;

/** Draws that an interval is shown by. */
export const ALL_DRAWS = 10_000;

/** What seeded draws (`createDraws`) say of one ranked area; percentiles by the nearest-rank definition. */
export interface AreaRobustness {
  readonly iso3: Iso3;
  /** 5th and 95th percentile of its rank; whole numbers, the better rank first. */
  readonly rankInterval: readonly [best: number, worst: number];
  /** 5th and 95th percentile of its priority. */
  readonly scoreInterval: readonly [low: number, high: number];
  /** Share of draws in which it is among the ten highest, 0..1. */
  readonly topTenShare: number;
  /** Areas that it outranks in 10 to 90 % of the draws, the higher ranked first. */
  readonly indistinguishableFrom: readonly Iso3[];
}

export interface Robustness {
  readonly seed: number;
  readonly draws: number;
  /** In the order of the ranking. */
  readonly areas: readonly AreaRobustness[];
}
