import { describe, expect, it } from "vitest";
import type { Robustness } from "../../../../src/domain/priority/robustness.ts";
import { groupsOf } from "../../../../src/domain/priority/robustness-groups.ts";

/** A ranking in the order given, with the areas that each is like. */
function robustnessOf(...areas: readonly (readonly [iso3: string, like: string])[]): Robustness {
  return {
    seed: 1,
    draws: 10,
    areas: areas.map(([iso3, like]) => ({
      iso3,
      rankInterval: [1, 1],
      scoreInterval: [1, 1],
      topTenShare: 1,
      indistinguishableFrom: like === "" ? [] : like.split(" "),
    })),
  };
}

describe("groupsOf", () => {
  it("puts together what is like the first of a group, and cuts where something is not", () => {
    const groups = groupsOf(
      robustnessOf(["AAA", "BBB"], ["BBB", "AAA CCC"], ["CCC", "BBB DDD"], ["DDD", "CCC"], ["EEE", ""]),
    );
    expect(groups).toEqual([["AAA", "BBB"], ["CCC", "DDD"], ["EEE"]]);
  });

  it("does not reach over an area that is distinguishable from the first", () => {
    // CCC is like AAA, but BBB between them is not.
    expect(groupsOf(robustnessOf(["AAA", "CCC"], ["BBB", ""], ["CCC", "AAA"]))).toEqual([
      ["AAA"],
      ["BBB"],
      ["CCC"],
    ]);
  });

  it("holds members together that are distinguishable from each other but not from the first", () => {
    expect(groupsOf(robustnessOf(["AAA", "BBB CCC"], ["BBB", "AAA"], ["CCC", "AAA"]))).toEqual([
      ["AAA", "BBB", "CCC"],
    ]);
  });

  it("is empty for an empty ranking", () => {
    expect(groupsOf(robustnessOf())).toEqual([]);
  });
});
