import type { Bilingual } from "../../strings/language.ts";
import type { Indicator } from "./indicator.ts";

/**
 * People under UNHCR's mandate at the end of the year (UNHCR Refugee Population Statistics 2025.12.1).
 *
 * Breaks: round numbers of people; the steps widen because the counts span six orders of magnitude.
 */
function people(
  id: string,
  nl: string,
  en: string,
  breaks: Indicator["breaks"] = [10_000, 100_000, 500_000, 2_000_000],
): Indicator {
  return {
    id,
    dataset: "unhcr",
    names: { nl, en },
    unit: PEOPLE,
    direction: "higher-is-worse",
    decimals: 0,
    breaks,
    firstYear: 2015,
  };
}

const PEOPLE: Bilingual = { nl: "personen", en: "people" };

export const UNHCR_IDPS = people("unhcr_idps", "Binnenlands ontheemden", "Internally displaced people");

export const UNHCR_REFUGEES_FROM = people(
  "unhcr_refugees_from",
  "Vluchtelingen uit dit gebied",
  "Refugees from this area",
);

/** Where UNHCR counts Venezuelans abroad. */
export const UNHCR_OTHER_IN_NEED_OF_PROTECTION_FROM = people(
  "unhcr_other_in_need_of_protection_from",
  "Anderen uit dit gebied die bescherming nodig hebben",
  "Others from this area in need of protection",
);

/** Not part of the displacement pillar: an application is not yet a recognised need. */
export const UNHCR_ASYLUM_SEEKERS_FROM = people(
  "unhcr_asylum_seekers_from",
  "Asielzoekers uit dit gebied",
  "Asylum seekers from this area",
  [1000, 10_000, 50_000, 200_000],
);

export const UNHCR_REFUGEES_HOSTED = people(
  "unhcr_refugees_hosted",
  "Opgevangen vluchtelingen",
  "Refugees hosted",
);
