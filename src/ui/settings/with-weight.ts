import { PILLARS, type PillarId, type PillarWeights } from "../../domain/risk/types.ts";

/** Three places: a link stays short, and no slider has finer steps. */
const round = (share: number): number => Math.round(share * 1000) / 1000;

/**
 * The weights with one of them set and the others scaled so that all add up to one; their proportions stay.
 * Where the others are all zero they share what is left equally.
 */
export function withWeight(weights: PillarWeights, changed: PillarId, share: number): PillarWeights {
  const others = PILLARS.filter((pillar) => pillar !== changed);
  const sum = others.reduce((total, pillar) => total + weights[pillar], 0);
  const rest = 1 - share;
  const scaled = (pillar: PillarId) =>
    pillar === changed ? share : sum === 0 ? rest / others.length : (rest * weights[pillar]) / sum;
  return {
    level: round(scaled("level")),
    rise: round(scaled("rise")),
    fragility: round(scaled("fragility")),
    displacement: round(scaled("displacement")),
  };
}
