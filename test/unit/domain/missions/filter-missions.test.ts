import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  filterMissions,
  type MissionFilter,
  NO_MISSION_FILTER,
} from "../../../../src/domain/missions/filter-missions.ts";
import { everHosts } from "../../../../src/domain/missions/hosts-of.ts";
import {
  DUTCH_PARTICIPATION,
  type DutchParticipation,
  FRAMEWORKS,
  INSTRUMENTS,
  PHASES,
} from "../../../../src/domain/missions/mission.ts";
import { MISSION_STATES, missionState } from "../../../../src/domain/missions/mission-state.ts";
import { day } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

const TODAY = day("2024-05-19");
const dutch = (participation: DutchParticipation) => ({
  participation,
  detail: "",
  years: "",
  basis: "seen" as const,
});

const MISSIONS = [
  missionOf({
    id: "eutm",
    instruments: ["assistance"],
    phases: ["during"],
    end: fact("2024-05-18"),
    dutch: dutch("yes"),
  }),
  missionOf({
    id: "ussc",
    instruments: ["assistance", "diplomacy"],
    phases: ["before", "after"],
    framework: "coalition",
  }),
  missionOf({ id: "fleet", instruments: ["presence"], framework: "kingdom", dutch: dutch("no") }),
  missionOf({
    id: "unmha",
    instruments: ["presence"],
    phases: ["after"],
    framework: "UN",
    mandateUntil: fact("2023-01-31"),
  }),
];
const idsWith = (filter: Partial<MissionFilter>) =>
  filterMissions(MISSIONS, TODAY, { ...NO_MISSION_FILTER, ...filter }, SIGHT).map(({ id }) => id);

describe("filterMissions", () => {
  it("lets everything through when nothing is asked", () => {
    expect(idsWith({})).toEqual(["eutm", "ussc", "fleet", "unmha"]);
  });

  it("asks for one hit in each list", () => {
    expect(idsWith({ instruments: ["diplomacy"] })).toEqual(["ussc"]);
    expect(idsWith({ instruments: ["diplomacy", "presence"] })).toEqual(["ussc", "fleet", "unmha"]);
    expect(idsWith({ phases: ["after"] })).toEqual(["ussc", "unmha"]);
    expect(idsWith({ frameworks: ["EU", "UN"] })).toEqual(["eutm", "unmha"]);
  });

  it("asks for a hit in every list that asks", () => {
    expect(idsWith({ instruments: ["presence"], phases: ["after"] })).toEqual(["unmha"]);
    expect(idsWith({ instruments: ["diplomacy"], frameworks: ["UN"] })).toEqual([]);
  });

  it("goes by the state on the date", () => {
    expect(idsWith({ states: ["ended"] })).toEqual(["eutm"]);
    expect(idsWith({ states: ["renewal-not-seen", "in-force"] })).toEqual(["ussc", "fleet", "unmha"]);
    const before = filterMissions(
      MISSIONS,
      day("2024-05-17"),
      { ...NO_MISSION_FILTER, states: ["ended"] },
      SIGHT,
    );
    expect(before).toEqual([]);
  });

  it("never takes unknown Dutch participation for none", () => {
    expect(idsWith({ dutch: ["no"] })).toEqual(["fleet"]);
    expect(idsWith({ dutch: ["unknown"] })).toEqual(["ussc", "unmha"]);
    expect(idsWith({ dutch: ["yes", "no"] })).toEqual(["eutm", "fleet"]);
  });

  it("goes by Dutch participation on the date, not by that of other years", () => {
    const left = missionOf({ id: "left", dutch: { ...dutch("yes"), years: "2014-2019" } });
    const on = (date: string, wanted: MissionFilter["dutch"]) =>
      filterMissions([left], day(date), { ...NO_MISSION_FILTER, dutch: wanted }, SIGHT).length;
    expect([on("2018-01-01", ["yes"]), on("2018-01-01", ["other-years"])]).toEqual([1, 0]);
    expect([on("2024-05-19", ["yes"]), on("2024-05-19", ["other-years"])]).toEqual([0, 1]);
    expect(on("2024-05-19", ["no"])).toBe(0);
  });

  it("keeps exactly the missions that meet every list, in order, for any filter", () => {
    const anyFilter: fc.Arbitrary<MissionFilter> = fc.record({
      instruments: fc.subarray([...INSTRUMENTS]),
      phases: fc.subarray([...PHASES]),
      frameworks: fc.subarray([...FRAMEWORKS]),
      states: fc.subarray([...MISSION_STATES]),
      dutch: fc.subarray([...DUTCH_PARTICIPATION]),
    });
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const expected: string[] = [];
        for (const mission of MISSIONS) {
          let meets = true;
          if (filter.instruments.length > 0)
            meets &&= filter.instruments.some((one) => mission.instruments.includes(one));
          if (filter.phases.length > 0) meets &&= filter.phases.some((one) => mission.phases.includes(one));
          if (filter.frameworks.length > 0)
            meets &&= filter.frameworks.some((one) => one === mission.framework);
          if (filter.states.length > 0)
            meets &&= filter.states.some((one) => one === missionState(mission, TODAY, SIGHT));
          if (filter.dutch.length > 0)
            meets &&= filter.dutch.some((one) => one === mission.dutch.participation);
          if (meets) expected.push(mission.id);
        }
        expect(filterMissions(MISSIONS, TODAY, filter, SIGHT).map(({ id }) => id)).toEqual(expected);
      }),
    );
  });
});

describe("everHosts", () => {
  it("joins hosts and what the footprint covers whole or in part, each once", () => {
    const { footprint } = missionOf();
    const mission = missionOf({
      hosts: ["MLI", "NER"],
      footprint: { ...footprint, countries: ["NER", "BFA"] },
    });
    expect(everHosts(mission)).toEqual(["MLI", "NER", "BFA"]);
    const admin1 = [{ iso3: "TCD", name: "Lac", commonName: "Lac" }];
    expect(everHosts(missionOf({ footprint: { ...footprint, admin1 } }))).toEqual(["MLI", "TCD"]);
    expect(everHosts(missionOf({ hosts: [], footprint: { ...footprint, countries: [] } }))).toEqual([]);
  });
});
