import { describe, expect, it } from "vitest";
import { areaUnderCurve, rankCorrelation } from "../../../../src/domain/evidence/ranks.ts";

describe("rankCorrelation", () => {
  it("is that of the textbook without ties: 1 - 6 sum d2 / (n (n2 - 1))", () => {
    // Ten pairs, sum of squared differences of ranks 194: 1 - 1164 / 990 = -0.175757...
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(rankCorrelation(iq, hours)).toBeCloseTo(1 - 1164 / 990, 12);
  });

  it("gives equal values the mean of their ranks", () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: covariance 4.5, variances 4.5 and 5.
    expect(rankCorrelation([0, 5, 5, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it("cannot be told of fewer than three pairs or of a list that does not vary", () => {
    expect(rankCorrelation([1, 2], [1, 2])).toBeNull();
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
  });
});

describe("areaUnderCurve", () => {
  it("is the share of pairs in which the case that happened scored higher, a tie half", () => {
    // 0.9 beats 0.2 and 0.5; 0.5 beats 0.2 and ties with 0.5: 3.5 of 4 pairs.
    const cases = [
      { score: 0.9, happened: true },
      { score: 0.5, happened: true },
      { score: 0.2, happened: false },
      { score: 0.5, happened: false },
    ];
    expect(areaUnderCurve(cases)).toBeCloseTo(3.5 / 4, 12);
  });

  it("cannot be told where all or none happened", () => {
    expect(areaUnderCurve([{ score: 1, happened: true }])).toBeNull();
    expect(areaUnderCurve([])).toBeNull();
  });
});
