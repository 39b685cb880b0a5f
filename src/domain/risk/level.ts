import { clamp01 } from "./clamp.ts";

/** UCDP's threshold of an active conflict, in deaths a year; the unit in which violence is counted here. */
export const CONFLICT_THRESHOLD_DEATHS = 25;

/** Deaths a year that score 1 in an area of ten million inhabitants. */
export const FULL_SCALE_DEATHS = 10_000;
export const DEATHS_PER_INHABITANTS = 10_000_000;
const FULL_SCALE_LOG = Math.log(1 + FULL_SCALE_DEATHS / CONFLICT_THRESHOLD_DEATHS);

/**
 * Level of violence, 0..1: half g(D / 25) + half g(D per ten million inhabitants / 25), where
 * g(x) = ln(1 + x) / ln(401), each clamped to 0..1: deaths beyond full scale in a large country do not make up for few
 * per inhabitant. Formula: Einder's method, declared as editorial.
 *
 * @param deaths in organised violence in twelve months (UCDP best estimate), 0 or more.
 * @param population inhabitants at the time, more than 0.
 */
export function levelScore(deaths: number, population: number): number {
  const perTenMillion = (deaths / population) * DEATHS_PER_INHABITANTS;
  return (logScale(deaths) + logScale(perTenMillion)) / 2;
}

function logScale(deaths: number): number {
  return clamp01(Math.log(1 + deaths / CONFLICT_THRESHOLD_DEATHS) / FULL_SCALE_LOG);
}
