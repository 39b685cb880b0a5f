import { describe, expect, it } from "vitest";
import { DUTCH_ON_DATE, type DutchOnDate } from "../../../../src/domain/missions/dutch-on.ts";
import { filterMissions, NO_MISSION_FILTER } from "../../../../src/domain/missions/filter-missions.ts";
import { everHosts } from "../../../../src/domain/missions/hosts-of.ts";
import {
  MISSION_STATES,
  type MissionState,
  missionState,
} from "../../../../src/domain/missions/mission-state.ts";
import { parsePlainDate } from "../../../../src/domain/time/plain-date.ts";
import { builtData } from "../priority/built-data.ts";
import { day } from "../time/dates.ts";
import { SIGHT } from "./sight.ts";

const { missions } = builtData().missions();
const EDITION = day("2026-11-23");

function stateOf(id: string, date: string): MissionState {
  const mission = missions.find((one) => one.id === id);
  if (mission === undefined) throw new Error(`no mission ${id}`);
  return missionState(mission, day(date), SIGHT);
}

describe("the registry on a date", () => {
  it("has EUTM Mali in force on 2024-05-17 and ended on 2024-05-19", () => {
    expect(stateOf("eutm-mali", "2024-05-17")).toBe("in-force");
    expect(stateOf("eutm-mali", "2024-05-19")).toBe("ended");
  });

  // Facts of the registry: EUCAP Sahel Niger July 2012 to June 2024, MINUSMA 2013-04-25 to 2023-12-31.
  it.each([
    ["eucap-sahel-niger", "2012-07-15", "possibly"],
    ["eucap-sahel-niger", "2024-05-31", "in-force"],
    ["eucap-sahel-niger", "2024-06-15", "possibly"],
    ["eucap-sahel-niger", "2024-07-01", "ended"],
    ["minusma", "2023-12-31", "in-force"],
    ["minusma", "2024-01-01", "ended"],
    ["eucap-sahel-mali", "2024-05-17", "in-force"],
    // Newest sources of October 2021 and June 2022.
    ["ussc", "2023-10-01", "in-force"],
    ["ussc", "2023-10-02", "last-seen"],
    ["gpoi", "2024-06-01", "in-force"],
    ["gpoi", "2024-06-02", "last-seen"],
    ["gpoi", "2026-11-23", "last-seen"],
    ["flintlock-2020", "2020-02-20", "in-force"],
    ["flintlock-2020", "2020-02-29", "ended"],
    ["coalition-ukraine", "2026-11-23", "planned"],
    ["nato-mission-iraq", "2026-11-23", "possibly"],
    ["isf-gaza", "2026-11-23", "possibly"],
    // Only a headline has its mandate of 2 October 2026 extended.
    ["gsf-haiti", "2026-10-02", "in-force"],
    ["gsf-haiti", "2026-11-23", "renewal-not-seen"],
    ["aes-joint-force", "2026-11-23", "in-force"],
    ["nl-de-ruyter-indopacific-2026", "2026-05-27", "possibly"],
    ["nl-evertsen-csg-2026", "2026-03-09", "in-force"],
    ["nl-evertsen-csg-2026", "2026-11-23", "ended"],
    // Resolution 2790: a last mandate to 31 December 2026, and a withdrawal within one year.
    ["unifil", "2026-11-29", "in-force"],
    // The edition has passed.
    ["unifil", "2026-12-31", "possibly"],
    ["unifil", "2027-01-01", "possibly"],
    ["unifil", "2027-12-31", "possibly"],
    ["unifil", "2028-01-01", "ended"],
  ] as const)("has %s on %s as %s", (id, date, state) => {
    expect(stateOf(id, date)).toBe(state);
  });

  it("agrees, on the day of the edition, with what the registry states of each row", () => {
    const expected: Record<string, readonly MissionState[]> = {
      active: ["in-force", "possibly", "last-seen"],
      "renewal-not-seen": ["renewal-not-seen"],
      relocated: ["possibly"],
      planned: ["planned"],
      unclear: ["possibly"],
      ended: ["ended"],
    };
    const others = missions.flatMap((mission) => {
      const state = missionState(mission, EDITION, SIGHT);
      return expected[mission.statedStatus]?.includes(state) === true ? [] : [`${mission.id}: ${state}`];
    });
    expect(others).toEqual([]);
  });

  it("puts every mission in exactly one state on any day", () => {
    for (const text of [
      "1950-01-01",
      "1999-12-31",
      "2012-07-15",
      "2020-02-29",
      "2024-05-18",
      "2026-11-23",
      "2040-01-01",
    ]) {
      const date = day(text);
      const sizes = MISSION_STATES.map(
        (state) => filterMissions(missions, date, { ...NO_MISSION_FILTER, states: [state] }, SIGHT).length,
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(missions.length);
    }
  });

  it("keeps unknown Dutch participation apart: 107 rows and years nobody knows of, none of them no", () => {
    const rows = (dutch: DutchOnDate) =>
      filterMissions(missions, EDITION, { ...NO_MISSION_FILTER, dutch: [dutch] }, SIGHT);
    const written = missions.filter(({ dutch }) => dutch.participation === "unknown");
    expect(written).toHaveLength(107);
    expect(rows("unknown")).toEqual(expect.arrayContaining(written));
    expect(rows("no").every(({ dutch }) => dutch.participation === "no")).toBe(true);
    const counts = DUTCH_ON_DATE.map((dutch) => rows(dutch).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(211);
  });

  it("has Takuba in Burkina Faso, where its footprint reaches although no host list names it", () => {
    const takuba = missions.find(({ id }) => id === "takuba");
    expect(takuba && everHosts(takuba)).toContain("BFA");
  });

  it("was compiled on a day that exists, after the edition before and no earlier than the states that it gives", () => {
    const { edition, formerEdition } = builtData().manifest;
    expect(parsePlainDate(edition)).toBe("2026-11-29");
    expect(parsePlainDate(formerEdition)).toBe(EDITION);
  });
});
