import type { RiskAssessment } from "./types.ts";

/**
 * From which score of the rise on violence is said to rise: half a doubling, deaths (with 25 added to both) at 1.41 times
 * the mean of the three years before. Editorial.
 */
const RISES_FROM = 0.25;

/** True where organised violence rises by the figures of the date; false also where that is not known. */
export function violenceRises(assessment: RiskAssessment | null): boolean {
  return (assessment?.pillars.rise.score ?? 0) >= RISES_FROM;
}
