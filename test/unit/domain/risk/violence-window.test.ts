import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { assessRisk } from "../../../../src/domain/risk/assess-risk.ts";
import { restsOnSmallNumbers, violenceFigures } from "../../../../src/domain/risk/violence-figures.ts";
import { lastDayOf, populationYear, violencePeriod } from "../../../../src/domain/risk/violence-window.ts";
import { figuresOf } from "../indicators/figures-of.ts";
import { builtData } from "../priority/built-data.ts";
import { day, month } from "../time/dates.ts";

const document = builtData().figures();
const FIGURES = createFigures(document);
const CODED = Object.keys(document.indicators["ucdp_deaths_total_best"] ?? {});
const DATA = join(import.meta.dirname, "..", "..", "..", "..", "data");

interface MonthRow {
  readonly iso3: string;
  readonly month: string;
  readonly deaths: number;
}
/** The table of months as it is in `data/`, read without the product. */
const ROWS: readonly MonthRow[] = Papa.parse<Record<string, string>>(
  readFileSync(join(DATA, "ucdp-months", "months.csv"), "utf8"),
  { header: true, skipEmptyLines: true },
).data.map((row) => ({
  iso3: row["iso3"] ?? "",
  month: row["month"] ?? "",
  deaths: Number(row["state_based"]) + Number(row["non_state"]) + Number(row["one_sided"]),
}));

const periodOn = (date: string, window: "last-12-months" | "calendar-year" = "last-12-months") =>
  violencePeriod(FIGURES, day(date), window);

describe("the period that counts by the last twelve months", () => {
  it.each([
    ["2019-12-01", "2019-11"],
    ["2019-11-30", "2019-11"],
    ["2019-11-29", "2019-10"],
    ["2018-12-31", "2018-12"],
    ["2026-01-30", "2025-12"],
  ])("ends on %s with %s, the newest month that ended at or before it", (date, to) => {
    expect(periodOn(date)).toEqual({ kind: "months", to, provisional: false });
  });

  it("is the calendar year, and says so, before the first window that has three before it", () => {
    // Months from 2015-01: the windows to the ends of 2015, 2016, 2017 and 2018.
    expect(periodOn("2018-12-30")).toEqual({ kind: "year", year: 2017, instead: true });
    expect(periodOn("2018-12-30", "calendar-year")).toEqual({ kind: "year", year: 2017, instead: false });
  });

  it("is the newest window on any date after it", () => {
    const newest = { kind: "months", to: "2026-05", provisional: true };
    expect(periodOn("2026-05-31")).toEqual(newest);
    expect(periodOn("2026-11-23")).toEqual(newest);
    expect(periodOn("2099-01-01")).toEqual(newest);
    expect(periodOn("2026-05-30")).toEqual({ kind: "months", to: "2026-04", provisional: true });
  });

  it("is provisional from the first window with a provisional month", () => {
    expect(periodOn("2026-01-31")).toEqual({ kind: "months", to: "2026-01", provisional: true });
  });

  it("is the calendar year, and says so, where there are no months", () => {
    const { months: _, ...yearly } = document;
    const figures = createFigures(yearly);
    expect(violencePeriod(figures, day("2026-11-23"), "last-12-months")).toEqual({
      kind: "year",
      year: 2025,
      instead: true,
    });
    expect(violenceFigures(figures, "MLI", day("2026-11-23"), "last-12-months").deaths).toMatchObject({
      year: 2025,
      // UCDP 26.1.
      value: 2157,
    });
  });

  it("is none before there are figures of deaths", () => {
    expect(periodOn("1999-06-01")).toBeNull();
    expect(violencePeriod(figuresOf({}), day("2026-11-23"), "last-12-months")).toBeNull();
  });
});

describe("a period", () => {
  it("ends with the last day of its month or year", () => {
    expect(lastDayOf({ kind: "months", to: month("2024-02"), provisional: false })).toBe("2024-02-29");
    expect(lastDayOf({ kind: "year", year: 2025, instead: false })).toBe("2025-12-31");
  });

  it("is set against the inhabitants of the last year that had ended with it", () => {
    expect(populationYear({ kind: "year", year: 2025, instead: false })).toBe(2025);
    expect(populationYear({ kind: "months", to: month("2025-12"), provisional: false })).toBe(2025);
    expect(populationYear({ kind: "months", to: month("2025-11"), provisional: false })).toBe(2024);
    expect(populationYear({ kind: "months", to: month("2026-05"), provisional: true })).toBe(2025);
  });
});

/** `YYYY-MM` of a day counted in months since year 0, by numbers alone. */
const indexOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
/** The days of a month, by the Gregorian rule. */
function lengthOf(index: number): number {
  const [year, of] = [Math.floor(index / 12), (index % 12) + 1];
  if (of === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return of === 4 || of === 6 || of === 9 || of === 11 ? 30 : 31;
}

describe("the deaths of a window", () => {
  const anyDate = fc
    .record({
      index: fc.integer({ min: 2019 * 12, max: 2027 * 12 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ index, part }) => {
      const dayOf = 1 + Math.floor(part * (lengthOf(index) - 1));
      const text = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
      return `${text}-${String(dayOf).padStart(2, "0")}`;
    });

  it("are the rows of the twelve months before the date, and of none after it, as are those before", () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...CODED), (date, iso3) => {
        const isWhole = Number(date.slice(8)) === lengthOf(indexOf(date));
        const last = Math.min(indexOf("2026-05"), indexOf(date) - (isWhole ? 0 : 1));
        const sumOf = (to: number) =>
          ROWS.filter((row) => row.iso3 === iso3)
            .filter((row) => indexOf(row.month) > to - 12 && indexOf(row.month) <= to)
            .reduce((sum, { deaths }) => sum + deaths, 0);
        const { deaths, before } = violenceFigures(FIGURES, iso3, day(date), "last-12-months");
        expect(deaths?.value).toBe(sumOf(last));
        expect(before.map(({ value }) => value)).toEqual([12, 24, 36].map((n) => sumOf(last - n)));
        expect(deaths !== null && (deaths.months?.to ?? "9999") <= date.slice(0, 7)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("of a December give every area the score of the calendar year", () => {
    for (const year of [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]) {
      const date = day(`${year}-12-31`);
      for (const iso3 of [...CODED, "PSE"]) {
        const risk = (window: "last-12-months" | "calendar-year") => {
          const { pillars, risk: whole } = assessRisk(FIGURES, iso3, date, { ...DEFAULT_SETTINGS, window });
          return [whole, pillars.level.score, pillars.rise.score];
        };
        expect(risk("last-12-months"), `${iso3} ${year}`).toEqual(risk("calendar-year"));
      }
    }
  });
});

describe("a rise that rests on small numbers", () => {
  const figure = (value: number) => ({ value, year: 2025, source: "" });
  const rests = (deaths: number, ...before: readonly number[]) =>
    restsOnSmallNumbers({ deaths: figure(deaths), before: before.map(figure) });

  it("is one to fewer than 250 deaths, above the mean of the three periods before", () => {
    expect(rests(249, 10, 10, 10)).toBe(true);
    expect(rests(250, 10, 10, 10)).toBe(false);
    expect(rests(124, 2, 12, 16)).toBe(true);
    expect(rests(11, 10, 10, 10)).toBe(true);
    expect(rests(10, 10, 10, 10)).toBe(false);
    expect(rests(9, 10, 10, 10)).toBe(false);
    expect(rests(0, 0, 0, 0)).toBe(false);
  });

  it("is none where a period is missing, for then there is no rise", () => {
    expect(rests(100, 1, 1)).toBe(false);
    expect(restsOnSmallNumbers({ deaths: null, before: [figure(1), figure(1), figure(1)] })).toBe(false);
  });
});
