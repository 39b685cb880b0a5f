import { describe, expect, it } from "vitest";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { readFigures } from "../../../data/build/datasets/figures.ts";
import { AREAS_CSV, dataFolderOf, FORMER_FILES, problemsOf } from "./temporary-data.ts";

const TYPES = ["total", "state_based", "non_state", "one_sided"];
const VIOLENCE = {
  "ucdp-country-year/figures.csv": "iso3,year,ucdp_deaths_total_best\nMLI,2020,7\nNER,2020,0\n",
  "ucdp-country-year/columns.json":
    '[{ "id": "ucdp_deaths_total_best", "integer": true, "min": 0, "max": 1000 }]',
};

/** The figures of a folder with yearly deaths of Mali and Niger, and what a test puts beside them. */
function read(files: Readonly<Record<string, string>>) {
  const folder = dataFolderOf({ "areas/areas.csv": AREAS_CSV, ...VIOLENCE, ...FORMER_FILES, ...files });
  return readFigures(folder, readAreas(folder));
}

describe("the months of a build", () => {
  const SPAN = '{ "from": "2020-01", "to": "2020-04", "provisionalFrom": "2020-04" }';
  const months = (rows: string, span = SPAN, header = "iso3,month,state_based,non_state,one_sided") =>
    read({ "ucdp-months/months.json": span, "ucdp-months/months.csv": `${header}\n${rows}` });

  it("are those of the rows, with every other month of a coded area at 0", () => {
    const { document, accounts } = months("MLI,2020-02,5,0,1\nMLI,2020-04,0,2,0\n");
    expect(document.months).toEqual({
      from: "2020-01",
      to: "2020-04",
      provisionalFrom: "2020-04",
      source: "ucdp-months",
      // n zeros are written as -n.
      deaths: {
        MLI: [
          [-1, 5, -2],
          [-3, 2],
          [-1, 1, -2],
        ],
        NER: [[-4], [-4], [-4]],
      },
    });
    expect(accounts).toContainEqual({ dataset: "ucdp-months", read: 2, used: 2, leftOut: [] });
  });

  it("are none where there is no such dataset", () => {
    expect(read({}).document.months).toBeUndefined();
  });

  it.each([
    [
      "an area that is not coded",
      "POL,2020-02,1,0,0",
      "iso3",
      '"POL"',
      "an area with yearly deaths in ucdp-country-year",
    ],
    [
      "a month before the first",
      "MLI,2019-12,1,0,0",
      "month",
      '"2019-12"',
      "a month from 2020-01 to 2020-04",
    ],
    ["a month after the last", "MLI,2020-05,1,0,0", "month", '"2020-05"', "a month from 2020-01 to 2020-04"],
    ["a month that is none", "MLI,2020-13,1,0,0", "month", '"2020-13"', "a month written YYYY-MM"],
    ["a number below 0", "MLI,2020-03,-1,0,0", "state_based", '"-1"', "a whole number"],
    ["a fraction", "MLI,2020-03,0,1.5,0", "non_state", '"1.5"', "a whole number"],
    ["an empty cell, which is not 0", "MLI,2020-03,0,0,", "one_sided", '""', "a whole number"],
    [
      "a second row of a month",
      "MLI,2020-01,1,0,0",
      "",
      '"MLI 2020-01"',
      "an area and month that no row above has",
    ],
  ])("refuse %s", (_what, row, field, found, expected) => {
    expect(problemsOf(() => months(`MLI,2020-01,1,0,0\n${row}\n`))).toEqual([
      { file: "data/ucdp-months/months.csv", place: "row 3", field, found, expected },
    ]);
  });

  it("refuse a table without a column", () => {
    const problems = problemsOf(() => months("MLI,2020-01,1,0\n", SPAN, "iso3,month,state_based,non_state"));
    expect(problems).toMatchObject([
      { file: "data/ucdp-months/months.csv", place: "row 2", field: "one_sided" },
    ]);
  });

  it.each([
    [
      "a month that is none",
      '{ "from": "2020-1", "to": "2020-04", "provisionalFrom": null }',
      "from",
      "a month written YYYY-MM",
    ],
    [
      "months the wrong way round",
      '{ "from": "2020-05", "to": "2020-04", "provisionalFrom": null }',
      "",
      "a first month that is not after the last",
    ],
    [
      "a provisional month outside them",
      '{ "from": "2020-01", "to": "2020-04", "provisionalFrom": "2020-05" }',
      "",
      "a first provisional month from the first to the last",
    ],
    [
      "a key that is not known",
      '{ "from": "2020-01", "to": "2020-04", "provisionalFrom": null, "x": 1 }',
      "x",
      "never",
    ],
  ])("refuse %s in their span", (_what, span, field, expected) => {
    expect(problemsOf(() => months("", span))).toMatchObject([
      { file: "data/ucdp-months/months.json", place: "", field, found: expect.any(String), expected },
    ]);
  });
});

describe("the unfinished year of a build", () => {
  const SPAN = '{ "from": "2026-01", "to": "2026-08" }';
  const soFar = (rows: string, span = SPAN) =>
    read({
      "ucdp-candidate/so-far.json": span,
      "ucdp-candidate/so-far.csv": `iso3,${TYPES.join(",")},events\n${rows}`,
    });

  it("has the sums of every coded area, total, by type and of events", () => {
    const { document, accounts } = soFar("MLI,6,3,2,1,4\nNER,0,0,0,0,0\n");
    expect(document.soFar).toEqual({
      from: "2026-01",
      to: "2026-08",
      source: "ucdp-candidate",
      areas: { MLI: [6, 3, 2, 1, 4], NER: [0, 0, 0, 0, 0] },
    });
    expect(accounts).toContainEqual({ dataset: "ucdp-candidate", read: 2, used: 2, leftOut: [] });
    expect(read({}).document.soFar).toBeUndefined();
  });

  it.each([
    [
      "an area that is not coded",
      "POL,1,1,0,0,1",
      "iso3",
      '"POL"',
      "an area with yearly deaths in ucdp-country-year",
    ],
    ["a second row of an area", "MLI,1,1,0,0,1", "iso3", '"MLI"', "an area that no row above has"],
    ["types that are not the total", "NER,5,1,2,1,3", "total", '"5"', "the sum of the three types: 4"],
    ["a number that is none", "NER,x,1,0,0,1", "total", '"x"', "a whole number"],
    ["an empty cell", "NER,1,1,0,0,", "events", '""', "a whole number"],
  ])("refuses %s", (_what, row, field, found, expected) => {
    const problems = problemsOf(() => soFar(`MLI,1,1,0,0,1\n${row}\n`));
    expect(problems[0]).toEqual({
      file: "data/ucdp-candidate/so-far.csv",
      place: "row 3",
      field,
      found,
      expected,
    });
    // Where the row is not one of Niger, Niger has none.
    const other = row.startsWith("NER") && field === "total" && found === '"5"' ? 0 : 1;
    expect(problems).toHaveLength(1 + other);
  });

  it("refuses a coded area without a row, which would pass for one that is not coded", () => {
    expect(problemsOf(() => soFar("MLI,1,1,0,0,1\n"))).toEqual([
      {
        file: "data/ucdp-candidate/so-far.csv",
        place: "",
        field: "iso3",
        found: "no row",
        expected: "a row of NER",
      },
    ]);
  });

  it("refuses months the wrong way round", () => {
    const rows = "MLI,0,0,0,0,0\nNER,0,0,0,0,0\n";
    expect(problemsOf(() => soFar(rows, '{ "from": "2026-08", "to": "2026-01" }'))).toMatchObject([
      { file: "data/ucdp-candidate/so-far.json", expected: "a first month that is not after the last" },
    ]);
  });

  it("has notes beside areas, in both languages, and refuses one of an area without a sum", () => {
    const withNotes = (area: string) =>
      read({
        "ucdp-candidate/so-far.json": SPAN,
        "ucdp-candidate/so-far.csv": `iso3,${TYPES.join(",")},events\nMLI,0,0,0,0,0\nNER,0,0,0,0,0\n`,
        "ucdp-candidate/notes.json": JSON.stringify([{ area, text: { nl: "een", en: "one" } }]),
      });
    expect(withNotes("MLI").document.soFar?.notes).toEqual([{ area: "MLI", text: { nl: "een", en: "one" } }]);
    expect(problemsOf(() => withNotes("POL"))).toEqual([
      {
        file: "data/ucdp-candidate/notes.json",
        place: "note 1",
        field: "area",
        found: '"POL"',
        expected: "an area of ucdp-candidate/so-far.csv",
      },
    ]);
  });
});

describe("the marks of a build", () => {
  const marks = (text: string) => read({ "ucdp-country-year/marks.json": text });
  const mark = (changes: Readonly<Record<string, unknown>> = {}) =>
    JSON.stringify([
      { mark: "worked-back", indicator: "ucdp_deaths_total_best", years: [2020], areas: ["MLI"], ...changes },
    ]);

  it("are those of the datasets that have any", () => {
    expect(marks(mark()).document.marks).toEqual([
      { mark: "worked-back", indicator: "ucdp_deaths_total_best", years: [2020], areas: ["MLI"] },
    ]);
    expect(read({}).document.marks).toEqual([]);
  });

  it.each([
    ["an area without a value", { areas: ["MLI", "POL"] }, '"ucdp_deaths_total_best POL 2020"'],
    ["a year without a value", { years: [2020, 2021] }, '"ucdp_deaths_total_best MLI 2021"'],
    ["an indicator of another dataset", { indicator: "deaths" }, '"deaths MLI 2020"'],
  ])("refuse %s", (_what, changes, found) => {
    expect(problemsOf(() => marks(mark(changes)))).toEqual([
      {
        file: "data/ucdp-country-year/marks.json",
        place: "",
        field: "",
        found,
        expected: "an indicator, area and year with a value",
      },
    ]);
  });

  it("refuse a mark that is not known", () => {
    expect(problemsOf(() => marks(mark({ mark: "guessed" })))).toMatchObject([
      { file: "data/ucdp-country-year/marks.json", field: "0.mark", found: '"guessed"' },
    ]);
  });
});

describe("the former edition of a build", () => {
  const DEATHS = "ucdp_deaths_total_";
  const COLUMNS = JSON.stringify(
    ["best", "low", "high"].map((which) => ({ id: DEATHS + which, integer: true, min: 0, max: 1000 })),
  );
  const JSON_FILE = {
    edition: "2026-11-23",
    violence: "25.1",
    newest: { "ucdp-country-year": 2019 },
    added: [],
  };
  const HEADER = `iso3,year,${["best", "low", "high"].map((which) => DEATHS + which).join(",")}`;
  const former = (rows: string, changes: Readonly<Record<string, unknown>> = {}, header = HEADER) =>
    read({
      "former-edition/former.json": JSON.stringify({ ...JSON_FILE, ...changes }),
      "former-edition/columns.json": COLUMNS,
      "former-edition/former.csv": `${header}\n${rows}`,
    });

  it("has its own series, under its own name, and the newest year that it had of each", () => {
    const { former: document, accounts } = former("MLI,2019,10,8,15\nMLI,2018,4,,\n");
    expect(document.edition).toBe("2026-11-23");
    expect(document.indicators).toEqual({
      ucdp_deaths_total_best: {
        MLI: [
          [2018, 4],
          [2019, 10],
        ],
      },
      ucdp_deaths_total_low: { MLI: [[2019, 8]] },
      ucdp_deaths_total_high: { MLI: [[2019, 15]] },
    });
    expect(document.sources["ucdp_deaths_total_best"]).toEqual([[0, "former-edition"]]);
    expect(document.newest["ucdp_deaths_total_best"]).toBe(2019);
    expect(accounts).toContainEqual({ dataset: "former-edition", read: 4, used: 4, leftOut: [] });
  });

  it("shares what was not replaced up to the newest year, and nothing that was added", () => {
    const more = {
      "people/figures.csv": "iso3,year,population_total,new_series\nMLI,2019,5,1\nMLI,2021,6,1\n",
      "people/columns.json":
        '[{ "id": "population_total", "integer": true, "min": 0, "max": 9 }, { "id": "new_series", "integer": true, "min": 0, "max": 9 }]',
    };
    const json = (newest: Readonly<Record<string, number>>) =>
      JSON.stringify({ ...JSON_FILE, newest, added: ["new_series"] });
    const newestOf = (newest: Readonly<Record<string, number>>) =>
      read({ ...more, "former-edition/former.json": json(newest) }).former.newest;
    expect(newestOf({ people: 2020 })).toEqual({ population_total: 2019, ucdp_deaths_total_best: 2020 });
    // A dataset that is not named had every year that there is.
    expect(newestOf({})).toEqual({ population_total: 2021, ucdp_deaths_total_best: 2020 });
    expect(newestOf({ people: 2000 })).toEqual({ ucdp_deaths_total_best: 2020 });
  });

  it("gives the estimates as shares of the best one, of the newest year that has deaths and both", () => {
    const rows = "MLI,2017,10,1,90\nMLI,2018,30,20,45\nMLI,2019,12,6,\nNER,2018,0,0,0\n";
    // 20 / 30 and 45 / 30, to four decimals.
    expect(former(rows).document.spread).toEqual({ edition: "25.1", ratios: { MLI: [0.6667, 1.5] } });
  });

  it.each([
    ["a value that is none", "MLI,2019,x,,\n", {}, "former.csv", "row 2", "ucdp_deaths_total_best", '"x"'],
    ["an area out of scope", "POL,2019,1,,\n", {}, "former.csv", "row 2", "iso3", '"POL"'],
    ["a second row of a year", "MLI,2019,1,,\nMLI,2019,1,,\n", {}, "former.csv", "row 3", "", "MLI 2019"],
    ["a day that is none", "", { edition: "2026-11-31" }, "former.json", "", "edition", '"2026-11-31"'],
    ["a year that is none", "", { newest: { wgi: 2019.5 } }, "former.json", "", "newest.wgi", "2019.5"],
    ["an added indicator that is not there", "", { added: ["x"] }, "former.json", "", "added", '"x"'],
  ])("refuses %s", (_what, rows, changes, file, place, field, found) => {
    expect(problemsOf(() => former(rows, changes))).toEqual([
      { file: `data/former-edition/${file}`, place, field, found, expected: expect.stringMatching(/./) },
    ]);
  });

  it("refuses a header that is not the one of columns.json, and a file that is not there", () => {
    expect(problemsOf(() => former("", {}, "iso3,year,deaths"))).toMatchObject([
      { file: "data/former-edition/former.csv", place: "row 1", found: "iso3,year,deaths", expected: HEADER },
    ]);
    const without = dataFolderOf({ "areas/areas.csv": AREAS_CSV, ...VIOLENCE });
    expect(problemsOf(() => readFigures(without, readAreas(without)))).toMatchObject([
      { file: "data/former-edition/former.json", found: "no file" },
    ]);
  });
});
