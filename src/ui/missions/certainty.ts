import type { MissionState } from "../../domain/missions/mission-state.ts";
import type { Certainty } from "../marks/instrument-symbol.tsx";

const CERTAINTY: Readonly<Record<MissionState, Certainty>> = {
  "in-force": "in-force",
  planned: "uncertain",
  possibly: "uncertain",
  "last-seen": "last-seen",
  "renewal-not-seen": "uncertain",
  ended: "ended",
};

/** How the symbols of a mission are drawn in its state: filled, open, dashed or light, as on the map. */
export function certaintyOf(state: MissionState): Certainty {
  return CERTAINTY[state];
}
