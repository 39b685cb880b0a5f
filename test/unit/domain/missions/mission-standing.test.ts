import { describe, expect, it } from "vitest";
import { standingsOf } from "../../../../src/domain/missions/mission-standing.ts";
import { missionState } from "../../../../src/domain/missions/mission-state.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { day, partial } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

const TODAY = day("2026-11-23");

describe("standingsOf", () => {
  it("has the state first, and the mandate that ends soon beside it", () => {
    const mission = missionOf({ mandateUntil: fact("2026-12-31") });
    expect(standingsOf(mission, TODAY, SIGHT, 6)).toEqual(["in-force", "ends-soon"]);
    expect(standingsOf(mission, day("2026-06-29"), SIGHT, 6)).toEqual(["in-force"]);
    expect(standingsOf(mission, day("2027-01-01"), SIGHT, 6)).toEqual(["renewal-not-seen"]);
  });

  it("tells of work that rests only while it rests, months and years counting whole", () => {
    const mission = missionOf({
      suspensions: [{ from: partial("2014-06"), to: partial("2016"), basis: "memory" }],
    });
    expect(standingsOf(mission, day("2014-05-31"), SIGHT, 6)).toEqual(["in-force"]);
    expect(standingsOf(mission, day("2014-06-01"), SIGHT, 6)).toEqual(["possibly", "suspended"]);
    expect(standingsOf(mission, day("2016-12-31"), SIGHT, 6)).toEqual(["possibly", "suspended"]);
    expect(standingsOf(mission, day("2017-01-01"), SIGHT, 6)).toEqual(["in-force"]);
  });

  it("tells of people who left once that is what is known, and not before", () => {
    const mission = missionOf({ statedStatus: "relocated", knownOn: day("2026-03-21") });
    expect(standingsOf(mission, day("2026-03-21"), SIGHT, 6)).toEqual(["in-force"]);
    expect(standingsOf(mission, TODAY, SIGHT, 6)).toEqual(["possibly", "relocated"]);
  });

  it("says nothing beside the state of what is over", () => {
    const mission = missionOf({
      end: fact("2020-01-01"),
      suspensions: [{ from: partial("2019"), to: null, basis: "memory" }],
    });
    expect(standingsOf(mission, TODAY, SIGHT, 6)).toEqual(["ended"]);
  });
});

describe("the registry", () => {
  const registry = loadedStore().store.getState().data.documents.missions?.missions ?? [];
  const row = (id: string) => {
    const found = registry.find((mission) => mission.id === id);
    if (found === undefined) throw new Error(`no ${id} in the registry`);
    return found;
  };

  it("says on 2026-11-23 that the mandates of UNIFIL, AUSSOM and MONUSCO end soon", () => {
    for (const id of ["unifil", "aussom", "monusco"])
      expect(standingsOf(row(id), TODAY, SIGHT, 6), id).toContain("ends-soon");
  });

  it("has EUBAM Rafah at rest in 2019, and the NATO mission relocated from Iraq in 2026", () => {
    expect(standingsOf(row("eubam-rafah"), day("2019-12-01"), SIGHT, 6)).toEqual(["possibly", "suspended"]);
    expect(missionState(row("eubam-rafah"), day("2025-02-01"), SIGHT)).toBe("in-force");
    expect(standingsOf(row("nato-mission-iraq"), TODAY, SIGHT, 6)).toContain("relocated");
  });

  // The state of the letter's missions about its date, 1 December 2019, and what has become of each by 2026-11-23.
  it.each([
    ["eutm-mali", "in-force", "ended"],
    ["eucap-sahel-mali", "in-force", "renewal-not-seen"],
    ["eucap-sahel-niger", "in-force", "ended"],
    ["minusma", "in-force", "ended"],
    // Seen in October 2021 for the last time.
    ["ussc", "in-force", "last-seen"],
    ["flintlock-2019", "ended", "ended"],
  ] as const)("has %s %s in December 2019 and %s in November 2026", (id, then, now) => {
    expect(missionState(row(id), day("2019-12-01"), SIGHT)).toBe(then);
    expect(missionState(row(id), TODAY, SIGHT)).toBe(now);
  });

  it("tells each relation from both sides", () => {
    expect(row("atmis").related.map(({ id, relation }) => [relation, id])).toEqual([
      ["predecessor", "amisom"],
      ["successor", "aussom"],
    ]);
    expect(row("takuba").related).toContainEqual({ id: "barkhane", relation: "whole", basis: "memory" });
    for (const { id, related } of registry)
      for (const other of related) expect(row(other.id).related.some((back) => back.id === id)).toBe(true);
  });
});
