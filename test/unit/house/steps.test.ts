import { describe, expect, it } from "vitest";
import { STEPS, type Suite, stepsOf } from "../../tools/steps.ts";

const BUILDS = "the product builds";
const titlesOf = (...suites: readonly Suite[]) => stepsOf(suites).map(({ title }) => title);

describe("the steps of the suites asked for", () => {
  it("are all of them where none is named", () => {
    expect(stepsOf([])).toEqual(STEPS);
  });

  it("build the product before all that reads it, and alone", () => {
    const [first] = stepsOf([]);
    expect(first?.title).toBe(BUILDS);
    expect(first?.sharesMachine).toBeUndefined();
    expect(stepsOf([]).filter(({ readsProduct }) => readsProduct === true).length).toBeGreaterThan(1);
  });

  it("build it as well where two that read it were asked for, and leave that to one that is alone", () => {
    expect(titlesOf("unit", "e2e")).toEqual([BUILDS, "unit and contracts", "end to end in Chromium"]);
    expect(titlesOf("e2e")).toEqual(["end to end in Chromium"]);
    expect(titlesOf("check")).not.toContain(BUILDS);
  });
});
