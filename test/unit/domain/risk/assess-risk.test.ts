import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { assessRisk } from "../../../../src/domain/risk/assess-risk.ts";
import { estimateOddities } from "../../../../src/domain/risk/violence-figures.ts";
import { figuresOf, type Values } from "../indicators/figures-of.ts";
import { day } from "../time/dates.ts";
import { WORKED_FIGURES } from "./worked-figures.ts";

const NEWEST = day("2026-11-23");
const assess = (iso3: string) => assessRisk(WORKED_FIGURES, iso3, NEWEST, DEFAULT_SETTINGS);

/** An area that is quiet and whole unless a test changes a part of it. */
const WHOLE: Values = {
  ucdp_deaths_total_best: { AAA: { 2020: 0, 2021: 0, 2022: 0, 2023: 0 } },
  population_total: { AAA: { 2022: 1_000_000, 2023: 1_000_000 } },
  wgi_political_stability_est: { AAA: { 2023: -0.75 } },
  inform_lack_coping_capacity: { AAA: { 2020: 5.5 } },
  unhcr_idps: { AAA: { 2023: 0 } },
};
const assessWith = (changes: Values, date = "2024-06-01") =>
  assessRisk(figuresOf({ ...WHOLE, ...changes }), "AAA", day(date), DEFAULT_SETTINGS);

describe("an assessment", () => {
  it("keeps every input with its year, source and publisher's value", () => {
    expect(assess("UKR").pillars.level.inputs).toEqual([
      { indicator: "ucdp_deaths_total_best", value: 68_116, year: 2024, source: "ucdp-country-year" },
      { indicator: "population_projected_medium", value: 37_860_221, year: 2024, source: "un-population" },
    ]);
    expect(assess("UKR").pillars.rise.inputs.map(({ year }) => year)).toEqual([2024, 2023, 2022, 2021]);
    expect(assess("UKR").pillars.fragility.inputs.map(({ year }) => year)).toEqual([2023, 2020]);
    expect(assess("UKR").pillars.displacement.inputs.map(({ indicator }) => indicator)).toEqual([
      "unhcr_idps",
      "unhcr_refugees_from",
      "unhcr_other_in_need_of_protection_from",
      "population_projected_medium",
    ]);
  });

  it("says how many inputs are there of how many are wanted", () => {
    const { pillars } = assess("XKX");
    expect([pillars.level.present, pillars.level.wanted]).toEqual([2, 2]);
    expect([pillars.rise.present, pillars.rise.wanted]).toEqual([4, 4]);
    expect([pillars.fragility.present, pillars.fragility.wanted]).toEqual([1, 2]);
    expect([pillars.displacement.present, pillars.displacement.wanted]).toEqual([0, 4]);
  });

  it("leaves an area with no figure at all at no data, and one with some at not assessed", () => {
    expect(assess("BES")).toMatchObject({
      state: "no-data",
      risk: null,
      riskRange: null,
      coverage: 0,
      flags: [],
    });
    const onlyFragility = figuresOf({ wgi_political_stability_est: { ABW: { 2023: 1.2 } } });
    expect(assessRisk(onlyFragility, "ABW", NEWEST, DEFAULT_SETTINGS)).toMatchObject({
      state: "not-assessed",
      risk: null,
      riskRange: null,
      coverage: 1,
    });
  });

  it("does not take a population alone for data", () => {
    const onlyPeople = figuresOf({ population_total: { BES: { 2023: 30_000 } } });
    expect(assessRisk(onlyPeople, "BES", NEWEST, DEFAULT_SETTINGS).state).toBe("no-data");
  });

  it("needs level and fragility, and nothing else, to be assessed", () => {
    expect(assessWith({ wgi_political_stability_est: {}, inform_lack_coping_capacity: {} }).state).toBe(
      "not-assessed",
    );
    expect(assessWith({ population_total: {} }).state).toBe("not-assessed");
    expect(assessWith({ unhcr_idps: {} })).toMatchObject({ state: "assessed", coverage: 3 });
  });

  it("gives the risk with a missing pillar at 0 and at 1", () => {
    // Palestine: 0.400000 + 0.120977 + 0.161571 = 0.682549 of 0.90; with displacement 0 or 0.10 of 1.
    const [low, high] = assess("PSE").riskRange ?? [];
    expect(low).toBeCloseTo(68.2549, 3);
    expect(high).toBeCloseTo(78.2549, 3);
  });

  it("has no range beside the risk where all four pillars are there", () => {
    const { risk, riskRange, coverage } = assess("UKR");
    expect(coverage).toBe(4);
    expect(riskRange).toEqual([risk, risk]);
  });

  it("is not assessed where the weights count nothing that is there", () => {
    const settings = { ...DEFAULT_SETTINGS, weights: { level: 0, rise: 0, fragility: 0, displacement: 1 } };
    expect(assessRisk(WORKED_FIGURES, "PSE", NEWEST, settings)).toMatchObject({
      state: "not-assessed",
      risk: null,
    });
    expect(assessRisk(WORKED_FIGURES, "UKR", NEWEST, settings).risk).toBeCloseTo(95.2841, 3);
  });
});

describe("violence", () => {
  it("shares the figure of Israel and Palestine against their joint population, and says so on both", () => {
    const [israel, palestine] = [assess("ISR"), assess("PSE")];
    expect(palestine.pillars.level.score).toBe(israel.pillars.level.score);
    expect(palestine.pillars.rise.score).toBe(israel.pillars.rise.score);
    expect(israel.flags).toContain("shared-figure");
    expect(palestine.flags).toContain("shared-figure");
    expect(palestine.pillars.level).toMatchObject({ present: 3, wanted: 3 });
    expect(palestine.pillars.level.inputs.map(({ publishedFor }) => publishedFor ?? "own")).toEqual([
      "ISR",
      "ISR",
      "own",
    ]);
    expect(israel.pillars.level.inputs.map(({ publishedFor }) => publishedFor ?? "own")).toEqual([
      "own",
      "own",
      "PSE",
    ]);
    expect(assess("UKR").flags).not.toContain("shared-figure");
  });

  it("needs the population of every area that shares a figure", () => {
    const figures = figuresOf({
      ucdp_deaths_total_best: { ISR: { 2023: 10 } },
      population_total: { ISR: { 2023: 9_000_000 } },
    });
    expect(assessRisk(figures, "ISR", NEWEST, DEFAULT_SETTINGS).flags).toEqual(["shared-figure"]);
    expect(assessRisk(figures, "ISR", NEWEST, DEFAULT_SETTINGS).pillars.level).toMatchObject({
      score: null,
      present: 1,
    });
  });

  it("counts nobody living there as a missing population", () => {
    expect(assessWith({ population_total: { AAA: { 2023: 0 } } }).pillars.level.score).toBeNull();
  });

  it("is missing where the newest year is not coded for the area, however recent its last figure", () => {
    const deaths = { AAA: { 2020: 5, 2021: 5, 2022: 5 }, BBB: { 2023: 1 } };
    const { pillars } = assessWith({ ucdp_deaths_total_best: deaths });
    expect(pillars.level).toMatchObject({ score: null, inputs: [], present: 0, wanted: 2 });
    expect(pillars.rise).toMatchObject({ score: null, present: 3 });
  });

  it("has no rise until three years before are coded", () => {
    const { pillars } = assessWith({ ucdp_deaths_total_best: { AAA: { 2021: 0, 2022: 0, 2023: 100 } } });
    expect(pillars.level.score).toBeGreaterThan(0);
    expect(pillars.rise).toMatchObject({ score: null, present: 3, wanted: 4 });
  });

  it("takes the year that had ended on the date", () => {
    const deaths = { AAA: { 2019: 0, 2020: 0, 2021: 0, 2022: 0, 2023: 1000 } };
    const yearOn = (date: string) =>
      assessWith({ ucdp_deaths_total_best: deaths }, date).pillars.level.inputs[0]?.year;
    expect(yearOn("2023-12-30")).toBe(2022);
    expect(yearOn("2023-12-31")).toBe(2023);
    expect(yearOn("2030-01-01")).toBe(2023);
  });

  it("is no data before the first year", () => {
    expect(assessWith({}, "1999-06-01")).toMatchObject({ state: "no-data", coverage: 0 });
  });
});

describe("population", () => {
  it("is the observed one where there is one, and marked where it is projected", () => {
    const projected = { AAA: { 2023: 2_000_000 } };
    const observed = assessWith({ population_projected_medium: projected });
    expect(observed.pillars.level.inputs[1]).toMatchObject({
      indicator: "population_total",
      value: 1_000_000,
    });
    expect(observed.flags).not.toContain("projected-population");
    const marked = assessWith({ population_total: {}, population_projected_medium: projected });
    expect(marked.pillars.level.inputs[1]).toMatchObject({ indicator: "population_projected_medium" });
    expect(marked.flags).toContain("projected-population");
  });

  it("is marked where only displacement rests on a projection", () => {
    const { pillars, flags } = assessWith(
      {
        unhcr_idps: { AAA: { 2024: 10_000 } },
        population_projected_medium: { AAA: { 2024: 1_000_000 } },
      },
      "2025-06-01",
    );
    expect(pillars.level.inputs[1]?.indicator).toBe("population_total");
    expect(pillars.displacement.inputs.at(-1)?.indicator).toBe("population_projected_medium");
    expect(flags).toEqual(["projected-population"]);
  });
});

describe("displacement", () => {
  it("reads every column in one year and counts a column absent in it as 0", () => {
    // 20,000 + 0 of 1,000,000 = 20 per 1,000: ln(20) / ln(300) = 2.995732 / 5.703782 = 0.5252185.
    const { pillars } = assessWith({
      unhcr_idps: { AAA: { 2022: 900_000 } },
      unhcr_refugees_from: { AAA: { 2022: 5, 2023: 20_000 } },
    });
    expect(pillars.displacement.score).toBeCloseTo(0.5252185, 6);
    expect(pillars.displacement).toMatchObject({ present: 2, wanted: 4 });
    expect(pillars.displacement.inputs.map(({ year }) => year)).toEqual([2023, 2023]);
  });

  it("is missing where no column is there, and where the population is not known", () => {
    expect(assessWith({ unhcr_idps: {} }).pillars.displacement).toMatchObject({ score: null, inputs: [] });
    expect(assessWith({ unhcr_idps: { AAA: { 2021: 5000 } } }).pillars.displacement).toMatchObject({
      score: null,
      present: 1,
    });
  });

  it("is no data for Palestine although UNHCR publishes a count for it", () => {
    expect(WORKED_FIGURES.valueInYear("unhcr_refugees_from", "PSE", 2025)?.value).toBe(48_323);
    expect(assess("PSE").pillars.displacement).toMatchObject({ score: null, inputs: [] });
    expect(assess("ISR").pillars.displacement.score).toBe(0);
  });
});

describe("oddities among the estimates", () => {
  // UCDP 26.1, state-based: RUS 2024 best 10,444 above high 7,720, low 8,413. Of COL 2020 edition 25.1 had a total low
  // of 208 above the best of 196.
  const estimates = (best: number, low: number, high: number, year = 2023): Values => ({
    ucdp_deaths_total_best: { AAA: { 2020: 1, 2021: 1, 2022: 1, 2023: 1, [year]: best } },
    ucdp_deaths_state_based_best: { AAA: { [year]: best } },
    ucdp_deaths_state_based_low: { AAA: { [year]: low } },
    ucdp_deaths_state_based_high: { AAA: { [year]: high } },
  });

  it("are flagged and used as published", () => {
    const { flags, pillars } = assessWith(estimates(10_444, 8413, 7720));
    expect(flags).toEqual(["best-above-high"]);
    expect(pillars.level.inputs[0]?.value).toBe(10_444);
    expect(assessWith(estimates(196, 208, 268)).flags).toEqual(["small-numbers", "low-above-best"]);
    expect(assessWith(estimates(5, 9, 3)).flags).toEqual([
      "small-numbers",
      "best-above-high",
      "low-above-best",
    ]);
  });

  it("are flagged in the years before too, which the rise is worked from, and no further back", () => {
    expect(assessWith(estimates(154, 150, 153, 2022)).flags).toEqual(["best-above-high"]);
    expect(assessWith(estimates(154, 150, 153, 2022), "2026-11-23").flags).toEqual(["best-above-high"]);
    const later = { ...estimates(154, 150, 153, 2020) };
    later["ucdp_deaths_total_best"] = { AAA: { 2020: 154, 2021: 1, 2022: 1, 2023: 1, 2024: 1 } };
    expect(assessWith(later, "2026-11-23").flags).toEqual([]);
  });

  it("are none where best lies between low and high, or where they are not given", () => {
    expect(assessWith(estimates(1, 1, 1)).flags).toEqual([]);
    expect(assessWith(estimates(1000, 900, 1100)).flags).toEqual([]);
    expect(assessWith({}).flags).toEqual([]);
  });

  it("name the year they are in", () => {
    const figures = figuresOf(estimates(10_444, 8413, 7720));
    expect(estimateOddities(figures, "AAA", [2023, 2022])).toEqual([{ year: 2023, flag: "best-above-high" }]);
  });
});
