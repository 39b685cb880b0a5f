import type { Bilingual } from "../../strings/language.ts";
import type { Indicator } from "./indicator.ts";

/**
 * The index and its parts on INFORM's scale of 0 to 10 (European Commission JRC, INFORM editions 2016,
 * mid-2018, 2020 and 2026). The year of a value is that of its edition; the figures file says from which year
 * each edition counts.
 *
 * Breaks: equal steps of the scale, so that the parts can be compared with each other.
 */
function score(id: string, nl: string, en: string): Indicator {
  return {
    id,
    dataset: "inform",
    names: { nl, en },
    unit: POINTS,
    direction: "higher-is-worse",
    decimals: 1,
    breaks: [2, 4, 6, 8],
    firstYear: 2016,
  };
}

const POINTS: Bilingual = { nl: "punten (0 tot 10)", en: "points (0 to 10)" };

export const INFORM_RISK = score("inform_risk", "INFORM-risico-index", "INFORM risk index");

export const INFORM_HAZARD_EXPOSURE = score(
  "inform_hazard_exposure",
  "INFORM: gevaar en blootstelling",
  "INFORM: hazard and exposure",
);

export const INFORM_HUMAN_HAZARD = score(
  "inform_human_hazard",
  "INFORM: gevaar door mensen",
  "INFORM: human hazard",
);

export const INFORM_CURRENT_CONFLICT_INTENSITY = score(
  "inform_current_conflict_intensity",
  "INFORM: intensiteit van huidig conflict",
  "INFORM: current conflict intensity",
);

export const INFORM_PROJECTED_CONFLICT_RISK = score(
  "inform_projected_conflict_risk",
  "INFORM: verwacht conflictrisico",
  "INFORM: projected conflict risk",
);

export const INFORM_VULNERABILITY = score(
  "inform_vulnerability",
  "INFORM: kwetsbaarheid",
  "INFORM: vulnerability",
);

/** Part of the fragility pillar. */
export const INFORM_LACK_COPING_CAPACITY = score(
  "inform_lack_coping_capacity",
  "INFORM: gebrek aan verwerkingsvermogen",
  "INFORM: lack of coping capacity",
);
