import { describe, expect, it } from "vitest";
import { BASES, CONFIDENCES } from "../../../../src/domain/missions/mission.ts";
import { missionState } from "../../../../src/domain/missions/mission-state.ts";
import { sourceName } from "../../../../src/domain/missions/source-name.ts";
import { isUnverified } from "../../../../src/domain/missions/unverified.ts";
import { day, partial } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

// Made up.
describe("a source in one cell", () => {
  it("is its address, or its site and the date of the page as far as that is known", () => {
    expect(sourceName({ url: "https://example.org/a", pageDate: partial("2024-12-17") })).toBe(
      "https://example.org/a",
    );
    expect(sourceName({ site: "example.org", pageDate: partial("2024-12-17") })).toBe(
      "example.org (2024-12-17)",
    );
    expect(sourceName({ site: "example.org", pageDate: partial("2024") })).toBe("example.org (2024)");
    expect(sourceName({ site: "example.org", pageDate: null })).toBe("example.org (undated)");
  });
});

describe("a row on weak sources alone", () => {
  it("is as little verified as one from memory", () => {
    const unverified = CONFIDENCES.filter((confidence) => isUnverified({ confidence }));
    expect(unverified).toEqual(["weak", "memory"]);
  });

  it("has no renewal seen where a headline or a weak source alone has it, and the registry says so", () => {
    for (const basis of BASES) {
      const mission = missionOf({
        mandateUntil: fact("2027-03-31", basis),
        knownOn: day("2025-10-03"),
        statedStatus: "renewal-not-seen",
      });
      const state = missionState(mission, day("2026-11-29"), SIGHT);
      expect(state, basis).toBe(basis === "seen" ? "in-force" : "renewal-not-seen");
    }
  });
});
