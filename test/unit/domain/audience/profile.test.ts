import { describe, expect, it } from "vitest";
import { type AudienceRules, BUILT_IN, FULL, hidingGrid } from "../../../../src/domain/audience/profile.ts";

const rulesOf = (change: Partial<AudienceRules>): AudienceRules => ({ ...FULL.rules, ...change });

describe("the profiles of the product", () => {
  it("go from everything to the least, each with a name of its own", () => {
    expect(BUILT_IN.map(({ id }) => id)).toEqual(["full", "partners", "public"]);
    expect(BUILT_IN.map(({ rules }) => hidingGrid(rules))).toEqual([null, 0.5, 1]);
  });
});

describe("hidingGrid", () => {
  it("turns the map away from a hidden place also where no place is rounded", () => {
    expect(hidingGrid(FULL.rules)).toBeNull();
    expect(hidingGrid(rulesOf({ dropped: ["strength"], notes: "removed" }))).toBeNull();
    expect(hidingGrid(rulesOf({ footprints: "countries" }))).toBe(1);
    expect(hidingGrid(rulesOf({ dropped: ["headquarters"] }))).toBe(1);
    expect(hidingGrid(rulesOf({ dropped: ["headquarters"], gridDegrees: 0.1 }))).toBe(0.1);
  });
});
