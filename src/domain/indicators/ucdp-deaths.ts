import type { Bilingual } from "../../strings/language.ts";
import type { Indicator } from "./indicator.ts";

/**
 * Deaths in organised violence by country and year (UCDP Country-Year Dataset on Organized Violence 26.1).
 *
 * Breaks: 25 and 1,000 deaths a year are UCDP's own thresholds of an active conflict and of a war;
 * 100 and 10,000 divide what lies between and above them by powers of ten.
 */
function deaths(id: string, nl: string, en: string): Indicator {
  return {
    id,
    dataset: "ucdp-country-year",
    names: { nl, en },
    unit: DEATHS_PER_YEAR,
    direction: "higher-is-worse",
    decimals: 0,
    breaks: [25, 100, 1000, 10_000],
    firstYear: 2000,
  };
}

const DEATHS_PER_YEAR: Bilingual = { nl: "doden per jaar", en: "deaths per year" };

/** All three kinds of violence together; the figure of the level and rise pillars. */
export const UCDP_DEATHS_TOTAL_BEST = deaths(
  "ucdp_deaths_total_best",
  "Doden door georganiseerd geweld (beste schatting)",
  "Deaths in organised violence (best estimate)",
);

export const UCDP_DEATHS_STATE_BASED_BEST = deaths(
  "ucdp_deaths_state_based_best",
  "Doden in conflicten waarin een staat partij is",
  "Deaths in state-based conflict",
);

/** Published of seven areas only (Sudan, Ukraine, Haiti, Chad, Central African Republic, Israel, Russia), as the high one. */
export const UCDP_DEATHS_STATE_BASED_LOW = deaths(
  "ucdp_deaths_state_based_low",
  "Doden in conflicten waarin een staat partij is (lage schatting)",
  "Deaths in state-based conflict (low estimate)",
);

export const UCDP_DEATHS_STATE_BASED_HIGH = deaths(
  "ucdp_deaths_state_based_high",
  "Doden in conflicten waarin een staat partij is (hoge schatting)",
  "Deaths in state-based conflict (high estimate)",
);

export const UCDP_DEATHS_NON_STATE_BEST = deaths(
  "ucdp_deaths_non_state_best",
  "Doden in conflicten tussen niet-statelijke groepen",
  "Deaths in non-state conflict",
);

export const UCDP_DEATHS_ONE_SIDED_BEST = deaths(
  "ucdp_deaths_one_sided_best",
  "Doden door eenzijdig geweld tegen burgers",
  "Deaths in one-sided violence against civilians",
);
