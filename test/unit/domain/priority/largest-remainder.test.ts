import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder } from "../../../../src/domain/priority/largest-remainder.ts";

const parts = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 });

describe("largestRemainder", () => {
  it("gives the last step to the largest remainder", () => {
    // 33.33 + 33.33 + 33.34 sum to 100.0; each alone rounds to 33.3 and they would sum to 99.9.
    expect(largestRemainder([33.33, 33.33, 33.34], 1)).toEqual([33.3, 33.3, 33.4]);
    expect(largestRemainder([1.5, 1.5], 0)).toEqual([2, 1]);
    expect(largestRemainder([0.4, 0.4, 0.4], 0)).toEqual([1, 0, 0]);
  });

  it("leaves zeros and whole steps as they are", () => {
    expect(largestRemainder([40, 0, 2.5, 0], 1)).toEqual([40, 0, 2.5, 0]);
    expect(largestRemainder([], 1)).toEqual([]);
    expect(largestRemainder([0, 0], 1)).toEqual([0, 0]);
  });

  it("rounds to a total that is given", () => {
    expect(largestRemainder([1.04, 1.01], 1, 2.05)).toEqual([1.1, 1]);
    expect(largestRemainder([1.04, 1.01], 1, 2.04)).toEqual([1, 1]);
  });

  it("always sums to the rounded sum, and moves no value by a whole step", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 3 }), (values, decimals) => {
        const rounded = largestRemainder(values, decimals);
        const scale = 10 ** decimals;
        const steps = (list: readonly number[]) =>
          list.reduce((sum, value) => sum + Math.round(value * scale), 0);
        expect(steps(rounded)).toBe(Math.round(values.reduce((sum, value) => sum + value, 0) * scale));
        rounded.forEach((value, index) => {
          expect(Math.abs(value - (values[index] ?? 0))).toBeLessThan(1 / scale + 1e-9);
        });
      }),
    );
  });
});
