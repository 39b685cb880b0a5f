import { describe, expect, it } from "vitest";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import { day } from "../time/dates.ts";
import { figuresOf } from "./figures-of.ts";

/** Shape of the published data; the numbers are made up for the rules of look-up. */
const FIGURES = figuresOf(
  {
    ucdp_deaths_total_best: { MLI: { 2021: 10, 2022: 20, 2024: 40 }, NER: { 2023: 5 } },
    wgi_political_stability_est: { MLI: { 2019: -2.1, 2023: -2.7 } },
    inform_lack_coping_capacity: { MLI: { 2016: 6.1, 2018: 6.2, 2020: 6.7 } },
    split: { MLI: { 2015: 1, 2020: 2, 2022: 3 } },
  },
  {
    split: [
      [2015, "old-edition"],
      [2020, "new-edition"],
    ],
  },
  {
    inform: [
      { year: 2016, edition: "2016", countsFrom: 2015, verified: false },
      { year: 2018, edition: "mid 2018", countsFrom: 2018, verified: false },
      { year: 2020, edition: "2020", countsFrom: 2019, verified: false },
    ],
  },
);

describe("valueAt", () => {
  it("gives the latest figure that counts on the date, with its year and source", () => {
    expect(FIGURES.valueAt("ucdp_deaths_total_best", "MLI", day("2026-11-23"))).toEqual({
      value: 40,
      year: 2024,
      source: "ucdp-country-year",
    });
    expect(FIGURES.valueAt("ucdp_deaths_total_best", "MLI", day("2024-12-30"))?.year).toBe(2022);
  });

  it("counts a figure from the last day of its year", () => {
    expect(FIGURES.valueAt("wgi_political_stability_est", "MLI", day("2023-12-30"))?.year).toBe(2019);
    expect(FIGURES.valueAt("wgi_political_stability_est", "MLI", day("2023-12-31"))?.year).toBe(2023);
  });

  it("gives null before the first figure, never 0", () => {
    expect(FIGURES.valueAt("wgi_political_stability_est", "MLI", day("2019-12-30"))).toBeNull();
    expect(FIGURES.valueAt("ucdp_deaths_total_best", "NER", day("2022-12-31"))).toBeNull();
  });

  // The method lets editions 2016, mid-2018 and 2020 count from 2015, 2018 and 2019.
  it.each([
    ["2015-12-30", null],
    ["2015-12-31", 2016],
    ["2018-12-30", 2016],
    ["2018-12-31", 2018],
    ["2019-12-30", 2018],
    ["2019-12-31", 2020],
    ["2026-11-23", 2020],
  ])("lets the INFORM edition in force on %s be that of %s", (date, edition) => {
    expect(FIGURES.valueAt("inform_lack_coping_capacity", "MLI", day(date))?.year ?? null).toBe(edition);
  });

  it("lets a year without an edition of its own count from its end", () => {
    const figures = figuresOf(
      { inform_risk: { MLI: { 2022: 7 } } },
      {},
      { inform: [{ year: 2020, edition: "2020", countsFrom: 2019, verified: false }] },
    );
    expect(figures.valueAt("inform_risk", "MLI", day("2022-12-30"))).toBeNull();
    expect(figures.valueAt("inform_risk", "MLI", day("2022-12-31"))?.year).toBe(2022);
  });

  it("names the edition a value came from where editions differ by year", () => {
    expect(FIGURES.valueInYear("split", "MLI", 2015)?.source).toBe("old-edition");
    expect(FIGURES.valueInYear("split", "MLI", 2020)?.source).toBe("new-edition");
    expect(FIGURES.valueAt("split", "MLI", day("2026-01-01"))?.source).toBe("new-edition");
  });

  it.each(["constructor", "__proto__", "toString", "no_such_indicator"])("has no figures for %s", (name) => {
    expect(FIGURES.valueAt(name, "MLI", day("2026-11-23"))).toBeNull();
    expect(FIGURES.valueAt("ucdp_deaths_total_best", name, day("2026-11-23"))).toBeNull();
    expect(FIGURES.series(name, name)).toEqual([]);
    expect(FIGURES.newestYear(name, day("2026-11-23"))).toBeNull();
  });
});

describe("valueInYear", () => {
  it("gives the published year alone and fills no gap", () => {
    expect(FIGURES.valueInYear("ucdp_deaths_total_best", "MLI", 2022)?.value).toBe(20);
    expect(FIGURES.valueInYear("ucdp_deaths_total_best", "MLI", 2023)).toBeNull();
  });
});

describe("series", () => {
  it("gives every published pair in ascending year", () => {
    expect(FIGURES.series("ucdp_deaths_total_best", "MLI")).toEqual([
      [2021, 10],
      [2022, 20],
      [2024, 40],
    ]);
  });
});

describe("newestYear", () => {
  it("is the newest year of any area, also where one area lacks it", () => {
    expect(FIGURES.newestYear("ucdp_deaths_total_best", day("2026-11-23"))).toBe(2024);
    expect(FIGURES.newestYear("ucdp_deaths_total_best", day("2024-06-01"))).toBe(2023);
    expect(FIGURES.newestYear("inform_lack_coping_capacity", day("2019-12-31"))).toBe(2020);
    expect(FIGURES.newestYear("ucdp_deaths_total_best", day("2020-06-01"))).toBeNull();
  });
});

describe("createFigures", () => {
  it("refuses values that no dataset is named for", () => {
    const document = { indicators: { unheard_of: { MLI: [[2020, 1]] as const } }, sources: {} };
    expect(() => createFigures(document)).toThrow('"unheard_of" from 2020');
  });

  it("refuses values older than the first source named for them", () => {
    const document = {
      indicators: { unheard_of: { MLI: [[2020, 1]] as const } },
      sources: { unheard_of: [[2021, "later"]] as const },
    };
    expect(() => createFigures(document)).toThrow(RangeError);
  });
});
