import { describe, expect, it } from "vitest";
import { INDICATORS, indicatorById } from "../../../../src/domain/indicators/index.ts";

describe("the list of indicators", () => {
  it("holds each id once", () => {
    const ids = INDICATORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))(
    "%s has ascending breaks, a name and a unit in both languages, and a year to begin with",
    (id, { breaks, names, unit, firstYear, decimals, dataset }) => {
      expect(id).toMatch(/^[a-z0-9_]+$/);
      expect(dataset).toMatch(/^[a-z0-9-]+$/);
      expect([...breaks].sort((a, b) => a - b)).toEqual([...breaks]);
      expect(new Set(breaks).size).toBe(4);
      for (const text of [names.nl, names.en, unit.nl, unit.en]) expect(text.trim()).not.toBe("");
      expect(firstYear).toBeGreaterThanOrEqual(2000);
      expect(decimals).toBeGreaterThanOrEqual(0);
    },
  );

  it("writes no break finer than the publisher's decimals", () => {
    for (const { breaks, decimals } of INDICATORS) {
      for (const at of breaks) expect(Number(at.toFixed(decimals))).toBe(at);
    }
  });

  it("divides deaths at UCDP's thresholds of a conflict (25) and a war (1,000)", () => {
    expect(indicatorById("ucdp_deaths_total_best")?.breaks).toEqual([25, 100, 1000, 10_000]);
  });

  it("divides scores by equal steps of their scales", () => {
    const steps = (id: string) =>
      indicatorById(id)
        ?.breaks.map((at, index, all) => at - (all[index - 1] ?? at))
        .slice(1);
    expect(steps("wgi_political_stability_est")).toEqual([0.5, 0.5, 0.5]);
    expect(indicatorById("wgi_political_stability_est")?.breaks.at(-1)).toBe(0);
    expect(steps("inform_risk")).toEqual([2, 2, 2]);
    expect(indicatorById("inform_risk")?.breaks[0]).toBe(2);
  });

  it("says which way is worse: down for political stability, neither for population", () => {
    expect(indicatorById("wgi_political_stability_est")?.direction).toBe("lower-is-worse");
    expect(indicatorById("population_total")?.direction).toBeNull();
    expect(indicatorById("inform_lack_coping_capacity")?.direction).toBe("higher-is-worse");
  });

  it("finds no indicator under an id it does not hold", () => {
    expect(indicatorById("ucdp")).toBeNull();
    expect(indicatorById("__proto__")).toBeNull();
  });
});
