import { INDICATORS } from "../domain/indicators/index.ts";
import { PILLARS } from "../domain/risk/types.ts";

/** Everything that can fill the areas: the index, the priority, each pillar, each indicator. */
export const CHOROPLETHS: readonly string[] = [
  "risk",
  "priority",
  ...PILLARS.map((pillar) => `pillar:${pillar}`),
  ...INDICATORS.map(({ id }) => `indicator:${id}`),
];
