import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { rankMeasured } from "../../../../src/domain/priority/rank-measured.ts";
import type { AreaPriority, PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { type WhatIfChanges, whatIf } from "../../../../src/domain/priority/what-if.ts";
import { WHAT_IF_IDS, whatIfInputs } from "../../../../src/domain/priority/what-if-inputs.ts";
import { WORKED_FIGURES } from "../risk/worked-figures.ts";
import { day } from "../time/dates.ts";
import { anySettings, judgementOf } from "./any-settings.ts";
import { areaOf } from "./made-up-areas.ts";

const KM: Readonly<Record<string, number | readonly [edge: number, capital: number]>> = {
  UKR: [0, 358.6],
  LBN: 160.7,
  MLI: 813.6,
  PSE: 287.7,
  ISR: 228.2,
  VEN: 27,
  XKX: 54,
};
const AREAS = [...Object.keys(KM), "NLD", "BES"].map((iso3) => areaOf(iso3));
const DATE = day("2026-11-23");

function rank(settings: PrioritySettings = DEFAULT_SETTINGS): readonly AreaPriority<string>[] {
  return rankMeasured({
    areas: AREAS,
    figures: WORKED_FIGURES,
    date: DATE,
    settings,
    isHome: (iso3) => iso3 === "NLD",
    nearest: (iso3, measure) => {
      const both = KM[iso3];
      if (both === undefined) return null;
      const km = typeof both === "number" ? both : both[measure === "edge" ? 0 : 1];
      const inside = iso3 === "UKR" && km === 0;
      return { km, inside, from: [0, 0], to: [1, 1], toIso3: "", border: "own" };
    },
  });
}

function change(iso3: string, changes: WhatIfChanges, settings: PrioritySettings = DEFAULT_SETTINGS) {
  const priorities = rank(settings);
  return whatIf({ area: areaOf(iso3), priorities, figures: WORKED_FIGURES, date: DATE, settings, changes });
}

const inputsOf = (iso3: string) => {
  const area = rank().find((one) => one.iso3 === iso3);
  return area === undefined ? [] : whatIfInputs(area);
};

describe("the inputs of an area", () => {
  it("are all seven with their present values, indicators and years", () => {
    const values = inputsOf("MLI").map(({ id, indicator, value, figures }) => [
      id,
      indicator,
      value,
      figures.map(({ year }) => year),
    ]);
    // (1,287 + 3,656 + 2,118) / 3 = 2,353.67; 414,524 + 519,738 + 0 = 934,262.
    expect(values).toEqual([
      ["deaths", "ucdp_deaths_total_best", 1901, [2024]],
      ["mean-before", "ucdp_deaths_total_best", 7061 / 3, [2023, 2022, 2021]],
      ["population", "population_projected_medium", 24_478_597, [2024]],
      ["stability", "wgi_political_stability_est", -2.73, [2023]],
      ["coping", "inform_lack_coping_capacity", 6.7, [2020]],
      ["displaced", "unhcr_idps", 934_262, [2025, 2025, 2025]],
      ["distance", null, 813.6, []],
    ]);
  });

  it("are those that are there: Kosovo has no INFORM and no displacement, Palestine no displacement", () => {
    expect(inputsOf("XKX").map(({ id }) => id)).toEqual([
      "deaths",
      "mean-before",
      "population",
      "stability",
      "distance",
    ]);
    expect(inputsOf("PSE").map(({ id }) => id)).not.toContain("displaced");
    expect(inputsOf("PSE").find(({ id }) => id === "population")?.value).toBe(5_495_447);
  });

  it("are none of an area that is not ranked", () => {
    expect(inputsOf("NLD")).toEqual([]);
    expect(inputsOf("BES")).toEqual([]);
  });

  it("have a range that holds the present value and can at least double it", () => {
    for (const { iso3 } of AREAS) {
      for (const { id, value, min, max, step } of inputsOf(iso3)) {
        expect(min).toBeLessThanOrEqual(value);
        expect(max).toBeGreaterThanOrEqual(id === "stability" || id === "coping" ? value : 2 * value);
        expect(step).toBeGreaterThan(0);
      }
    }
    // The next round number at or above double.
    expect(inputsOf("UKR").find(({ id }) => id === "deaths")).toMatchObject({
      min: 0,
      max: 200_000,
      step: 1,
    });
    expect(inputsOf("VEN").find(({ id }) => id === "deaths")).toMatchObject({ max: 10_000 });
    const { after } = change("MLI", { deaths: 50_000 });
    expect(whatIfInputs(after).find(({ id }) => id === "deaths")).toMatchObject({
      value: 50_000,
      max: 100_000,
    });
  });
});

describe("whatIf", () => {
  it("moves the score as worked by hand: Mali without a death", () => {
    // Level 0, rise 0: 0.250714 + 0.063343 = 0.314057; 31.4057 x 0.590512 = 18.5455 (risk/worked-areas.test.ts).
    const { before, after } = change("MLI", { deaths: 0 });
    expect(before.priority).toBeCloseTo(33.938, 3);
    expect(after.priority).toBeCloseTo(18.5455, 3);
    expect(after.assessment?.pillars.level.score).toBe(0);
    // Behind Venezuela's 25.62.
    expect([before.rank, after.rank]).toEqual([5, 6]);
  });

  it("sets each of the three years before to the mean that is asked for", () => {
    // (1,901 + 25) / (456.5 + 25) = 4: two doublings, and 0.2 x 1 x 0.590512 x 100 = 11.8102 more.
    const { before, after } = change("MLI", { "mean-before": 456.5 });
    expect(after.assessment?.pillars.rise.score).toBe(1);
    expect((after.priority ?? 0) - (before.priority ?? 0)).toBeCloseTo(11.8102, 3);
    expect(after.assessment?.pillars.level.score).toBe(before.assessment?.pillars.level.score);
  });

  it("sets the inhabitants of the year of the deaths, and those of the displaced in proportion", () => {
    // Ten times as many: 77.6597 deaths per ten million; 77.6597 / 25 = 3.10639; ln(4.10639) = 1.412544;
    // / 5.993961 = 0.235661; (0.724784 + 0.235661) / 2 = 0.480223. Displaced: 3.7075626 per 1,000;
    // ln = 1.310375; / 5.703782 = 0.229738.
    const { after } = change("MLI", { population: 244_785_970 });
    expect(after.assessment?.pillars.level.score).toBeCloseTo(0.480223, 5);
    expect(after.assessment?.pillars.displacement.score).toBeCloseTo(0.229738, 5);
  });

  it("sets fragility's inputs and the displaced people of all columns together", () => {
    // (1 - 1) / 3.5 = 0 and (2 - 2) / 7 = 0.
    expect(change("MLI", { stability: 1, coping: 2 }).after.assessment?.pillars.fragility.score).toBe(0);
    // 25,198.819 displaced are 1 per 1,000 inhabitants.
    expect(change("MLI", { displaced: 25_198 }).after.assessment?.pillars.displacement.score).toBe(0);
    expect(change("MLI", { displaced: 0 }).after.assessment?.pillars.displacement.score).toBe(0);
    expect(change("MLI", { displaced: 7_559_646 }).after.assessment?.pillars.displacement.score).toBe(1);
  });

  it("sets the distance by the chosen measure, and does not call a place inside that it moved away", () => {
    // 68.7487 x (0.05 + 0.95 / 2) at the half-distance.
    const { after } = change("UKR", { distance: 1000 });
    expect(after.priority).toBeCloseTo(68.7487 * 0.525, 3);
    expect(after.nearest).toMatchObject({ km: 1000, inside: false });
    expect(after.byEdge?.km).toBe(1000);
    expect(after.byCapital?.km).toBe(358.6);
    const settings: PrioritySettings = { ...DEFAULT_SETTINGS, measure: "capital" };
    const byCapital = change("UKR", { distance: 0 }, settings).after;
    expect(byCapital.priority).toBeCloseTo(68.7487, 3);
    expect(byCapital.byEdge).toMatchObject({ km: 0, inside: true });
  });

  it("keeps the multiplier of Dutch interest", () => {
    const interest = { on: true, judgements: { MLI: judgementOf(3) } };
    const { after } = change("MLI", { deaths: 0 }, { ...DEFAULT_SETTINGS, interest });
    expect(after.priority).toBeCloseTo(18.5455 * 1.25, 3);
  });

  it("changes a shared figure for the one area alone", () => {
    // Palestine without a death: 0.3 x 0.538571 / 0.9 = 0.179524; x 82.8247 = 14.8690, behind Venezuela's 25.62.
    // Without a death in Israel too, that would be 62.8549 less 40 and 12.0977, and Palestine fifth.
    const { after } = change("PSE", { deaths: 0 });
    expect(after.priority).toBeCloseTo(14.869, 3);
    expect(after.rank).toBe(6);
  });

  it("moves no other area's score", () => {
    const priorities = rank();
    const copy = structuredClone(priorities);
    for (const { iso3 } of priorities.filter((one) => one.rank !== null)) {
      whatIf({
        area: areaOf(iso3),
        priorities,
        figures: WORKED_FIGURES,
        date: DATE,
        settings: DEFAULT_SETTINGS,
        changes: { deaths: 5, stability: 0 },
      });
    }
    expect(priorities).toEqual(copy);
    expect(rank()).toEqual(copy);
  });

  it("leaves everything as it is at the present values, under any settings", () => {
    fc.assert(
      fc.property(anySettings(["UKR", "MLI"]), fc.constantFrom(...Object.keys(KM)), (settings, iso3) => {
        const area = rank(settings).find((one) => one.iso3 === iso3);
        if (area === undefined || area.rank === null) return;
        const present = Object.fromEntries(whatIfInputs(area).map(({ id, value }) => [id, value]));
        expect(change(iso3, present, settings).after).toEqual(area);
      }),
    );
  });

  it("gives the place that the changed score has among the others as they are", () => {
    const changes = fc.record(
      {
        deaths: fc.nat(100_000),
        stability: fc.double({ min: -3, max: 2.5, noNaN: true }),
        distance: fc.double({ min: 0, max: 5000, noNaN: true }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, fc.constantFrom("UKR", "LBN", "MLI", "VEN", "XKX"), (changed, iso3) => {
        const wanted: WhatIfChanges = changed;
        const { after } = change(iso3, wanted);
        const others = rank().filter((one) => one.iso3 !== iso3 && one.priority !== null);
        const anew = [...others, after].sort(
          (a, b) => (b.priority ?? 0) - (a.priority ?? 0) || (a.iso3 < b.iso3 ? -1 : 1),
        );
        expect(after.rank).toBe(1 + anew.indexOf(after));
      }),
    );
  });

  it("leaves aside an input that the area has not", () => {
    const { before, after } = change("XKX", { displaced: 1_000_000, coping: 9 });
    expect(after).toEqual(before);
  });

  it("leaves an area without inhabitants without a score and a rank", () => {
    const { after } = change("MLI", { population: 0 });
    expect(after).toMatchObject({ state: "not-assessed", priority: null, rank: null });
  });

  it("refuses an area that is not ranked, and a value that is none", () => {
    expect(() => change("NLD", {})).toThrow("NLD");
    expect(() => change("ZZZ", {})).toThrow(RangeError);
    expect(() => change("MLI", { deaths: Number.NaN })).toThrow("deaths");
    expect(() => change("MLI", { distance: -1 })).toThrow(RangeError);
  });

  it("names every input that can be changed once", () => {
    expect(inputsOf("UKR").map(({ id }) => id)).toEqual(WHAT_IF_IDS);
  });
});
