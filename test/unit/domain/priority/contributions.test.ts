import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionsTo } from "../../../../src/domain/priority/contributions.ts";
import { aggregate } from "../../../../src/domain/risk/aggregate.ts";
import { AGGREGATIONS, PILLARS } from "../../../../src/domain/risk/types.ts";
import { anyScores, anyWeights } from "../risk/any-pillars.ts";

const WEIGHTS = { level: 0.4, rise: 0.2, fragility: 0.3, displacement: 0.1 };

describe("contributionsTo", () => {
  it("is weight times score over the weights present in the arithmetic mean", () => {
    // 0.4 x 1 / 0.9, 0.2 x 0.5 / 0.9, 0.3 x 0.6 / 0.9.
    const parts = contributionsTo(
      { level: 1, rise: 0.5, fragility: 0.6, displacement: null },
      WEIGHTS,
      "arithmetic",
    );
    expect(parts?.level).toBeCloseTo(0.444444, 6);
    expect(parts?.rise).toBeCloseTo(0.111111, 6);
    expect(parts?.fragility).toBeCloseTo(0.2, 6);
    expect(parts?.displacement).toBe(0);
  });

  it("is the Shapley share in the geometric mean", () => {
    // Two pillars a (weight 1, score 0.8) and b (weight 3, score 0.2), floor 0.05:
    // v() = 0.05; v(a) = 0.8^0.25 x 0.05^0.75 = 0.1; v(b) = 0.2^0.75 x 0.05^0.25 = 0.141421;
    // v(ab) = 0.8^0.25 x 0.2^0.75 = 0.282843.
    // a: ((0.1 - 0.05) + (0.282843 - 0.141421)) / 2 = 0.095711, with a quarter of the floor 0.108211
    // b: ((0.141421 - 0.05) + (0.282843 - 0.1)) / 2 = 0.137132, with three quarters of it 0.174632
    const weights = { level: 1, rise: 0.7, fragility: 3, displacement: 0.7 };
    const parts = contributionsTo(
      { level: 0.8, rise: null, fragility: 0.2, displacement: null },
      weights,
      "geometric",
    );
    expect(parts?.level).toBeCloseTo(0.108211, 6);
    expect(parts?.fragility).toBeCloseTo(0.174632, 6);
    expect([parts?.rise, parts?.displacement]).toEqual([0, 0]);
  });

  it.each(AGGREGATIONS)("sums to the %s risk for any scores and weights", (aggregation) => {
    fc.assert(
      fc.property(anyScores, anyWeights, (scores, weights) => {
        const risk = aggregate(scores, weights, aggregation);
        const parts = contributionsTo(scores, weights, aggregation);
        if (risk === null || parts === null) {
          expect([risk, parts]).toEqual([null, null]);
          return;
        }
        const sum = PILLARS.reduce((total, pillar) => total + parts[pillar], 0);
        expect(Math.abs(sum - risk)).toBeLessThan(1e-12);
        for (const pillar of PILLARS) expect(parts[pillar]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("gives equal pillars equal parts, and a pillar without weight none", () => {
    const scores = { level: 0.6, rise: 0.6, fragility: 0.9, displacement: 0.9 };
    for (const aggregation of AGGREGATIONS) {
      const parts = contributionsTo(
        scores,
        { level: 1, rise: 1, fragility: 1, displacement: 0 },
        aggregation,
      );
      expect(parts?.level).toBeCloseTo(parts?.rise ?? Number.NaN, 12);
      expect(parts?.displacement).toBe(0);
    }
  });
});
