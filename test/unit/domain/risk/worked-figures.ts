import { figuresOf, type Values } from "../indicators/figures-of.ts";

/**
 * Published inputs of the areas that are worked by hand, copied from the publishers' tables and not from
 * the product's data: UCDP Country-Year 25.1 (best estimate), UN WPP 2024 (medium variant), WGI 2024,
 * INFORM 2020 v0.4.0, UNHCR 2025.12.1.
 */
export const WORKED_VALUES: Values = {
  ucdp_deaths_total_best: {
    UKR: { 2021: 208, 2022: 92_615, 2023: 75_393, 2024: 68_116 },
    LBN: { 2021: 0, 2022: 0, 2023: 123, 2024: 4339 },
    MLI: { 2021: 1287, 2022: 3656, 2023: 2118, 2024: 1901 },
    ISR: { 2021: 280, 2022: 98, 2023: 27_434, 2024: 21_476 },
    VEN: { 2021: 20, 2022: 39, 2023: 16, 2024: 12 },
    XKX: { 2021: 0, 2022: 0, 2023: 0, 2024: 0 },
  },
  population_projected_medium: {
    UKR: { 2024: 37_860_221, 2025: 38_980_380 },
    LBN: { 2024: 5_805_962, 2025: 5_849_423 },
    MLI: { 2024: 24_478_597, 2025: 25_198_819 },
    ISR: { 2024: 9_387_015, 2025: 9_517_182 },
    PSE: { 2024: 5_495_447, 2025: 5_589_632 },
    VEN: { 2024: 28_405_544, 2025: 28_516_900 },
    XKX: { 2024: 1_684_796, 2025: 1_674_131 },
  },
  wgi_political_stability_est: {
    UKR: { 2023: -1.43 },
    LBN: { 2023: -1.52 },
    MLI: { 2023: -2.73 },
    ISR: { 2023: -1.46 },
    PSE: { 2023: -1.87 },
    VEN: { 2023: -1.19 },
    XKX: { 2023: -0.32 },
  },
  inform_lack_coping_capacity: {
    UKR: { 2020: 4.8 },
    LBN: { 2020: 4.2 },
    MLI: { 2020: 6.7 },
    ISR: { 2020: 2.1 },
    PSE: { 2020: 3.8 },
    VEN: { 2020: 4.5 },
  },
  unhcr_idps: {
    UKR: { 2025: 3_712_000 },
    LBN: { 2025: 64_417 },
    MLI: { 2025: 414_524 },
    ISR: { 2025: 0 },
    VEN: { 2025: 0 },
  },
  unhcr_refugees_from: {
    UKR: { 2025: 5_224_131 },
    LBN: { 2025: 9568 },
    MLI: { 2025: 519_738 },
    ISR: { 2025: 1265 },
    PSE: { 2025: 48_323 },
    VEN: { 2025: 417_010 },
  },
  unhcr_other_in_need_of_protection_from: {
    UKR: { 2025: 0 },
    LBN: { 2025: 0 },
    MLI: { 2025: 0 },
    ISR: { 2025: 0 },
    PSE: { 2025: 0 },
    VEN: { 2025: 6_042_706 },
  },
};

export const WORKED_FIGURES = figuresOf(WORKED_VALUES);
