import { clamp01 } from "./clamp.ts";

/** Displaced people per 1,000 inhabitants that score 1. */
export const FULL_SCALE_PER_THOUSAND = 300;

/**
 * Displacement, 0..1: ln(q) / ln(300), clamped, and 0 for q <= 1, where q is the displaced people per
 * 1,000 inhabitants. Formula: Einder's method, declared as editorial.
 *
 * @param displaced internally displaced people + refugees from the area + others from it in need of
 *   protection, at the end of one year, 0 or more.
 * @param population inhabitants in that year, more than 0.
 */
export function displacementScore(displaced: number, population: number): number {
  const perThousand = (displaced / population) * 1000;
  return perThousand <= 1 ? 0 : clamp01(Math.log(perThousand) / Math.log(FULL_SCALE_PER_THOUSAND));
}
