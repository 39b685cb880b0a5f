import type { Bilingual } from "../../strings/language.ts";
import type { Indicator } from "./indicator.ts";

/**
 * Inhabitants on 1 July (UN World Population Prospects 2024).
 *
 * Breaks: round numbers that part micro-states, small, middle, large and very large populations.
 */
function population(id: string, nl: string, en: string, firstYear: number): Indicator {
  return {
    id,
    dataset: "un-population",
    names: { nl, en },
    unit: INHABITANTS,
    direction: null,
    decimals: 0,
    breaks: [1_000_000, 5_000_000, 20_000_000, 50_000_000],
    firstYear,
  };
}

const INHABITANTS: Bilingual = { nl: "inwoners", en: "inhabitants" };

export const POPULATION_TOTAL = population("population_total", "Bevolking", "Population", 2010);

/** Used, and marked, for years that the observed series does not reach. */
export const POPULATION_PROJECTED_MEDIUM = population(
  "population_projected_medium",
  "Bevolking (raming, middenvariant)",
  "Population (projection, medium variant)",
  2024,
);
