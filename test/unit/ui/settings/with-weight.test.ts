import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PILLARS } from "../../../../src/domain/risk/types.ts";
import { withWeight } from "../../../../src/ui/settings/with-weight.ts";

const DEFAULTS = { level: 0.4, rise: 0.2, fragility: 0.3, displacement: 0.1 };

describe("withWeight", () => {
  it("scales the others so that all add up to one, their proportions kept", () => {
    // The others are 0.2 : 0.3 : 0.1 and share what 0.7 leaves: 0.3 x 2/6, 3/6, 1/6.
    expect(withWeight(DEFAULTS, "level", 0.7)).toEqual({
      level: 0.7,
      rise: 0.1,
      fragility: 0.15,
      displacement: 0.05,
    });
  });

  it("shares equally what is left where the others are all zero", () => {
    expect(withWeight({ level: 1, rise: 0, fragility: 0, displacement: 0 }, "level", 0.4)).toEqual({
      level: 0.4,
      rise: 0.2,
      fragility: 0.2,
      displacement: 0.2,
    });
  });

  it("sets the one that was moved, has no negative weight and adds up to one within its rounding", () => {
    const weight = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
    const weights = fc.record({ level: weight, rise: weight, fragility: weight, displacement: weight });
    const share = fc.integer({ min: 0, max: 18 }).map((twentieths) => twentieths / 20);
    fc.assert(
      fc.property(weights, fc.constantFrom(...PILLARS), share, (before, pillar, value) => {
        const after = withWeight(before, pillar, value);
        expect(after[pillar]).toBeCloseTo(value, 9);
        expect(Math.min(...Object.values(after))).toBeGreaterThanOrEqual(0);
        const sum = Object.values(after).reduce((total, part) => total + part, 0);
        expect(Math.abs(sum - 1)).toBeLessThanOrEqual(0.002);
      }),
    );
  });
});
