import { describe, expect, it } from "vitest";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { missionChanges } from "../../../../src/domain/missions/mission-changes.ts";
import { day } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

const BEFORE = day("2022-06-01");
const AFTER = day("2025-06-01");
const turnOf = (mission: Partial<Mission>, before = BEFORE, after = AFTER) =>
  missionChanges([missionOf(mission)], before, after, SIGHT).all.map(({ turn }) => turn);

describe("missionChanges", () => {
  it("finds what came into force, ended or became uncertain between two days", () => {
    expect(turnOf({ start: fact("2023-01-01") })).toEqual(["came-into-force"]);
    expect(turnOf({ start: fact("2013-02-18"), end: fact("2024-05-17") })).toEqual(["ended"]);
    // The end is known to the year: on the second day the mission is possibly in force.
    expect(turnOf({ end: fact("2025") })).toEqual(["became-uncertain"]);
    expect(turnOf({ mandateUntil: fact("2024-12-31") })).toEqual(["became-uncertain"]);
  });

  it("finds nothing in a mission that stands as it stood", () => {
    expect(turnOf({})).toEqual([]);
    expect(turnOf({ start: fact("2026-01-01") })).toEqual([]);
    expect(turnOf({ end: fact("2021-01-01") })).toEqual([]);
  });

  it("takes possibly in force and a renewal that was not seen for equally uncertain", () => {
    // Possibly begun in 2022; its mandate ran out in 2024.
    expect(turnOf({ start: fact("2022"), mandateUntil: fact("2024-12-31") })).toEqual([]);
  });

  it("calls a mission that began and ended in between ended", () => {
    expect(turnOf({ start: fact("2023-01-01"), end: fact("2024-01-01") })).toEqual(["ended"]);
  });

  it("says of a mission that it has not begun where the second day is the earlier", () => {
    expect(turnOf({ start: fact("2023-01-01") }, AFTER, BEFORE)).toEqual(["not-begun"]);
  });

  it("keeps both states, and lists a change under every area that the mission is in", () => {
    const stays = missionOf({ id: "stays", hosts: ["MLI"] });
    const ended = missionOf({ id: "ended", hosts: ["MLI", "NER"], end: fact("2024-05-17") });
    const begun = missionOf({
      id: "begun",
      hosts: ["NER"],
      footprint: { ...stays.footprint, countries: ["NER"] },
      start: fact("2023-01-01"),
    });
    const { all, byArea } = missionChanges([stays, ended, begun], BEFORE, AFTER, SIGHT);
    expect(all).toEqual([
      { mission: ended, turn: "ended", before: "in-force", after: "ended" },
      { mission: begun, turn: "came-into-force", before: "planned", after: "in-force" },
    ]);
    expect([...byArea.keys()]).toEqual(["MLI", "NER"]);
    expect(byArea.get("MLI")).toEqual(all.slice(0, 1));
    expect(byArea.get("NER")).toEqual(all);
  });
});
