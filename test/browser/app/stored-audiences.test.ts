import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepAudiences, readAudiences } from "../../../src/app/snapshot/stored-audiences.ts";
import { firstChoices, keepChoices } from "../../../src/app/snapshot/stored-choices.ts";
import { BUILT_IN, ownId } from "../../../src/domain/audience/profile.ts";

const [, , PUBLIC] = BUILT_IN;
const KEY = "einder.audiences.1";
const CHOICES = "einder.snapshot.1";
const MINE = [{ id: ownId("Mine"), name: "Mine", rules: PUBLIC.rules }];

const clear = () => {
  localStorage.removeItem(KEY);
  localStorage.removeItem(CHOICES);
};
beforeEach(clear);
afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

describe("audiences kept on this machine", () => {
  it("come back as they were", () => {
    expect(readAudiences()).toEqual([]);
    expect(keepAudiences(MINE)).toBe(true);
    expect(readAudiences()).toEqual(MINE);
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", '{"audiences":[]}'],
    ["a grid that there is not", JSON.stringify(MINE).replace('"gridDegrees":1', '"gridDegrees":0.3')],
    ["a field that cannot be left out", JSON.stringify(MINE).replace('"strength"', '"confidence"')],
    ["no name", JSON.stringify(MINE).replace('"Mine"', '" "').replace('"id":"own:Mine",', "")],
  ])("are not read from %s, and what is there is not touched", (_, text) => {
    localStorage.setItem(KEY, text);
    expect(readAudiences()).toBeNull();
    expect(localStorage.getItem(KEY)).toBe(text);
  });

  it("say when storage is full or blocked", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(keepAudiences(MINE)).toBe(false);
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    expect(readAudiences()).toBeNull();
  });
});

describe("the choices of the last time", () => {
  const BEFORE = {
    format: "a3-landscape",
    width: 1920,
    height: 1080,
    marking: "INTERN",
    releasability: "EU",
    author: "A. Analyst",
    reference: "1",
    dark: true,
    markings: ["INTERN"],
  };

  it("are not lost where they are of before there were audiences, and were for everything", () => {
    localStorage.setItem(CHOICES, JSON.stringify(BEFORE));
    const { markings: _, ...choices } = BEFORE;
    expect(firstChoices()).toEqual({ ...choices, title: "", audience: "full" });
  });

  it("hold for whom it was", () => {
    keepChoices({ ...firstChoices(), audience: "public" });
    expect(firstChoices().audience).toBe("public");
  });
});
