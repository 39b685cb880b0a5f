import { describe, expect, it } from "vitest";
import type { MonthsTable } from "../../../../src/domain/datasets/documents.ts";
import { packed } from "../../../../src/domain/indicators/months.ts";
import { changedFigures } from "../../../../src/domain/priority/changed-figures.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { rankMeasured } from "../../../../src/domain/priority/rank-measured.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { type WhatIfChanges, whatIf } from "../../../../src/domain/priority/what-if.ts";
import { whatIfInputs } from "../../../../src/domain/priority/what-if-inputs.ts";
import { figuresOf } from "../indicators/figures-of.ts";
import { WORKED_VALUES } from "../risk/worked-figures.ts";
import { day, month } from "../time/dates.ts";
import { areaOf } from "./made-up-areas.ts";

const DATE = day("2026-11-23");

describe("what if, by the last twelve months", () => {
  // Four years of months to December 2025, provisional from November. Mali, made up: 150 a month in 2025, and 100, 200 and
  // 300 a month in 2024, 2023 and 2022, so that the windows hold 1,800, 1,200, 2,400 and 3,600.
  const yearOf = (deaths: number) => Array<number>(12).fill(deaths);
  const none = packed(Array<number>(48).fill(0));
  const months: MonthsTable = {
    from: month("2022-01"),
    to: month("2025-12"),
    provisionalFrom: month("2025-11"),
    source: "ucdp-months",
    deaths: {
      MLI: [packed([...yearOf(300), ...yearOf(200), ...yearOf(100), ...yearOf(150)]), none, none],
      ISR: [packed(Array<number>(48).fill(10)), none, none],
    },
  };
  const figures = figuresOf(WORKED_VALUES, {}, {}, { months });
  const settings: PrioritySettings = { ...DEFAULT_SETTINGS, window: "last-12-months" };
  const priorities = rankMeasured({
    areas: ["MLI", "ISR", "PSE"].map((iso3) => areaOf(iso3)),
    figures,
    date: DATE,
    settings,
    isHome: () => false,
    nearest: () => ({ km: 500, inside: false, from: [0, 0], to: [1, 1], toIso3: "", border: "own" }),
  });
  const moved = (iso3: string, changes: WhatIfChanges) =>
    whatIf({ area: areaOf(iso3), priorities, figures, date: DATE, settings, changes });

  it("has the windows as they are among its inputs", () => {
    const area = priorities.find(({ iso3 }) => iso3 === "MLI");
    const inputs = area === undefined ? [] : whatIfInputs(area);
    const deaths = inputs.find(({ id }) => id === "deaths");
    expect(deaths?.value).toBe(1800);
    expect(deaths?.figures[0]?.months).toEqual({
      from: "2025-01",
      to: "2025-12",
      provisionalFrom: "2025-11",
      provisionalValue: 300,
    });
    const before = inputs.find(({ id }) => id === "mean-before");
    // (1,200 + 2,400 + 3,600) / 3.
    expect(before?.value).toBe(2400);
    expect(before?.figures.map(({ months: of }) => of?.to)).toEqual(["2024-12", "2023-12", "2022-12"]);
  });

  it("changes the deaths of the window, and neither those before nor those of the calendar year", () => {
    const { before, after } = moved("MLI", { deaths: 10_000 });
    const level = after.assessment?.pillars.level;
    expect(level?.inputs[0]?.value).toBe(10_000);
    // Beyond full scale among 25,198,819: 10,000 x 10,000,000 / 25,198,819 = 3,968.44; / 25 = 158.738;
    // ln(159.738) / ln(401) = 5.073532 / 5.993961 = 0.846441; and 1 for the count: mean 0.923220.
    expect(level?.score).toBeCloseTo(0.92322, 5);
    // log2(10,025 / 2,425) / 2 = 1.023773: kept at 1.
    expect(after.assessment?.pillars.rise.score).toBe(1);
    expect(after.assessment?.pillars.rise.inputs.slice(1)).toEqual(
      before.assessment?.pillars.rise.inputs.slice(1),
    );
    expect(after.assessment?.pillars.fragility).toEqual(before.assessment?.pillars.fragility);
  });

  it("changes each of the three windows before to the mean that is asked for", () => {
    // (1,800 + 25) / (887.5 + 25) = 2: one doubling.
    const { before, after } = moved("MLI", { "mean-before": 887.5 });
    expect(before.assessment?.pillars.rise.score).toBe(0);
    expect(after.assessment?.pillars.rise.score).toBeCloseTo(0.5, 12);
    expect(after.assessment?.pillars.rise.inputs.map(({ value }) => value)).toEqual([
      1800, 887.5, 887.5, 887.5,
    ]);
    expect(after.assessment?.pillars.level).toEqual(before.assessment?.pillars.level);
  });

  it("changes a shared window for the one area alone", () => {
    const { after } = moved("PSE", { deaths: 0 });
    expect(after.assessment?.pillars.level.score).toBe(0);
    const israel = priorities.find(({ iso3 }) => iso3 === "ISR");
    expect(israel?.assessment?.pillars.level.inputs[0]?.value).toBe(120);
  });
});

describe("changed figures", () => {
  const none = packed(Array<number>(24).fill(0));
  const figures = figuresOf(
    { ucdp_deaths_total_best: { AAA: { 2024: 1, 2025: 2 } } },
    {},
    {},
    {
      months: {
        from: month("2024-01"),
        to: month("2025-12"),
        provisionalFrom: null,
        source: "ucdp-months",
        deaths: { AAA: [packed(Array<number>(24).fill(3)), none, none] },
      },
    },
  );
  const change = { indicator: "ucdp_deaths_total_best", iso3: "AAA", year: 2025, value: 77 } as const;

  it("tell the figure of a year from that of the twelve months that end with it", () => {
    const ofYear = changedFigures(figures, [{ ...change, lastMonth: null }]);
    expect(ofYear.valueInYear("ucdp_deaths_total_best", "AAA", 2025)?.value).toBe(77);
    expect(ofYear.months?.window("AAA", month("2025-12"))?.value).toBe(36);
    const ofMonths = changedFigures(figures, [{ ...change, lastMonth: month("2025-12") }]);
    expect(ofMonths.valueInYear("ucdp_deaths_total_best", "AAA", 2025)?.value).toBe(2);
    expect(ofMonths.months?.window("AAA", month("2025-12"))?.value).toBe(77);
    expect(ofMonths.months?.window("AAA", month("2025-11"))?.value).toBe(36);
  });

  it("leave a figure that is not there missing", () => {
    const changed = changedFigures(figures, [{ ...change, iso3: "BBB", lastMonth: month("2025-12") }]);
    expect(changed.months?.window("BBB", month("2025-12"))).toBeNull();
  });
});
