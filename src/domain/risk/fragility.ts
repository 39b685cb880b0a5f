import { clamp01 } from "./clamp.ts";

/** WGI estimate that scores 0, and the distance below it that scores 1 (-2.5). */
export const WGI_BEST = 1;
export const WGI_RANGE = 3.5;
/** INFORM score that scores 0, and the distance above it that scores 1 (9). */
export const INFORM_BEST = 2;
export const INFORM_RANGE = 7;

/** Inputs of the pillar; null where the publisher gives none. */
export interface FragilityInputs {
  /** WGI political stability, estimate. */
  readonly politicalStability: number | null;
  /** INFORM lack of coping capacity, 0 to 10. */
  readonly lackOfCopingCapacity: number | null;
}

/**
 * Institutional fragility, 0..1: the mean of those present of (1.0 - v) / 3.5 for WGI political
 * stability and (v - 2) / 7 for INFORM lack of coping capacity, each clamped; null when both are missing.
 * Goalposts: Einder's method, declared as editorial.
 */
export function fragilityScore({ politicalStability, lackOfCopingCapacity }: FragilityInputs): number | null {
  const scores: number[] = [];
  if (politicalStability !== null) scores.push(clamp01((WGI_BEST - politicalStability) / WGI_RANGE));
  if (lackOfCopingCapacity !== null)
    scores.push(clamp01((lackOfCopingCapacity - INFORM_BEST) / INFORM_RANGE));
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
