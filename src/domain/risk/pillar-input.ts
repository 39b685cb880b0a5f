import type { Iso3 } from "../areas/area.ts";
import type { Figure } from "../indicators/figure.ts";
import { POPULATION_PROJECTED_MEDIUM, POPULATION_TOTAL } from "../indicators/population.ts";
import type { PillarInput } from "./types.ts";

/** A figure as the input of a pillar; it names the area it was published for where that is another one. */
export function pillarInput(
  indicator: string,
  figure: Figure,
  publishedFor: Iso3,
  assessed: Iso3,
): PillarInput {
  const input = { indicator, ...figure };
  return publishedFor === assessed ? input : { ...input, publishedFor };
}

/** True for the inhabitants that a count is set against, observed or projected. */
export function isPopulation({ indicator }: PillarInput): boolean {
  return indicator === POPULATION_TOTAL.id || indicator === POPULATION_PROJECTED_MEDIUM.id;
}
