import type { PrioritySettings } from "./types.ts";

/** The editorial defaults of the model (declared as such on screen). */
export const DEFAULT_SETTINGS: PrioritySettings = {
  window: "last-12-months",
  weights: { level: 0.4, rise: 0.2, fragility: 0.3, displacement: 0.1 },
  aggregation: "arithmetic",
  decay: "half-distance",
  halfDistanceKm: 1000,
  floor: 0.05,
  measure: "edge",
  interest: { on: false, judgements: {} },
};
