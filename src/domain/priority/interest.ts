import type { Iso3 } from "../areas/area.ts";
import type { InterestLevel, InterestSettings } from "./types.ts";

/**
 * What a judgement of Dutch interest multiplies a priority by, from 0 (none) to 3 (vital): level 2 leaves it
 * as it is, so that a judgement can lower as well as raise. Einder's method, declared as editorial.
 */
export const INTEREST_MULTIPLIERS: Readonly<Record<InterestLevel, number>> = {
  0: 0.5,
  1: 0.75,
  2: 1,
  3: 1.25,
};

/** The multiplier of an area; null where interest is off or nobody judged the area, which multiplies by 1. */
export function interestMultiplier({ on, judgements }: InterestSettings, iso3: Iso3): number | null {
  // Codes come from links and files: a member of the prototype is no judgement.
  const judgement = on && Object.hasOwn(judgements, iso3) ? judgements[iso3] : undefined;
  return judgement === undefined ? null : INTEREST_MULTIPLIERS[judgement.level];
}

/** True when Dutch interest can move a score: it is on, and at least one area has a judgement. */
export function interestCounts({ on, judgements }: InterestSettings): boolean {
  return on && Object.keys(judgements).length > 0;
}
