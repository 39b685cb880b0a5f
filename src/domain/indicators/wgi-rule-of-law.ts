import type { Indicator } from "./indicator.ts";

/**
 * Rule of Law, estimate, about -2.5 to 2.5 with a world mean of 0 (World Bank, Worldwide Governance Indicators, 2025
 * revision): yearly from 2015, of 63 areas. Context beside the index, and no part of it.
 *
 * Breaks: steps of half a point from the world mean down.
 */
export const WGI_RULE_OF_LAW: Indicator = {
  id: "wgi_rule_of_law_est",
  dataset: "wgi",
  names: { nl: "Rechtsstaat", en: "Rule of law" },
  unit: { nl: "punten (-2,5 tot 2,5)", en: "points (-2.5 to 2.5)" },
  direction: "lower-is-worse",
  decimals: 2,
  breaks: [-1.5, -1, -0.5, 0],
  firstYear: 2015,
};
