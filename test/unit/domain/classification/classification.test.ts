import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classIntervals,
  classOf,
  fixedClassification,
  PILLAR_BREAKS,
  PRIORITY_BREAKS,
  RISK_BREAKS,
} from "../../../../src/domain/classification/classification.ts";

const ascending = fc
  .uniqueArray(fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((values) => [...values].sort((a, b) => a - b))
  .filter((values) => values.every((value, index) => index === 0 || value > (values[index - 1] ?? value)));

describe("classOf", () => {
  // Risk classes of the method: below 10, 10-25, 25-40, 40-60, 60 and above.
  it.each([
    [0, 0],
    [9.999, 0],
    [10, 1],
    [24.999, 1],
    [25, 2],
    [40, 3],
    [59.999, 3],
    [60, 4],
    [100, 4],
  ])("puts a risk of %f in class %i", (risk, index) => {
    expect(classOf(risk, fixedClassification(RISK_BREAKS))).toBe(index);
  });

  it("puts a missing value in no class, and a 0 in the lowest", () => {
    expect(classOf(null, fixedClassification(RISK_BREAKS))).toBeNull();
    expect(classOf(0, fixedClassification(RISK_BREAKS))).toBe(0);
  });

  it("gives values beyond the outer breaks the outer classes", () => {
    expect(classOf(-1e9, fixedClassification(RISK_BREAKS))).toBe(0);
    expect(classOf(1e9, fixedClassification(RISK_BREAKS))).toBe(4);
    expect(classOf(Infinity, fixedClassification(RISK_BREAKS))).toBe(4);
  });

  it("refuses what is not a number", () => {
    expect(() => classOf(Number.NaN, fixedClassification(RISK_BREAKS))).toThrow(RangeError);
  });

  it("puts every value into the one interval that holds it", () => {
    fc.assert(
      fc.property(ascending, fc.double({ min: -2000, max: 2000, noNaN: true }), (breaks, value) => {
        const classification = fixedClassification(breaks);
        const holding = classIntervals(classification).flatMap(({ from, to }, index) =>
          (from === null || from <= value) && (to === null || value < to) ? [index] : [],
        );
        expect(holding).toEqual([classOf(value, classification)]);
      }),
    );
  });
});

describe("classIntervals", () => {
  it("adjoin, lowest first, open at both ends", () => {
    expect(classIntervals(fixedClassification([10, 25]))).toEqual([
      { from: null, to: 10 },
      { from: 10, to: 25 },
      { from: 25, to: null },
    ]);
  });
});

describe("the fixed breaks", () => {
  it("make five classes each", () => {
    for (const breaks of [RISK_BREAKS, PILLAR_BREAKS, PRIORITY_BREAKS]) {
      expect(classIntervals(fixedClassification(breaks))).toHaveLength(5);
    }
  });

  it("are those of the method", () => {
    expect(RISK_BREAKS).toEqual([10, 25, 40, 60]);
    expect(PRIORITY_BREAKS).toEqual([10, 20, 35, 50]);
  });

  it("mean the same share of the scale for a pillar as for the risk", () => {
    expect(PILLAR_BREAKS.map((at) => 100 * at)).toEqual([...RISK_BREAKS]);
  });

  it("are refused when they do not ascend or are not finite", () => {
    expect(() => fixedClassification([10, 10])).toThrow("10, 10");
    expect(() => fixedClassification([20, 10])).toThrow(RangeError);
    expect(() => fixedClassification([10, Infinity])).toThrow(RangeError);
    expect(() => fixedClassification([Number.NaN])).toThrow(RangeError);
  });
});
