import { describe, expect, it } from "vitest";
import type { FiguresDocument, FormerFiguresDocument } from "../../../../src/domain/datasets/documents.ts";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import {
  figuresOfFormerEdition,
  figuresWithoutNewerPeriods,
} from "../../../../src/domain/indicators/former-figures.ts";
import { builtData } from "../priority/built-data.ts";
import { day, month } from "../time/dates.ts";

/** Made up: a series revised and a year longer, one replaced whole by other years, and one that stayed. */
const PRESENT: FiguresDocument = {
  indicators: {
    ucdp_deaths_total_best: {
      AAA: [
        [2023, 12],
        [2024, 22],
        [2025, 30],
      ],
      BBB: [[2025, 1]],
    },
    wgi_political_stability_est: {
      AAA: [
        [2015, -1],
        [2023, -1.1],
        [2024, -1.2],
      ],
      WAS: [[2024, -2]],
      NEW: [[2024, -3]],
    },
    unhcr_idps: {
      AAA: [
        [2024, 100],
        [2025, 200],
      ],
    },
    wgi_rule_of_law_est: { AAA: [[2015, 0.5]] },
  },
  sources: {},
  marks: [{ mark: "worked-back", indicator: "wgi_political_stability_est", years: [2024], areas: ["WAS"] }],
  months: {
    from: month("2025-01"),
    to: month("2025-01"),
    provisionalFrom: null,
    source: "ucdp-months",
    deaths: { AAA: [[5], [-1], [-1]] },
  },
  soFar: {
    from: month("2026-01"),
    to: month("2026-08"),
    source: "ucdp-candidate",
    areas: { AAA: [1, 1, 0, 0, 1] },
  },
};
const FORMER: FormerFiguresDocument = {
  edition: day("2026-11-23"),
  indicators: {
    ucdp_deaths_total_best: {
      AAA: [
        [2023, 10],
        [2024, 20],
      ],
    },
    wgi_political_stability_est: {
      AAA: [
        [2019, -0.9],
        [2023, -0.8],
      ],
      WAS: [
        [2019, -1.5],
        [2023, -1.6],
      ],
    },
  },
  sources: {
    wgi_political_stability_est: [[0, "former-edition"]],
    ucdp_deaths_total_best: [[0, "former-edition"]],
  },
  newest: { ucdp_deaths_total_best: 2024, wgi_political_stability_est: 2023, unhcr_idps: 2025 },
};

describe("the figures without newer periods", () => {
  const { indicators, months, soFar, marks } = figuresWithoutNewerPeriods(PRESENT, FORMER);

  it("are those of today up to the newest year that the former edition had", () => {
    expect(indicators["ucdp_deaths_total_best"]).toEqual({
      AAA: [
        [2023, 12],
        [2024, 22],
      ],
      BBB: [],
    });
    expect(indicators["unhcr_idps"]).toEqual({
      AAA: [
        [2024, 100],
        [2025, 200],
      ],
    });
  });

  it("keep the oldest value of an area whose series was replaced whole by newer years, and none of a new area", () => {
    expect(indicators["wgi_political_stability_est"]).toEqual({
      AAA: [
        [2015, -1],
        [2023, -1.1],
      ],
      WAS: [[2024, -2]],
      NEW: [],
    });
  });

  it("have nothing of an indicator that the former edition had not", () => {
    expect(indicators["wgi_rule_of_law_est"]).toEqual({ AAA: [] });
  });

  it("have no months and no unfinished year, and keep what is told of values", () => {
    expect(months).toBeUndefined();
    expect(soFar).toBeUndefined();
    expect(marks).toEqual(PRESENT.marks);
    expect(createFigures({ ...PRESENT, indicators, months, soFar }).months).toBeNull();
  });

  it("leave the document that they are taken from as it is", () => {
    const copy = structuredClone(PRESENT);
    figuresWithoutNewerPeriods(PRESENT, FORMER);
    figuresOfFormerEdition(PRESENT, FORMER);
    expect(PRESENT).toEqual(copy);
  });
});

describe("the figures of the former edition", () => {
  const former = figuresOfFormerEdition(PRESENT, FORMER);

  it("are its own series, and of the others what it had of them", () => {
    expect(former.indicators["ucdp_deaths_total_best"]).toEqual({
      AAA: [
        [2023, 10],
        [2024, 20],
      ],
    });
    expect(former.indicators["wgi_political_stability_est"]).toEqual(
      FORMER.indicators["wgi_political_stability_est"],
    );
    expect(former.indicators["unhcr_idps"]).toEqual({
      AAA: [
        [2024, 100],
        [2025, 200],
      ],
    });
  });

  it("name their own source, have no months, and nothing is told of values that are not theirs", () => {
    const figures = createFigures(former);
    expect(figures.valueInYear("ucdp_deaths_total_best", "AAA", 2024)).toEqual({
      value: 20,
      year: 2024,
      source: "former-edition",
    });
    expect(figures.months).toBeNull();
    expect(figures.soFar("AAA", day("2026-11-23"))).toBeNull();
    expect(former.marks).toEqual([]);
  });
});

describe("the former edition that was published", () => {
  const data = builtData();
  const [present, former] = [data.figures(), data.formerFigures()];
  const figures = createFigures(figuresOfFormerEdition(present, former));
  const revised = createFigures(figuresWithoutNewerPeriods(present, former));

  // UCDP Country-Year 25.1, and 26.1.
  it.each([
    ["UKR", 2022, 92_615, 100_604],
    ["UKR", 2024, 68_116, 91_779],
    ["SDN", 2023, 7837, 14_770],
    ["SDN", 2024, 7103, 7103],
    ["MLI", 2022, 3656, 3656],
    ["BFA", 2023, 6122, 6346],
    ["NER", 2024, 1222, 1235],
    ["ISR", 2023, 27_434, 27_535],
    ["LBN", 2024, 4339, 4339],
    ["HTI", 2024, 1294, 1333],
    ["VEN", 2024, 12, 12],
  ])("gives %s in %i %i deaths, revised to %i", (iso3, year, then, now) => {
    expect(figures.valueInYear("ucdp_deaths_total_best", iso3, year)?.value).toBe(then);
    expect(revised.valueInYear("ucdp_deaths_total_best", iso3, year)?.value).toBe(now);
    expect(figures.newestYear("ucdp_deaths_total_best", day("2026-11-23"))).toBe(2024);
    expect(revised.newestYear("ucdp_deaths_total_best", day("2026-11-23"))).toBe(2024);
  });

  it("has WGI of its own edition for 2019 and 2023, and INFORM to 2020", () => {
    expect(figures.series("wgi_political_stability_est", "UKR")).toEqual([
      [2019, -1.43],
      [2023, -1.43],
    ]);
    expect(figures.series("inform_lack_coping_capacity", "MLI").map(([year]) => year)).toEqual([
      2016, 2018, 2020,
    ]);
    // Replaced whole: what the revision has of 2015 to 2023 stands for what 2019 and 2023 were.
    expect(revised.series("wgi_political_stability_est", "UKR").at(-1)).toEqual([2023, -0.546]);
    // The former edition had Haiti; the revision has a value of 2024 only.
    expect(revised.series("wgi_political_stability_est", "HTI")).toEqual([[2024, -1.2]]);
  });
});
