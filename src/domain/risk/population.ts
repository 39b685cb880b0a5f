import type { Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import { POPULATION_PROJECTED_MEDIUM, POPULATION_TOTAL } from "../indicators/population.ts";
import { pillarInput } from "./pillar-input.ts";
import type { PillarInput } from "./types.ts";

export interface Population {
  /** Inhabitants, more than 0. */
  readonly inhabitants: number;
  /** True where any part of it is a projection. */
  readonly projected: boolean;
  /** One per area that it is the sum of. */
  readonly inputs: readonly PillarInput[];
}

/**
 * Inhabitants of one or more areas together in one year: observed, else projected (medium variant);
 * null where any of the areas has neither, or nobody lives there.
 *
 * @param forIso3 the area that is assessed; inputs of other areas name theirs.
 */
export function populationOf(
  figures: Figures,
  areas: readonly Iso3[],
  year: number,
  forIso3: Iso3,
): Population | null {
  const inputs: PillarInput[] = [];
  let inhabitants = 0;
  let projected = false;
  for (const iso3 of areas) {
    const observed = figures.valueInYear(POPULATION_TOTAL.id, iso3, year);
    const figure = observed ?? figures.valueInYear(POPULATION_PROJECTED_MEDIUM.id, iso3, year);
    if (figure === null) return null;
    projected ||= observed === null;
    inhabitants += figure.value;
    const { id } = observed === null ? POPULATION_PROJECTED_MEDIUM : POPULATION_TOTAL;
    inputs.push(pillarInput(id, figure, iso3, forIso3));
  }
  return inhabitants > 0 ? { inhabitants, projected, inputs } : null;
}
