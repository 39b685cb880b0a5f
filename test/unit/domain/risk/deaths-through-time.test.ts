import { describe, expect, it } from "vitest";
import { readAreas } from "../../../../data/build/datasets/areas.ts";
import { readFigures } from "../../../../data/build/datasets/figures.ts";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import { deathsThroughTime } from "../../../../src/domain/risk/deaths-through-time.ts";
import { trendMonths } from "../../../../src/domain/risk/trend-months.ts";
import { isInPeriod, lastMonthOf, type ViolencePeriod } from "../../../../src/domain/risk/violence-window.ts";
import { type Month, parseMonth } from "../../../../src/domain/time/month.ts";
import { DATA } from "../../data-build/temporary-data.ts";

const FIGURES = createFigures(readFigures(DATA, readAreas(DATA)).document);

function month(text: string): Month {
  const found = parseMonth(text);
  if (found === null) throw new Error(text);
  return found;
}

const inYear = (areas: readonly string[], year: string) =>
  deathsThroughTime(FIGURES, new Set(areas))
    .months.filter((one) => one.month.startsWith(year))
    .reduce((sum, { total }) => sum + total, 0);

describe("deaths through time", () => {
  // The yearly figures of UCDP Country-Year 26.1, to which its events of the year sum.
  it.each([
    [["SDN"], "2025", 75_174],
    [["SDN"], "2024", 7103],
    [["SDN", "IRN"], "2025", 75_174 + 1268],
  ])("sum of %j in %s is %i", (areas, year, deaths) => {
    expect(inYear(areas, year)).toBe(deaths);
  });

  it("counts a figure that areas share once, whichever of them is asked for", () => {
    expect(inYear(["ISR", "PSE"], "2025")).toBe(14_563);
    expect(inYear(["ISR"], "2025")).toBe(14_563);
    expect(inYear(["PSE"], "2025")).toBe(14_563);
  });

  it("says that a shared figure was taken where not all of its owners are asked for", () => {
    expect(deathsThroughTime(FIGURES, new Set(["PSE", "SDN"])).sharedAs).toEqual(["ISR"]);
    expect(deathsThroughTime(FIGURES, new Set(["PSE", "ISR"])).sharedAs).toEqual([]);
  });

  it("has years until the first month and months from then, each the sum of its types", () => {
    const { years, months } = deathsThroughTime(FIGURES, new Set(["SDN", "ISR", "UKR"]));
    expect([years[0]?.year, years.at(-1)?.year]).toEqual([2000, 2014]);
    expect([months[0]?.month, months.at(-1)?.month, months.length]).toEqual(["2015-01", "2026-05", 137]);
    for (const { total, byType } of [...years, ...months]) {
      expect(byType === null ? null : Object.values(byType).reduce((sum, one) => sum + one, 0)).toBe(total);
    }
    expect(months.filter(({ provisional }) => provisional).map((one) => one.month)).toEqual(
      ["01", "02", "03", "04", "05"].map((name) => `2026-${name}`),
    );
  });

  it("has nothing, not zeros, for an area that is not coded", () => {
    expect(deathsThroughTime(FIGURES, new Set(["ABW"]))).toEqual({ years: [], months: [], sharedAs: [] });
  });
});

describe("the trend of a period", () => {
  const year = (of: number): ViolencePeriod => ({ kind: "year", year: of, instead: false });

  it("is the 36 months that end with it", () => {
    const trend = trendMonths(FIGURES, "SDN", { kind: "months", to: month("2026-05"), provisional: true });
    expect([trend?.[0]?.month, trend?.at(-1)?.month, trend?.length]).toEqual(["2023-06", "2026-05", 36]);
  });

  it("begins with the first month where there are fewer, and is none before it", () => {
    const trend = trendMonths(FIGURES, "SDN", year(2016));
    expect([trend?.[0]?.month, trend?.at(-1)?.month]).toEqual(["2015-01", "2016-12"]);
    expect(trendMonths(FIGURES, "SDN", year(2014))).toBeNull();
    expect(trendMonths(FIGURES, "SDN", null)).toBeNull();
  });

  it("is of the figure that an area shares, and none where it is not coded", () => {
    expect(trendMonths(FIGURES, "PSE", year(2025))).toEqual(trendMonths(FIGURES, "ISR", year(2025)));
    expect(trendMonths(FIGURES, "ABW", year(2025))).toBeNull();
  });

  it("counts twelve months, and ends with the last of them", () => {
    const window: ViolencePeriod = { kind: "months", to: month("2026-05"), provisional: true };
    expect(lastMonthOf(window)).toBe("2026-05");
    expect(["2025-05", "2025-06", "2026-05", "2026-06"].map((one) => isInPeriod(month(one), window))).toEqual(
      [false, true, true, false],
    );
    expect(lastMonthOf(year(2025))).toBe("2025-12");
    expect(
      ["2024-12", "2025-01", "2025-12", "2026-01"].map((one) => isInPeriod(month(one), year(2025))),
    ).toEqual([false, true, true, false]);
  });
});
