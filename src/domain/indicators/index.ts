import type { Indicator } from "./indicator.ts";
import {
  INFORM_CURRENT_CONFLICT_INTENSITY,
  INFORM_HAZARD_EXPOSURE,
  INFORM_HUMAN_HAZARD,
  INFORM_LACK_COPING_CAPACITY,
  INFORM_PROJECTED_CONFLICT_RISK,
  INFORM_RISK,
  INFORM_VULNERABILITY,
} from "./inform-risk.ts";
import { POPULATION_PROJECTED_MEDIUM, POPULATION_TOTAL } from "./population.ts";
import {
  UCDP_DEATHS_NON_STATE_BEST,
  UCDP_DEATHS_ONE_SIDED_BEST,
  UCDP_DEATHS_STATE_BASED_BEST,
  UCDP_DEATHS_STATE_BASED_HIGH,
  UCDP_DEATHS_STATE_BASED_LOW,
  UCDP_DEATHS_TOTAL_BEST,
} from "./ucdp-deaths.ts";
import {
  UNHCR_ASYLUM_SEEKERS_FROM,
  UNHCR_IDPS,
  UNHCR_OTHER_IN_NEED_OF_PROTECTION_FROM,
  UNHCR_REFUGEES_FROM,
  UNHCR_REFUGEES_HOSTED,
} from "./unhcr-displacement.ts";
import { WGI_POLITICAL_STABILITY } from "./wgi-political-stability.ts";
import { WGI_RULE_OF_LAW } from "./wgi-rule-of-law.ts";

export type { Indicator } from "./indicator.ts";

/** Every indicator of the product, in the order in which lists show them. */
export const INDICATORS: readonly Indicator[] = [
  UCDP_DEATHS_TOTAL_BEST,
  UCDP_DEATHS_STATE_BASED_BEST,
  UCDP_DEATHS_STATE_BASED_LOW,
  UCDP_DEATHS_STATE_BASED_HIGH,
  UCDP_DEATHS_NON_STATE_BEST,
  UCDP_DEATHS_ONE_SIDED_BEST,
  WGI_POLITICAL_STABILITY,
  WGI_RULE_OF_LAW,
  INFORM_LACK_COPING_CAPACITY,
  INFORM_RISK,
  INFORM_HAZARD_EXPOSURE,
  INFORM_HUMAN_HAZARD,
  INFORM_CURRENT_CONFLICT_INTENSITY,
  INFORM_PROJECTED_CONFLICT_RISK,
  INFORM_VULNERABILITY,
  UNHCR_IDPS,
  UNHCR_REFUGEES_FROM,
  UNHCR_OTHER_IN_NEED_OF_PROTECTION_FROM,
  UNHCR_ASYLUM_SEEKERS_FROM,
  UNHCR_REFUGEES_HOSTED,
  POPULATION_TOTAL,
  POPULATION_PROJECTED_MEDIUM,
];

const BY_ID: ReadonlyMap<string, Indicator> = new Map(
  INDICATORS.map((indicator) => [indicator.id, indicator]),
);

/** The indicator with this id, or null when the product has none. */
export function indicatorById(id: string): Indicator | null {
  return BY_ID.get(id) ?? null;
}
