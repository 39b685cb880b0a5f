import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displacementScore } from "../../../../src/domain/risk/displacement.ts";
import { fragilityScore } from "../../../../src/domain/risk/fragility.ts";
import { levelScore } from "../../../../src/domain/risk/level.ts";
import { riseScore } from "../../../../src/domain/risk/rise.ts";

const count = fc.integer({ min: 0, max: 5_000_000 });
const inhabitants = fc.integer({ min: 1, max: 1_500_000_000 });
const TEN_MILLION = 10_000_000;

describe("levelScore", () => {
  // The method's own anchors, to the two decimals in which they are published.
  it.each([
    [0, 0],
    [25, 0.12],
    [1000, 0.62],
    [10_000, 1],
  ])("scores %i deaths among ten million inhabitants at %f", (deaths, score) => {
    expect(levelScore(deaths, TEN_MILLION)).toBeCloseTo(score, 2);
  });

  it("joins the count and the rate in equal parts", () => {
    // 1,000 deaths among 100 million: ln(41) / ln(401) = 3.713572 / 5.993961 = 0.619552 for the count,
    // ln(1 + 100 / 25) / ln(401) = 1.609438 / 5.993961 = 0.268510 for the rate; their mean is 0.444031.
    expect(levelScore(1000, 100_000_000)).toBeCloseTo(0.444031, 6);
  });

  it("keeps each half within 1, so that deaths beyond full scale do not make up for few per inhabitant", () => {
    // 24,754 deaths among 92.4 million, as in Iran: ln(991.16) / ln(401) = 1.150999, kept at 1, for the count;
    // 2,679.0043 per ten million, ln(108.160173) / ln(401) = 4.683613 / 5.993961 = 0.781389, for the rate; mean 0.890694.
    expect(levelScore(24_754, 92_400_000)).toBeCloseTo(0.890694, 6);
    // The other way round: 100 deaths among 10,000 are 100,000 per ten million, kept at 1, and ln(5) / ln(401) = 0.268510.
    expect(levelScore(100, 10_000)).toBeCloseTo(0.634255, 6);
  });

  it("stays within 0 and 1, and never falls when deaths rise or inhabitants are fewer", () => {
    fc.assert(
      fc.property(count, count, inhabitants, inhabitants, (a, b, p, q) => {
        const score = levelScore(Math.min(a, b), Math.max(p, q));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(levelScore(Math.max(a, b), Math.max(p, q))).toBeGreaterThanOrEqual(score);
        expect(levelScore(Math.min(a, b), Math.min(p, q))).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

describe("riseScore", () => {
  // (D + 25) / (M + 25): 50 / 25 is one doubling, 100 / 25 two, 75 / 25 = log2(3) / 2 = 0.792481.
  it.each([
    [0, 0, 0],
    [25, 0, 0.5],
    [75, 0, 1],
    [50, 0, 0.792481],
    [1000, 0, 1],
    [100, 100, 0],
    [10, 400, 0],
  ])("scores %i deaths after a mean of %i at %f", (deaths, before, score) => {
    expect(riseScore(deaths, before)).toBeCloseTo(score, 6);
  });

  it("is 0 exactly when violence did not rise", () => {
    fc.assert(
      fc.property(count, count, (deaths, before) => {
        expect(riseScore(deaths, before) === 0).toBe(deaths <= before);
      }),
    );
  });
});

describe("fragilityScore", () => {
  it("takes the mean of both inputs between their goalposts", () => {
    // (1.0 - -0.75) / 3.5 = 0.5 and (5.5 - 2) / 7 = 0.5.
    expect(fragilityScore({ politicalStability: -0.75, lackOfCopingCapacity: 5.5 })).toBeCloseTo(0.5, 12);
    // (1.0 - -2.5) / 3.5 = 1 and (2 - 2) / 7 = 0.
    expect(fragilityScore({ politicalStability: -2.5, lackOfCopingCapacity: 2 })).toBeCloseTo(0.5, 12);
  });

  it("takes the one that is present", () => {
    expect(fragilityScore({ politicalStability: -0.75, lackOfCopingCapacity: null })).toBeCloseTo(0.5, 12);
    expect(fragilityScore({ politicalStability: null, lackOfCopingCapacity: 9 })).toBe(1);
  });

  it("clamps each input before the mean", () => {
    // (1.0 - -2.73) / 3.5 = 1.0657 counts 1; (1.3 - 2) / 7 = -0.1 counts 0.
    expect(fragilityScore({ politicalStability: -2.73, lackOfCopingCapacity: 1.3 })).toBe(0.5);
  });

  it("is missing, not 0, where both are missing", () => {
    expect(fragilityScore({ politicalStability: null, lackOfCopingCapacity: null })).toBeNull();
  });
});

describe("displacementScore", () => {
  // q per 1,000: ln(q) / ln(300); the root of 300 is 17.320508 and scores one half.
  it.each([
    [0, 0],
    [1000, 0],
    [500, 0],
    [17_320.508, 0.5],
    [300_000, 1],
    [900_000, 1],
  ])("scores %f displaced of a million inhabitants at %f", (displaced, score) => {
    expect(displacementScore(displaced, 1_000_000)).toBeCloseTo(score, 6);
  });

  it("stays within 0 and 1 and never falls when more are displaced", () => {
    fc.assert(
      fc.property(count, count, inhabitants, (a, b, population) => {
        const fewer = displacementScore(Math.min(a, b), population);
        expect(fewer).toBeGreaterThanOrEqual(0);
        expect(displacementScore(Math.max(a, b), population)).toBeGreaterThanOrEqual(fewer);
        expect(displacementScore(Math.max(a, b), population)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
