import { clamp01 } from "./clamp.ts";
import { CONFLICT_THRESHOLD_DEATHS } from "./level.ts";

/** Years, or windows of twelve months, before the counted one with which it is compared. */
export const RISE_BASE_YEARS = 3;

/** Two doublings score 1. */
export const FULL_SCALE_DOUBLINGS = 2;

/**
 * Rise of violence, 0..1: half log2((D + 25) / (M + 25)), clamped, so that a fall scores 0 (it lowers
 * the level already). The 25 keeps a step from 0 to a handful of deaths small.
 * Formula: Einder's method, declared as editorial.
 *
 * @param deaths in twelve months (D), 0 or more.
 * @param meanBefore mean of the three periods of twelve months before (M), 0 or more.
 */
export function riseScore(deaths: number, meanBefore: number): number {
  const ratio = (deaths + CONFLICT_THRESHOLD_DEATHS) / (meanBefore + CONFLICT_THRESHOLD_DEATHS);
  return clamp01(Math.log2(ratio) / FULL_SCALE_DOUBLINGS);
}
