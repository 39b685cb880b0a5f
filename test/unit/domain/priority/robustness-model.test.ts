import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { rankMeasured } from "../../../../src/domain/priority/rank-measured.ts";
import { robustnessModel } from "../../../../src/domain/priority/robustness-model.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { figuresOf, type Values } from "../indicators/figures-of.ts";
import { day } from "../time/dates.ts";
import { judgementOf } from "./any-settings.ts";
import { areaOf } from "./made-up-areas.ts";

const DATE = day("2024-06-01");
const KM: Readonly<Record<string, number>> = { AAA: 100, ISR: 200, PSE: 300, CCC: 400 };

/** Two areas with a figure of their own and two that share one; CCC is not coded in 2021. */
const VALUES: Values = {
  ucdp_deaths_total_best: {
    AAA: { 2020: 10, 2021: 20, 2022: 30, 2023: 40 },
    ISR: { 2020: 1, 2021: 2, 2022: 3, 2023: 400 },
    CCC: { 2020: 5, 2022: 5, 2023: 5 },
    DDD: { 2020: 5, 2021: 5, 2022: 5, 2023: 5 },
  },
  ucdp_deaths_total_low: {
    AAA: { 2020: 9, 2021: 19, 2022: 35, 2023: 38 },
    ISR: { 2020: 1, 2021: 2, 2022: 3, 2023: 390 },
  },
  ucdp_deaths_total_high: {
    AAA: { 2020: 12, 2021: 22, 2022: 32, 2023: 36 },
    ISR: { 2020: 1, 2021: 2, 2022: 3, 2023: 450 },
  },
  population_total: {
    AAA: { 2023: 1_000_000 },
    ISR: { 2023: 9_000_000 },
    PSE: { 2023: 5_000_000 },
    CCC: { 2023: 2_000_000 },
    DDD: { 2023: 2_000_000 },
  },
  wgi_political_stability_est: {
    AAA: { 2023: -0.75 },
    ISR: { 2023: -1.1 },
    PSE: { 2023: -2.5 },
    CCC: { 2023: 1 },
    DDD: { 2023: 1 },
  },
  unhcr_idps: { AAA: { 2023: 300_000 } },
};
const FIGURES = figuresOf(VALUES);

function modelWith(settings: PrioritySettings = DEFAULT_SETTINGS) {
  const priorities = rankMeasured({
    areas: ["PSE", "CCC", "AAA", "DDD", "ISR", "NLD"].map((iso3) => areaOf(iso3)),
    figures: FIGURES,
    date: DATE,
    settings,
    isHome: (iso3) => iso3 === "NLD",
    nearest: (iso3) => {
      const km = KM[iso3] ?? null;
      return km === null ? null : { km, inside: false, from: [0, 0], to: [1, 1], toIso3: "", border: "own" };
    },
  });
  return robustnessModel({ priorities, figures: FIGURES, date: DATE, settings });
}

describe("robustnessModel", () => {
  const model = modelWith();
  const area = (iso3: string) => model.areas.find((one) => one.iso3 === iso3);

  it("holds the ranked areas alone, in the order of iso3", () => {
    // DDD has no distance and NLD is home.
    expect(model.areas.map(({ iso3 }) => iso3)).toEqual(["AAA", "CCC", "ISR", "PSE"]);
    expect(model.areas.map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4]);
  });

  it("lets deaths vary between UCDP's estimates, widened to the best one where that lies outside", () => {
    expect(model.units[area("AAA")?.unit ?? -1]).toEqual({
      deaths: { low: 38, best: 40, high: 40 },
      before: [
        { low: 30, best: 30, high: 32 },
        { low: 19, best: 20, high: 22 },
        { low: 9, best: 10, high: 12 },
      ],
    });
  });

  it("lets a figure without estimates stand, and leaves out years that are not all there", () => {
    expect(model.units[area("CCC")?.unit ?? -1]).toEqual({
      deaths: { low: 5, best: 5, high: 5 },
      before: null,
    });
  });

  it("gives areas that share a figure one unit and their joint population", () => {
    expect(model.units).toHaveLength(3);
    expect(area("ISR")?.unit).toBe(area("PSE")?.unit);
    expect([area("ISR")?.population, area("PSE")?.population]).toEqual([14_000_000, 14_000_000]);
  });

  it("carries the scores that are not drawn anew, the distance, and 1 where there is no interest", () => {
    // (1 + 0.75) / 3.5 = 0.5; 300 displaced per 1,000 inhabitants is the full score; (1 - 1) / 3.5 = 0.
    expect(area("AAA")).toMatchObject({ fragility: 0.5, displacement: 1, km: 100, multiplier: 1 });
    expect(area("CCC")).toMatchObject({ fragility: 0, displacement: null, km: 400, multiplier: 1 });
  });

  it("carries the multiplier of Dutch interest, and the settings that draws vary around", () => {
    const interest = { on: true, judgements: { CCC: judgementOf(3) } };
    const judged = modelWith({ ...DEFAULT_SETTINGS, interest });
    expect(judged.areas.map(({ multiplier }) => multiplier)).toEqual([1, 1.25, 1, 1]);
    expect(judged.settings).toEqual({
      weights: DEFAULT_SETTINGS.weights,
      aggregation: "arithmetic",
      decay: "half-distance",
      halfDistanceKm: 1000,
      floor: 0.05,
    });
  });

  it("can be posted to a worker", () => {
    expect(structuredClone(model)).toEqual(model);
  });
});
