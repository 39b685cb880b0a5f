import { describe, expect, it } from "vitest";
import { compareWithBaselines } from "../../../../src/domain/evidence/baselines.ts";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import { builtData } from "../priority/built-data.ts";

const document = builtData().figures();
const areas = builtData()
  .areas()
  .areas.filter(({ inScope }) => inScope)
  .map(({ iso3 }) => iso3);
const found = compareWithBaselines(createFigures(document), areas, 2015, 2025);
const of = (predictor: string) => found.results.find((one) => one.predictor === predictor);

/** What the test reads itself from the file, without the product's look-ups. */
const valueIn = (indicator: string, iso3: string, year: number): number | undefined =>
  document.indicators[indicator]?.[iso3]?.find(([at]) => at === year)?.[1];
const deathsIn = (iso3: string, year: number) => valueIn("ucdp_deaths_total_best", iso3, year);

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const cov = x.reduce((total, value, i) => total + (value - mx) * ((y[i] ?? 0) - my), 0);
  const spread = (list: readonly number[], m: number) =>
    Math.sqrt(list.reduce((total, value) => total + (value - m) ** 2, 0));
  return cov / (spread(x, mx) * spread(y, my));
}

/** Rank by counting: one more than the smaller ones, and half of the equal ones. */
const ranked = (list: readonly number[]) =>
  list.map((value) => {
    const smaller = list.filter((other) => other < value).length;
    const equal = list.filter((other) => other === value).length;
    return smaller + (equal + 1) / 2;
  });

describe("compareWithBaselines", () => {
  it("asks of every year whose three years after it are known", () => {
    expect(found.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  });

  it("gives for deaths alone what counting gives", () => {
    const byYear = found.years.map((year) => {
      const pairs = areas.flatMap((iso3) => {
        const all = [-2, -1, 0, 1, 2, 3].map((back) => deathsIn(iso3, year + back));
        const wgi = valueIn("wgi_political_stability_est", iso3, year);
        const coping = document.indicators["inform_lack_coping_capacity"]?.[iso3] ?? [];
        if (all.includes(undefined) || wgi === undefined || coping.length === 0) return [];
        const [, , , one = 0, two = 0, three = 0] = all;
        return [{ now: deathsIn(iso3, year) ?? 0, after: one + two + three }];
      });
      return pearson(ranked(pairs.map(({ now }) => now)), ranked(pairs.map(({ after }) => after)));
    });
    expect(of("deaths")?.mean).toBeCloseTo(byYear.reduce((a, b) => a + b, 0) / byYear.length, 10);
    expect(of("deaths")?.lowest).toBeCloseTo(Math.min(...byYear), 10);
    expect(of("deaths")?.highest).toBeCloseTo(Math.max(...byYear), 10);
  });

  it("does not hide where the index is beaten: plain deaths order the deaths that follow better", () => {
    // The model says the same of the figures of 2016-2021: 0.79 against 0.88.
    expect(of("index")?.mean).toBeLessThan(of("deaths")?.mean ?? 0);
  });

  it("counts a calm pair as an onset where 25 deaths are reached in one of the three years after", () => {
    let calm = 0;
    let onsets = 0;
    for (const year of found.years) {
      for (const iso3 of areas) {
        const all = [-2, -1, 0, 1, 2, 3].map((back) => deathsIn(iso3, year + back));
        const wgi = valueIn("wgi_political_stability_est", iso3, year);
        const coping = document.indicators["inform_lack_coping_capacity"]?.[iso3] ?? [];
        if (all.includes(undefined) || wgi === undefined || coping.length === 0) continue;
        const [, before = 0, now = 0, ...after] = all;
        if (before >= 25 || now >= 25) continue;
        calm++;
        if (after.some((deaths = 0) => deaths >= 25)) onsets++;
      }
    }
    expect([found.calm, found.onsets]).toEqual([calm, onsets]);
  });

  it("has no years where the deaths end too soon, and says nothing then", () => {
    const none = compareWithBaselines(createFigures(document), areas, 2015, 2017);
    expect(none).toMatchObject({ years: [], cases: 0, onsets: 0 });
    expect(none.results.map(({ mean }) => mean)).toEqual([null, null, null, null, null]);
  });
});
