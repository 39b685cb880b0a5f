import { RISE_BASE_YEARS } from "./rise.ts";
import type { RiskAssessment } from "./types.ts";

/**
 * From which score above earlier years on violence can be said to rise: half a doubling, deaths (with 25 added to both) at
 * 1.41 times the mean of the three years before. Editorial.
 */
const RISES_FROM = 0.25;

/** Deaths of the period that counts beside those before it, as they went into the pillar. */
export interface ViolenceCourse {
  /** Deaths of the period that counts. */
  readonly deaths: number;
  /** Deaths of the period of twelve months before it. */
  readonly before: number;
  /** Mean of the three periods before it. */
  readonly mean: number;
}

/** The deaths that the pillar "above earlier years" sets against each other; null where it is missing. */
export function violenceCourse(assessment: RiskAssessment | null): ViolenceCourse | null {
  const [deaths, ...before] = assessment?.pillars.rise.inputs ?? [];
  const [last] = before;
  if (assessment?.pillars.rise.score == null) return null;
  if (deaths === undefined || last === undefined || before.length < RISE_BASE_YEARS) return null;
  const mean = before.reduce((sum, { value }) => sum + value, 0) / before.length;
  return { deaths: deaths.value, before: last.value, mean };
}

/** True where deaths of the period exceed the mean of the three before it; after a jump so for years, also in a fall. */
export function isAboveEarlierYears(course: ViolenceCourse | null): course is ViolenceCourse {
  return course !== null && course.deaths > course.mean;
}

/**
 * True where organised violence rose by the figures of the date: well above the three periods before, and above the last
 * of them too. False also where that is not known.
 */
export function isRising(assessment: RiskAssessment | null): boolean {
  const course = violenceCourse(assessment);
  return (
    course !== null && course.deaths > course.before && (assessment?.pillars.rise.score ?? 0) >= RISES_FROM
  );
}
