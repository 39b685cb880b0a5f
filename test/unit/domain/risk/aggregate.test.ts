import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate, withMissingAt } from "../../../../src/domain/risk/aggregate.ts";
import { AGGREGATIONS } from "../../../../src/domain/risk/types.ts";
import { anyScores, anyWeights } from "./any-pillars.ts";

const WEIGHTS = { level: 0.4, rise: 0.2, fragility: 0.3, displacement: 0.1 };

describe("aggregate", () => {
  it("takes the weighted mean of the pillars present", () => {
    // (0.4 x 1 + 0.2 x 0.5 + 0.3 x 0.5 + 0.1 x 0) / 1 and (0.4 x 1 + 0.3 x 0.5) / 0.7.
    expect(
      aggregate({ level: 1, rise: 0.5, fragility: 0.5, displacement: 0 }, WEIGHTS, "arithmetic"),
    ).toBeCloseTo(0.65, 12);
    expect(
      aggregate({ level: 1, rise: null, fragility: 0.5, displacement: null }, WEIGHTS, "arithmetic"),
    ).toBeCloseTo(0.785714, 6);
  });

  it("takes the weighted geometric mean with each score at least 0.05", () => {
    // 1^0.4 x 0.5^0.2 x 0.5^0.3 x 0.05^0.1 = 0.5^0.5 x 0.05^0.1 = 0.707107 x 0.741134 = 0.524061.
    expect(
      aggregate({ level: 1, rise: 0.5, fragility: 0.5, displacement: 0 }, WEIGHTS, "geometric"),
    ).toBeCloseTo(0.524061, 6);
    // (1^0.4 x 0.5^0.3)^(1 / 0.7) = 0.5^(3 / 7) = 0.742997.
    expect(
      aggregate({ level: 1, rise: null, fragility: 0.5, displacement: null }, WEIGHTS, "geometric"),
    ).toBeCloseTo(0.742997, 6);
  });

  it("asks only for the proportions of the weights", () => {
    const tenfold = { level: 4, rise: 2, fragility: 3, displacement: 1 };
    for (const aggregation of AGGREGATIONS) {
      fc.assert(
        fc.property(anyScores, (scores) => {
          const [a, b] = [aggregate(scores, WEIGHTS, aggregation), aggregate(scores, tenfold, aggregation)];
          if (a === null || b === null) expect(a).toBe(b);
          else expect(a).toBeCloseTo(b, 12);
        }),
      );
    }
  });

  it("lies between the lowest and the highest score present, the geometric never above the arithmetic of floored scores", () => {
    fc.assert(
      fc.property(anyScores, anyWeights, (scores, weights) => {
        const counted = Object.entries(scores).flatMap(([pillar, score]) =>
          score !== null && weights[pillar as keyof typeof weights] > 0 ? [score] : [],
        );
        const arithmetic = aggregate(scores, weights, "arithmetic");
        const geometric = aggregate(scores, weights, "geometric");
        if (counted.length === 0) {
          expect([arithmetic, geometric]).toEqual([null, null]);
          return;
        }
        const floored = counted.map((score) => Math.max(0.05, score));
        expect(arithmetic).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-12);
        expect(arithmetic).toBeLessThanOrEqual(Math.max(...counted) + 1e-12);
        expect(geometric).toBeGreaterThanOrEqual(Math.min(...floored) - 1e-12);
        expect(geometric).toBeLessThanOrEqual((arithmetic ?? 0) + 0.05 + 1e-12);
      }),
    );
  });

  it("refuses a weight that is none", () => {
    const scores = { level: 1, rise: 1, fragility: 1, displacement: null };
    expect(() => aggregate(scores, { ...WEIGHTS, rise: -0.1 }, "arithmetic")).toThrow("rise: -0.1");
    expect(() => aggregate(scores, { ...WEIGHTS, displacement: Number.NaN }, "arithmetic")).toThrow(
      RangeError,
    );
    expect(() => aggregate(scores, { ...WEIGHTS, level: Infinity }, "geometric")).toThrow(RangeError);
  });
});

describe("withMissingAt", () => {
  it("sets the missing pillars and leaves the others, a 0 among them", () => {
    expect(withMissingAt({ level: 0, rise: null, fragility: 0.3, displacement: null }, 1)).toEqual({
      level: 0,
      rise: 1,
      fragility: 0.3,
      displacement: 1,
    });
  });
});
