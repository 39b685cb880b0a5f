import type { Indicator } from "./indicator.ts";

/**
 * Political Stability and Absence of Violence/Terrorism, estimate, about -2.5 to 2.5 with a world mean
 * of 0 (World Bank, Worldwide Governance Indicators 2024); the years 2019 and 2023 only.
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
  firstYear: 2019,
};
