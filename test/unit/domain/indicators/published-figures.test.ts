import { describe, expect, it } from "vitest";
import { classOf, fixedClassification } from "../../../../src/domain/classification/classification.ts";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import { INDICATORS } from "../../../../src/domain/indicators/index.ts";
import { builtData } from "../priority/built-data.ts";
import { day } from "../time/dates.ts";

const data = builtData();
const document = data.figures();
const figures = createFigures(document);
const valuesOf = (id: string) => Object.values(document.indicators[id] ?? {}).flat();
/** Most decimals that a value is written with. */
const decimalsOf = (id: string) =>
  Math.max(...valuesOf(id).map(([, value]) => String(value).split(".")[1]?.length ?? 0));

describe("the published figures", () => {
  it("hold the indicators of the list and no other", () => {
    expect(Object.keys(document.indicators).sort()).toEqual(INDICATORS.map(({ id }) => id).sort());
  });

  it.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))(
    "fit what the list says of %s: dataset, first year, decimals and classes in use",
    (id, { dataset, firstYear, decimals, breaks }) => {
      expect(data.manifest.datasets.map((card) => card.id)).toContain(dataset);
      expect(document.sources[id]?.map(([, source]) => source)).toEqual([dataset]);
      expect(Math.min(...valuesOf(id).map(([year]) => year))).toBe(firstYear);
      const family = INDICATORS.filter((other) => other.dataset === dataset);
      expect(decimalsOf(id)).toBeLessThanOrEqual(decimals);
      expect(Math.max(...family.map((other) => decimalsOf(other.id)))).toBe(decimals);
      const used = new Set(valuesOf(id).map(([, value]) => classOf(value, fixedClassification(breaks))));
      // The breaks are those of the indicator's family, so that its members can be compared.
      expect(used.size).toBeGreaterThanOrEqual(3);
    },
  );

  // Reference values of the publisher, UCDP Country-Year 25.1, best estimates.
  it.each([
    ["UKR", 2022, 92_615],
    ["UKR", 2023, 75_393],
    ["UKR", 2024, 68_116],
    ["SDN", 2023, 7837],
    ["SDN", 2024, 7103],
    ["MLI", 2022, 3656],
    ["BFA", 2023, 6122],
    ["NER", 2024, 1222],
    ["ISR", 2023, 27_434],
    ["LBN", 2024, 4339],
    ["HTI", 2024, 1294],
    ["VEN", 2024, 12],
  ])("give %s in %i %i deaths, with their source", (iso3, year, value) => {
    expect(figures.valueInYear("ucdp_deaths_total_best", iso3, year)).toEqual({
      value,
      year,
      source: "ucdp-country-year",
    });
  });

  it("are not coded, and not 0, for the areas that UCDP leaves out", () => {
    for (const iso3 of ["PSE", "ESH", "ABW", "CUW", "SXM", "BES"]) {
      expect(figures.valueAt("ucdp_deaths_total_best", iso3, day("2026-11-23"))).toBeNull();
    }
  });

  it("let the INFORM edition of 2020 count from the end of 2019", () => {
    const editionOn = (date: string) =>
      figures.valueAt("inform_lack_coping_capacity", "MLI", day(date))?.year;
    expect([editionOn("2015-12-31"), editionOn("2018-12-31"), editionOn("2019-12-31")]).toEqual([
      2016, 2018, 2020,
    ]);
    expect(editionOn("2019-12-30")).toBe(2018);
    expect(editionOn("2015-12-30")).toBeUndefined();
  });
});
