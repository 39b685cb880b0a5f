import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

/**
 * The tables of the edition of November 2026 as they are kept, read and added up without any code of the product.
 * Expected values are those that the compiled facts state for a check, as their publisher's newest edition has them
 * (UCDP Country-Year 26.1; UCDP Candidate Events of January to August 2026).
 */
const DATA = join(import.meta.dirname, "..", "..", "data");

type Row = Readonly<Record<string, string>>;
function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(join(DATA, file), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const YEARS = rowsOf("ucdp-country-year/figures.csv");
const MONTHS = rowsOf("ucdp-months/months.csv");
const SO_FAR = rowsOf("ucdp-candidate/so-far.csv");
const TYPES = ["state_based", "non_state", "one_sided"] as const;

const numberOf = (row: Row | undefined, column: string): number => {
  const text = row?.[column] ?? "";
  return text === "" ? Number.NaN : Number(text);
};
const yearOf = (iso3: string, year: number) =>
  YEARS.find((row) => row["iso3"] === iso3 && row["year"] === String(year));
const deathsIn = (iso3: string, year: number) => numberOf(yearOf(iso3, year), "ucdp_deaths_total_best");

const CODED = [...new Set(YEARS.map((row) => row["iso3"] ?? ""))].sort();

/** Sums of the rows of months by area, year and type. */
const SUMS = new Map<string, number>();
for (const row of MONTHS) {
  for (const type of TYPES) {
    const key = `${row["iso3"]} ${row["month"]?.slice(0, 4)} ${type}`;
    SUMS.set(key, (SUMS.get(key) ?? 0) + numberOf(row, type));
  }
}

describe("the months of an area", () => {
  it("are of the 83 areas that UCDP codes, at most one row a month, from 2015-01 to 2026-05", () => {
    expect(CODED).toHaveLength(83);
    for (const row of MONTHS) expect(CODED).toContain(row["iso3"]);
    const keys = MONTHS.map((row) => `${row["iso3"]} ${row["month"]}`);
    expect(new Set(keys).size).toBe(keys.length);
    const months = MONTHS.map((row) => row["month"] ?? "").sort();
    expect([months[0], months.at(-1)]).toEqual(["2015-01", "2026-05"]);
  });

  it.each(CODED)("add up to the year in %s, in total and by type, from 2015 to 2025", (iso3) => {
    for (let year = 2015; year <= 2025; year += 1) {
      const sums = TYPES.map((type) => SUMS.get(`${iso3} ${year} ${type}`) ?? 0);
      TYPES.forEach((type, index) => {
        const published = numberOf(yearOf(iso3, year), `ucdp_deaths_${type}_best`);
        expect(sums[index], `${iso3} ${year} ${type}`).toBe(published);
      });
      expect(
        sums.reduce((total, sum) => total + sum, 0),
        `${iso3} ${year}`,
      ).toBe(deathsIn(iso3, year));
    }
  });
});

describe("the years", () => {
  it.each([
    ["UKR", 2022, 100_604],
    ["SDN", 2023, 14_770],
    ["SDN", 2024, 7103],
    ["SDN", 2025, 75_174],
    // Unchanged since 25.1.
    ["MLI", 2022, 3656],
    ["LBN", 2024, 4339],
    ["VEN", 2024, 12],
  ])("give %s in %i %i deaths", (iso3, year, deaths) => {
    expect(deathsIn(iso3, year)).toBe(deaths);
  });

  it("end with 2025: nothing provisional stands in them", () => {
    expect(Math.max(...YEARS.map((row) => numberOf(row, "year")))).toBe(2025);
  });

  it("are the sum of their types in every area", () => {
    for (const row of YEARS) {
      const sum = TYPES.reduce((total, type) => total + numberOf(row, `ucdp_deaths_${type}_best`), 0);
      expect(sum, `${row["iso3"]} ${row["year"]}`).toBe(numberOf(row, "ucdp_deaths_total_best"));
    }
  });

  it("have best estimates above the high ones for Russia in 2024 and 2025, as published, and nowhere else", () => {
    const above = YEARS.filter(
      (row) => numberOf(row, "ucdp_deaths_state_based_best") > numberOf(row, "ucdp_deaths_state_based_high"),
    );
    expect(above.map((row) => `${row["iso3"]} ${row["year"]}`)).toEqual(["RUS 2024", "RUS 2025"]);
  });

  it("do not code Palestine, Western Sahara and the islands of the Kingdom", () => {
    for (const iso3 of ["PSE", "ESH", "ABW", "CUW", "SXM", "BES"]) expect(CODED).not.toContain(iso3);
  });
});

describe("the months by their newest twelve", () => {
  // The method tells the rise of Venezuela as one to 124 deaths, from 2 in the calendar year 2025.
  it("give Venezuela 124 deaths to May 2026, where the year 2025 has 2 and the twelve months to May 2025 have 4", () => {
    const sum = (from: string, to: string) =>
      MONTHS.filter(
        (row) => row["iso3"] === "VEN" && (row["month"] ?? "") >= from && (row["month"] ?? "") <= to,
      )
        .flatMap((row) => TYPES.map((type) => numberOf(row, type)))
        .reduce((total, deaths) => total + deaths, 0);
    expect(sum("2025-06", "2026-05")).toBe(124);
    expect(sum("2025-01", "2025-12")).toBe(2);
    // 2 in each half: one of 2024 and one of 2025.
    expect(sum("2024-06", "2025-05")).toBe(4);
  });
});

describe("the unfinished year", () => {
  it("has one row of each coded area, whose types add up to the total", () => {
    expect(SO_FAR.map((row) => row["iso3"] ?? "").sort()).toEqual(CODED);
    for (const row of SO_FAR) {
      expect(TYPES.reduce((total, type) => total + numberOf(row, type), 0)).toBe(numberOf(row, "total"));
    }
  });

  it("gives Iran 23,634 deaths so far, 19,900 of them one-sided", () => {
    const iran = SO_FAR.find((row) => row["iso3"] === "IRN");
    expect(numberOf(iran, "total")).toBe(23_634);
    expect(numberOf(iran, "one_sided")).toBe(19_900);
  });
});
