import type { MissionState } from "../missions/mission-state.ts";
import { certaintyIn, type EffortCertainty } from "./effort.ts";

/** How many missions and activities are certain, possible and last seen too long ago; see `EffortCertainty`. */
export interface EffortCounts {
  readonly certain: number;
  readonly possible: number;
  readonly lastSeen: number;
}

/** What is present in each of the three; what is planned or ended in none. */
export function countByCertainty(rows: readonly { readonly state: MissionState }[]): EffortCounts {
  const count = (wanted: EffortCertainty) => rows.filter(({ state }) => certaintyIn(state) === wanted).length;
  return { certain: count("certain"), possible: count("possible"), lastSeen: count("last-seen") };
}
