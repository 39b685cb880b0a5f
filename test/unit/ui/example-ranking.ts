import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { createFigures } from "../../../src/domain/indicators/figures.ts";
import { DEFAULT_SETTINGS } from "../../../src/domain/priority/defaults.ts";
import { rankMeasured } from "../../../src/domain/priority/rank-measured.ts";
import type { PrioritySettings } from "../../../src/domain/priority/types.ts";
import { AREAS, nearest } from "./example-areas.ts";
import { day } from "./example-missions.ts";

export const DATE = day("2026-11-23");

const YEARS = [2021, 2022, 2023, 2024] as const;
const each = (value: number) => YEARS.map((year) => [year, value] as const);

/**
 * Two made-up areas with round numbers. Venezuela: 1,000 deaths a year among 10 million, which the model gives as a
 * level of 0.62; political stability -1.2, lack of coping capacity 6.1, nobody displaced. Mali: 25 deaths, otherwise
 * the same.
 */
export const FIGURES = createFigures({
  indicators: {
    ucdp_deaths_total_best: { VEN: each(1000), MLI: each(25) },
    population_total: { VEN: each(10_000_000), MLI: each(10_000_000) },
    wgi_political_stability_est: { VEN: [[2023, -1.2]], MLI: [[2022, -1.2]] },
    inform_lack_coping_capacity: { VEN: [[2020, 6.1]], MLI: [[2020, 6.1]] },
    unhcr_idps: { VEN: [[2024, 0]], MLI: [[2024, 0]] },
  },
  sources: {},
});

const KM: Readonly<Record<Iso3, number>> = { VEN: 1000, MLI: 1000 };

/** The ranking of the two, 1,000 km away each: half above the floor. */
export function exampleRanking(change: Partial<PrioritySettings> = {}) {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  const priorities = rankMeasured({
    areas: [...AREAS.values()].filter(({ iso3 }) => iso3 in KM),
    figures: FIGURES,
    date: DATE,
    settings,
    isHome: () => false,
    nearest: (iso3) => nearest(KM[iso3] ?? 0, "eu", "CYP"),
  });
  const of = (iso3: Iso3) => {
    const found = priorities.find((one) => one.iso3 === iso3);
    if (found === undefined) throw new RangeError(iso3);
    return found;
  };
  return { settings, priorities, of };
}
