import { describe, expect, it } from "vitest";
import type { MonthsTable, SpreadTable } from "../../../../src/domain/datasets/documents.ts";
import { packed } from "../../../../src/domain/indicators/months.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { rankMeasured } from "../../../../src/domain/priority/rank-measured.ts";
import { robustnessModel } from "../../../../src/domain/priority/robustness-model.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { figuresOf, type Values } from "../indicators/figures-of.ts";
import { day, month } from "../time/dates.ts";
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
/** Carried over from another edition: the high estimate of AAA below the best one, and none of CCC. */
const SPREAD: SpreadTable = {
  edition: "25.1",
  ratios: { AAA: [0.95, 0.9], ISR: [0.975, 1.125], DDD: [1, 1] },
};
const FIGURES = figuresOf(VALUES, {}, {}, { spread: SPREAD });
/** Four years of months to December 2022: AAA has 2 deaths in each, and 10 in the last three, which are provisional. */
const MONTHS: MonthsTable = {
  from: month("2019-01"),
  to: month("2022-12"),
  provisionalFrom: month("2022-10"),
  source: "months",
  deaths: {
    AAA: [
      packed([...Array<number>(45).fill(2), 10, 10, 10]),
      packed(Array<number>(48).fill(0)),
      packed(Array<number>(48).fill(0)),
    ],
    CCC: [
      packed(Array<number>(48).fill(0)),
      packed(Array<number>(48).fill(0)),
      packed(Array<number>(48).fill(0)),
    ],
  },
};

function modelWith(settings: PrioritySettings = DEFAULT_SETTINGS, figures = FIGURES, date = DATE) {
  const priorities = rankMeasured({
    areas: ["PSE", "CCC", "AAA", "DDD", "ISR", "NLD"].map((iso3) => areaOf(iso3)),
    figures,
    date,
    settings,
    isHome: (iso3) => iso3 === "NLD",
    nearest: (iso3) => {
      const km = KM[iso3] ?? null;
      return km === null ? null : { km, inside: false, from: [0, 0], to: [1, 1], toIso3: "", border: "own" };
    },
  });
  return robustnessModel({ priorities, figures, date, settings });
}

describe("robustnessModel", () => {
  const model = modelWith();
  const area = (iso3: string) => model.areas.find((one) => one.iso3 === iso3);

  it("holds the ranked areas alone, in the order of iso3", () => {
    // DDD has no distance and NLD is home.
    expect(model.areas.map(({ iso3 }) => iso3)).toEqual(["AAA", "CCC", "ISR", "PSE"]);
    expect(model.areas.map(({ rank }) => rank).sort()).toEqual([1, 2, 3, 4]);
  });

  it("lets deaths vary between shares of the best, widened to it where it lies outside", () => {
    // 0.95 and, in the place of 0.9, 1: of 40, 30, 20 and 10.
    expect(model.units[area("AAA")?.unit ?? -1]).toEqual({
      deaths: { low: 38, best: 40, high: 40, provisional: 0 },
      before: [
        { low: 28.5, best: 30, high: 30, provisional: 0 },
        { low: 19, best: 20, high: 20, provisional: 0 },
        { low: 9.5, best: 10, high: 10, provisional: 0 },
      ],
    });
    // 0.975 and 1.125 of 400.
    expect(model.units[area("ISR")?.unit ?? -1]?.deaths).toEqual({
      low: 390,
      best: 400,
      high: 450,
      provisional: 0,
    });
  });

  it("takes 0.8 and 1.3 of the best where no estimate is known, and leaves out years that are not all there", () => {
    // Of 5: 4 and 6.5.
    expect(model.units[area("CCC")?.unit ?? -1]).toEqual({
      deaths: { low: 4, best: 5, high: 6.5, provisional: 0 },
      before: null,
    });
  });

  it("says what share of the deaths of a window lies in provisional months, and none of no deaths", () => {
    const people = { AAA: { 2022: 1_000_000 }, CCC: { 2022: 1_000_000 } };
    const stability = { AAA: { 2022: 0 }, CCC: { 2022: 0 } };
    const known = figuresOf(
      { ...VALUES, population_total: people, wgi_political_stability_est: stability },
      {},
      {},
      { spread: SPREAD, months: MONTHS },
    );
    const byMonths = modelWith(DEFAULT_SETTINGS, known, day("2023-01-15"));
    const unitOf = (iso3: string) =>
      byMonths.units[byMonths.areas.find((one) => one.iso3 === iso3)?.unit ?? -1];
    // 9 x 2 + 3 x 10 = 48, of which 30: 0.625. The windows before have 12 x 2 = 24; 0.95 of them is 22.8.
    const before = { low: 24 * 0.95, best: 24, high: 24, provisional: 0 };
    expect(unitOf("AAA")).toEqual({
      deaths: { low: 48 * 0.95, best: 48, high: 48, provisional: 0.625 },
      before: [before, before, before],
    });
    expect(unitOf("CCC")?.deaths).toEqual({ low: 0, best: 0, high: 0, provisional: 0 });
    expect(known.spreadOf("CCC")).toEqual({ low: 0.8, high: 1.3, edition: null });
    expect(known.spreadOf("AAA")).toEqual({ low: 0.95, high: 0.9, edition: "25.1" });
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
