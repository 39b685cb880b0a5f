import { PILLARS, type PillarWeights } from "../risk/types.ts";
import { interestCounts } from "./interest.ts";
import type { InterestSettings, PrioritySettings } from "./types.ts";

/** Far below any step of a slider, far above what rounding leaves. */
const WEIGHT_TOLERANCE = 1e-9;

/** True when the proportions are the same: weights of 4, 2, 3 and 1 rank as 0.4, 0.2, 0.3 and 0.1 do. */
function sameWeights(a: PillarWeights, b: PillarWeights): boolean {
  const sumOf = (weights: PillarWeights) => PILLARS.reduce((sum, pillar) => sum + weights[pillar], 0);
  const [sumA, sumB] = [sumOf(a), sumOf(b)];
  return PILLARS.every((pillar) => Math.abs(a[pillar] / sumA - b[pillar] / sumB) <= WEIGHT_TOLERANCE);
}

/** True when everything but Dutch interest and the measure is the same. */
export function sameScoring(a: ScoringSettings, b: ScoringSettings): boolean {
  return (
    a.window === b.window &&
    sameWeights(a.weights, b.weights) &&
    a.aggregation === b.aggregation &&
    a.decay === b.decay &&
    a.halfDistanceKm === b.halfDistanceKm &&
    a.floor === b.floor
  );
}

export type ScoringSettings = Omit<PrioritySettings, "interest" | "measure">;

/** True when no score can differ by Dutch interest: it counts in neither, or in both with the same levels. */
export function sameInterest(a: InterestSettings, b: InterestSettings): boolean {
  if (!interestCounts(a) || !interestCounts(b)) return interestCounts(a) === interestCounts(b);
  const areas = Object.keys(a.judgements);
  return (
    areas.length === Object.keys(b.judgements).length &&
    areas.every((iso3) => a.judgements[iso3]?.level === b.judgements[iso3]?.level)
  );
}
