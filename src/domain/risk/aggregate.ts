import { type Aggregation, PILLARS, type PillarId, type PillarWeights } from "./types.ts";

/** Scores 0..1 by pillar; null where a pillar is missing. */
export type PillarScores = Readonly<Record<PillarId, number | null>>;

/** A pillar counts at least this much in the geometric mean, so that one 0 does not make the whole 0. */
export const GEOMETRIC_FLOOR = 0.05;

/**
 * The risk of the pillars present, 0..1: their weighted mean, or their weighted geometric mean with each
 * score at least 0.05. null when no pillar with a weight above 0 is present.
 *
 * @throws RangeError when a weight is negative or not finite: settings are checked before they get here.
 */
export function aggregate(
  scores: PillarScores,
  weights: PillarWeights,
  aggregation: Aggregation,
): number | null {
  let sum = 0;
  let weightSum = 0;
  for (const pillar of PILLARS) {
    const score = scores[pillar];
    const weight = weights[pillar];
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`not a weight for ${pillar}: ${weight}`);
    if (score === null) continue;
    sum += weight * (aggregation === "geometric" ? Math.log(Math.max(score, GEOMETRIC_FLOOR)) : score);
    weightSum += weight;
  }
  if (weightSum === 0) return null;
  return aggregation === "geometric" ? Math.exp(sum / weightSum) : sum / weightSum;
}

/** The same with every missing pillar at `score`. */
export function withMissingAt(scores: PillarScores, score: number): PillarScores {
  return {
    level: scores.level ?? score,
    rise: scores.rise ?? score,
    fragility: scores.fragility ?? score,
    displacement: scores.displacement ?? score,
  };
}
