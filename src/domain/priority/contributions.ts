import { GEOMETRIC_FLOOR, type PillarScores } from "../risk/aggregate.ts";
import { type Aggregation, PILLARS, type PillarId, type PillarWeights } from "../risk/types.ts";

/**
 * What each pillar adds to the risk of an area, 0..1; the parts sum to `aggregate` of the same scores,
 * and a missing pillar adds 0.
 *
 * Arithmetic: w * s / sum(w). Geometric: each pillar's Shapley share of the rise from "every pillar at the
 * floor" to the scores themselves (Shapley 1953: its marginal effect, averaged over every order in which
 * the pillars could be added), plus its weight's share of the floor itself.
 *
 * @returns null when no pillar with a weight above 0 is present.
 */
export function contributionsTo(
  scores: PillarScores,
  weights: PillarWeights,
  aggregation: Aggregation,
): Readonly<Record<PillarId, number>> | null {
  const present = PILLARS.filter((pillar) => scores[pillar] !== null);
  const weightSum = present.reduce((sum, pillar) => sum + weights[pillar], 0);
  if (weightSum === 0) return null;
  const parts: Record<PillarId, number> = { level: 0, rise: 0, fragility: 0, displacement: 0 };
  for (const pillar of present) {
    const weightShare = weights[pillar] / weightSum;
    parts[pillar] =
      aggregation === "geometric"
        ? weightShare * GEOMETRIC_FLOOR + shapleyShare(pillar, { present, weightSum, scores, weights })
        : weightShare * (scores[pillar] ?? 0);
  }
  return parts;
}

interface GeometricMean {
  readonly present: readonly PillarId[];
  readonly weightSum: number;
  readonly scores: PillarScores;
  readonly weights: PillarWeights;
}

function shapleyShare(pillar: PillarId, { present, weightSum, scores, weights }: GeometricMean): number {
  /** The mean with the pillars of the coalition at their scores and the others at the floor. */
  const worth = (coalition: readonly PillarId[]) =>
    coalition.reduce((risk, member) => {
      const score = Math.max(GEOMETRIC_FLOOR, scores[member] ?? 0);
      return risk * (score / GEOMETRIC_FLOOR) ** (weights[member] / weightSum);
    }, GEOMETRIC_FLOOR);
  const others = present.filter((other) => other !== pillar);
  let share = 0;
  for (const coalition of subsetsOf(others)) {
    const orders = factorial(coalition.length) * factorial(others.length - coalition.length);
    share += (orders / factorial(present.length)) * (worth([...coalition, pillar]) - worth(coalition));
  }
  return share;
}

function subsetsOf(pillars: readonly PillarId[]): readonly PillarId[][] {
  const subsets: PillarId[][] = [[]];
  for (const pillar of pillars) subsets.push(...subsets.map((subset) => [...subset, pillar]));
  return subsets;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
