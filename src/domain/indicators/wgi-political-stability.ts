import type { Indicator } from "./indicator.ts";

/**
 * Political Stability and Absence of Violence/Terrorism, estimate, about -2.5 to 2.5 with a world mean
 * of 0 (World Bank, Worldwide Governance Indicators, 2025 revision): yearly from 2015, of 22 areas 2024 only, worked back
 * from the score of 0 to 100 that is published beside it.
 *
 * Breaks: steps of half a point from the world mean down.
 */
export const WGI_POLITICAL_STABILITY: Indicator = {
  id: "wgi_political_stability_est",
  dataset: "wgi",
  names: {
    nl: "Politieke stabiliteit en afwezigheid van geweld",
    en: "Political stability and absence of violence",
  },
  unit: { nl: "punten (-2,5 tot 2,5)", en: "points (-2.5 to 2.5)" },
  direction: "lower-is-worse",
  decimals: 2,
  breaks: [-1.5, -1, -0.5, 0],
  firstYear: 2015,
};
