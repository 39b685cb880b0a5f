import { describe, expect, it } from "vitest";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { figureDatasetIds, readFigures } from "../../../data/build/datasets/figures.ts";
import { AREAS_CSV, DATA, dataFolderOf, FORMER_FILES, problemsOf } from "./temporary-data.ts";

const DEATHS_COLUMNS = '[{ "id": "deaths", "integer": true, "min": 0, "max": 1000 }]';

function figuresOf(csv: string, columns = DEATHS_COLUMNS, more: Readonly<Record<string, string>> = {}) {
  const folder = dataFolderOf({
    "areas/areas.csv": AREAS_CSV,
    ...FORMER_FILES,
    "war/figures.csv": csv,
    "war/columns.json": columns,
    ...more,
  });
  return readFigures(folder, readAreas(folder));
}

describe("readFigures", () => {
  it("orders the values of an area by year whatever the order of the rows", () => {
    const { document } = figuresOf("iso3,year,deaths\nNER,2021,3\nMLI,2020,7\nNER,2019,0\n");
    expect(document.indicators).toEqual({
      deaths: {
        MLI: [[2020, 7]],
        NER: [
          [2019, 0],
          [2021, 3],
        ],
      },
    });
  });

  it("keeps an empty cell as no value and a 0 as a value", () => {
    const { document, accounts } = figuresOf("iso3,year,deaths\nNER,2020,\nNER,2021,0\n");
    expect(document.indicators["deaths"]).toEqual({ NER: [[2021, 0]] });
    // Of the months, the unfinished year and the former edition there is nothing.
    expect(accounts.map(({ dataset, read, used }) => [dataset, read, used])).toEqual([
      ["war", 1, 1],
      ["ucdp-months", 0, 0],
      ["ucdp-candidate", 0, 0],
      ["former-edition", 0, 0],
    ]);
  });

  it("names the dataset of an indicator from its first year", () => {
    const { document } = figuresOf("iso3,year,deaths\nNER,2021,3\nNER,2019,1\n");
    expect(document.sources).toEqual({ deaths: [[2019, "war"]] });
  });

  it.each([
    ["a decimal comma", '"1,5"', '"1,5"', "a number such as 12 or -1.5"],
    ["hexadecimal", "0x10", '"0x10"', "a number such as 12 or -1.5"],
    ["a text for missing", "n.a.", '"n.a."', "a number such as 12 or -1.5"],
    ["a fraction of a whole number", "1.5", "1.5", "a whole number from 0 to 1000"],
    ["a value below the range", "-1", "-1", "a whole number from 0 to 1000"],
    ["a value above the range", "1001", "1001", "a whole number from 0 to 1000"],
  ])("refuses %s", (_what, cell, found, expected) => {
    expect(problemsOf(() => figuresOf(`iso3,year,deaths\nMLI,2020,1\nNER,2021,${cell}\n`))).toEqual([
      { file: "data/war/figures.csv", place: "row 3", field: "deaths", found, expected },
    ]);
  });

  it("refuses an area that is unknown or out of scope", () => {
    const problems = problemsOf(() => figuresOf("iso3,year,deaths\nXYZ,2020,1\nPOL,2020,1\n"));
    expect(problems.map(({ place, field, found }) => [place, field, found])).toEqual([
      ["row 2", "iso3", '"XYZ"'],
      ["row 3", "iso3", '"POL"'],
    ]);
  });

  it("refuses a second row for one area and year", () => {
    expect(problemsOf(() => figuresOf("iso3,year,deaths\nNER,2020,1\nNER,2020,1\n"))).toMatchObject([
      { place: "row 3", found: "NER 2020" },
    ]);
  });

  it("refuses a year that is none", () => {
    expect(problemsOf(() => figuresOf("iso3,year,deaths\nNER,20,1\n"))).toMatchObject([
      { place: "row 2", field: "year", found: '"20"', expected: "a year of four digits" },
    ]);
  });

  it("refuses a header that is not the one of columns.json", () => {
    expect(problemsOf(() => figuresOf("iso3,year,fatalities\nNER,2020,1\n"))).toEqual([
      {
        file: "data/war/figures.csv",
        place: "row 1",
        field: "",
        found: "iso3,year,fatalities",
        expected: "iso3,year,deaths",
      },
    ]);
  });

  it("refuses an indicator that another dataset carries", () => {
    const csv = "iso3,year,deaths\nNER,2020,1\n";
    const twice = { "peace/figures.csv": csv, "peace/columns.json": DEATHS_COLUMNS };
    expect(problemsOf(() => figuresOf(csv, DEATHS_COLUMNS, twice))).toMatchObject([
      { file: "data/war/columns.json", found: '"deaths"' },
    ]);
  });

  it("refuses editions that are not the years of the table", () => {
    const editions = '[{ "year": 2016, "edition": "2016", "countsFrom": 2015, "verified": false }]';
    const csv = "iso3,year,deaths\nNER,2016,1\nNER,2018,1\n";
    expect(problemsOf(() => figuresOf(csv, DEATHS_COLUMNS, { "war/editions.json": editions }))).toMatchObject(
      [
        {
          file: "data/war/editions.json",
          field: "year",
          found: "2016",
          expected: expect.stringContaining("2016, 2018"),
        },
      ],
    );
  });
});

describe("the figures of the product", () => {
  const areas = readAreas(DATA);
  const { document, accounts } = readFigures(DATA, areas);
  const at = (indicator: string, iso3: string, year: number) =>
    document.indicators[indicator]?.[iso3]?.find(([of]) => of === year)?.[1] ?? null;

  // The compiled facts: sums per source over their two tables, and 4,124 area-months with a death in the third.
  it("carry as many values as the compiled facts, and no more", () => {
    expect(Object.fromEntries(accounts.map(({ dataset, used }) => [dataset, used]))).toEqual({
      // 12,300 of UCDP 25.1 and 170 of WGI 2024.
      "former-edition": 12_470,
      // 1,743 of three editions and 332 of that of 2026.
      inform: 2075,
      "ucdp-candidate": 83,
      // 8,532 best estimates and 364 low and high ones of seven areas.
      "ucdp-country-year": 8896,
      "ucdp-months": 4124,
      "un-population": 1424,
      unhcr: 4650,
      // 1,260 of the revision and 22 worked back.
      wgi: 1282,
    });
    expect(accounts.every(({ read, used, leftOut }) => read === used && leftOut.length === 0)).toBe(true);
  });

  // Best estimates as the compiled facts give them for a check (UCDP Country-Year 26.1).
  it.each([
    ["UKR", 2022, 100_604],
    ["UKR", 2023, 76_467],
    ["UKR", 2024, 91_779],
    ["SDN", 2023, 14_770],
    ["SDN", 2024, 7103],
    ["SDN", 2025, 75_174],
    ["MLI", 2022, 3656],
    ["BFA", 2023, 6346],
    ["NER", 2024, 1235],
    ["ISR", 2023, 27_535],
    ["LBN", 2024, 4339],
    ["HTI", 2024, 1333],
    ["VEN", 2024, 12],
  ])("give %s in %i %i deaths", (iso3, year, deaths) => {
    expect(at("ucdp_deaths_total_best", iso3, year)).toBe(deaths);
  });

  it("leave areas that UCDP does not code without a value", () => {
    for (const iso3 of ["PSE", "ESH", "ABW", "CUW", "SXM", "BES"]) {
      expect(document.indicators["ucdp_deaths_total_best"]).not.toHaveProperty(iso3);
    }
  });

  it("have political stability of 63 areas in each year of 2015 to 2024, and of 22 more in 2024 alone", () => {
    const series = Object.values(document.indicators["wgi_political_stability_est"] ?? {});
    const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
    const all = series.filter((pairs) => pairs.length === 10);
    expect(all).toHaveLength(63);
    for (const pairs of all) expect(pairs.map(([year]) => year)).toEqual(years);
    const others = series.filter((pairs) => pairs.length !== 10);
    expect(others).toHaveLength(22);
    for (const pairs of others) expect(pairs.map(([year]) => year)).toEqual([2024]);
  });

  it("have no figure of INFORM or UNHCR for Kosovo", () => {
    const withKosovo = Object.keys(document.indicators).filter((id) => document.indicators[id]?.["XKX"]);
    expect(withKosovo.filter((id) => /^(inform|unhcr)_/.test(id))).toEqual([]);
    expect(withKosovo).toContain("population_total");
  });

  it("observe the population up to 2023 and project it from 2024", () => {
    const years = (id: string) => document.indicators[id]?.["NLD"]?.map(([year]) => year);
    expect(years("population_total")?.at(-1)).toBe(2023);
    expect(years("population_projected_medium")).toEqual([2024, 2025]);
  });

  // The method: editions 2016, mid-2018 and 2020 count from 2015, 2018 and 2019, to be verified, and 2026 from 2025.
  it("say from which year each INFORM edition counts, and that this is not verified", () => {
    expect(document.editions?.["inform"]).toEqual([
      { year: 2016, edition: "2016", countsFrom: 2015, verified: false },
      { year: 2018, edition: "mid 2018 v0.3.4", countsFrom: 2018, verified: false },
      { year: 2020, edition: "2020 v0.4.0", countsFrom: 2019, verified: false },
      { year: 2026, edition: "2026 v0.7.2", countsFrom: 2025, verified: false },
    ]);
  });

  it("name one dataset for every indicator", () => {
    expect(Object.keys(document.sources)).toEqual(Object.keys(document.indicators));
    const named = Object.values(document.sources).flatMap((source) => source.map(([, id]) => id));
    expect(new Set(named)).toEqual(new Set(figureDatasetIds(DATA)));
  });
});
