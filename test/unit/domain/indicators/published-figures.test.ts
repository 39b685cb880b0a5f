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

/** Where more decimals are published than are shown: of WGI four, of which those that are worked back hold two. */
const PUBLISHED_DECIMALS: Readonly<Record<string, number>> = { wgi: 4 };

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
      const published = PUBLISHED_DECIMALS[dataset] ?? decimals;
      expect(decimalsOf(id)).toBeLessThanOrEqual(published);
      expect(Math.max(...family.map((other) => decimalsOf(other.id)))).toBe(published);
      expect(decimals).toBeLessThanOrEqual(published);
      const used = new Set(valuesOf(id).map(([, value]) => classOf(value, fixedClassification(breaks))));
      // The breaks are those of the indicator's family, so that its members can be compared.
      expect(used.size).toBeGreaterThanOrEqual(3);
    },
  );

  // Reference values of the publisher, UCDP Country-Year 26.1, best estimates.
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
    ["VEN", 2025, 2],
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

  it("let the INFORM editions of 2020 and 2026 count from the ends of 2019 and 2025", () => {
    const editionOn = (date: string) =>
      figures.valueAt("inform_lack_coping_capacity", "MLI", day(date))?.year;
    expect([editionOn("2015-12-31"), editionOn("2018-12-31"), editionOn("2019-12-31")]).toEqual([
      2016, 2018, 2020,
    ]);
    // The edition of 2026 describes the state at the end of 2025.
    expect([editionOn("2025-12-30"), editionOn("2025-12-31")]).toEqual([2020, 2026]);
    expect(editionOn("2019-12-30")).toBe(2018);
    expect(editionOn("2015-12-30")).toBeUndefined();
  });

  it("mark Ukraine's political stability in years of war as the publisher's own, and 22 of 2024 as worked back", () => {
    const stability = (iso3: string, year: number) =>
      figures.valueInYear("wgi_political_stability_est", iso3, year);
    // World Bank, 2025 revision.
    expect(stability("UKR", 2024)).toEqual({
      value: -0.4323,
      year: 2024,
      source: "wgi",
      mark: "publishers-own",
    });
    expect(stability("UKR", 2021)).not.toHaveProperty("mark");
    expect(stability("HTI", 2024)).toMatchObject({ value: -1.2, mark: "worked-back" });
    expect(stability("MLI", 2024)).not.toHaveProperty("mark");
    const workedBack = Object.keys(document.indicators["wgi_political_stability_est"] ?? {}).filter(
      (iso3) => stability(iso3, 2024)?.mark === "worked-back",
    );
    expect(workedBack).toHaveLength(22);
    // Of none of these is there another year: nothing of the 2024 edition stands beside the revision.
    for (const iso3 of workedBack) {
      expect(figures.series("wgi_political_stability_est", iso3).map(([year]) => year)).toEqual([2024]);
    }
  });
});

describe("months and years of deaths", () => {
  const DEATHS = [
    ["ucdp_deaths_total_best", null],
    ["ucdp_deaths_state_based_best", "state-based"],
    ["ucdp_deaths_non_state_best", "non-state"],
    ["ucdp_deaths_one_sided_best", "one-sided"],
  ] as const;
  const coded = Object.keys(document.indicators["ucdp_deaths_total_best"] ?? {});

  it.each(DEATHS)("agree on %s of every area in every year", (indicator, type) => {
    expect(coded).toHaveLength(83);
    for (const iso3 of coded) {
      const months = figures.months?.of(iso3) ?? [];
      for (let year = 2015; year <= 2025; year += 1) {
        const ofYear = months.filter((one) => one.month.startsWith(`${year}-`));
        expect(ofYear).toHaveLength(12);
        expect(ofYear.some(({ provisional }) => provisional)).toBe(false);
        const sum = ofYear.reduce(
          (total, { total: all, byType }) => total + (type === null ? all : byType[type]),
          0,
        );
        expect(figures.valueInYear(indicator, iso3, year)?.value, `${iso3} ${year}`).toBe(sum);
      }
    }
  });

  it("keep provisional months and the unfinished year out of the yearly series", () => {
    for (const { id } of INDICATORS.filter(({ id: one }) => one.startsWith("ucdp_deaths_"))) {
      expect(Math.max(...valuesOf(id).map(([year]) => year))).toBe(2025);
      for (const iso3 of coded) {
        expect(figures.valueInYear(id, iso3, 2026)).toBeNull();
        expect(figures.valueAt(id, iso3, day("2027-06-01"))?.year ?? 2025).toBe(2025);
      }
    }
    expect(figures.months).toMatchObject({ from: "2015-01", to: "2026-05", provisionalFrom: "2026-01" });
  });

  it("give the sums of January to August 2026 from the end of August on, of coded areas alone", () => {
    // UCDP candidate events: Iran 23,634, of which 19,900 one-sided.
    const iran = figures.soFar("IRN", day("2026-08-31"));
    expect(iran).toMatchObject({ from: "2026-01", to: "2026-08", total: 23_634, source: "ucdp-candidate" });
    expect(iran?.byType["one-sided"]).toBe(19_900);
    expect(figures.soFar("IRN", day("2026-08-30"))).toBeNull();
    expect(figures.soFar("PSE", day("2026-11-23"))).toBeNull();
    expect(figures.soFar("constructor", day("2026-11-23"))).toBeNull();
  });

  it("carry over how far estimates lay apart in 25.1, and take 0.8 and 1.3 where it had none", () => {
    // UCDP 25.1, 2024: Ukraine 62,559, 68,116 and 115,424; Russia 6,460, 7,819 and 5,969, an oddity that stands.
    expect(figures.spreadOf("UKR")).toEqual({ low: 0.9184, high: 1.6945, edition: "25.1" });
    expect(figures.spreadOf("RUS")).toEqual({ low: 0.8262, high: 0.7634, edition: "25.1" });
    // Of Albania 25.1 had no year with deaths.
    expect(figures.spreadOf("ALB").edition).toBeNull();
    expect(figures.spreadOf("ESH")).toEqual({ low: 0.8, high: 1.3, edition: null });
  });
});
