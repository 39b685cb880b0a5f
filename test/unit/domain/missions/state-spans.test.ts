import { describe, expect, it } from "vitest";
import { missionState } from "../../../../src/domain/missions/mission-state.ts";
import { stateSpans } from "../../../../src/domain/missions/state-spans.ts";
import { addDays } from "../../../../src/domain/time/plain-date.ts";
import { builtData } from "../priority/built-data.ts";
import { day } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

describe("stateSpans", () => {
  it("joins the days on which a mission stands alike, from the first to the last asked for", () => {
    const mission = missionOf({ start: fact("2012-07"), end: fact("2024-06") });
    expect(stateSpans(mission, day("2012-06-01"), day("2024-12-31"), SIGHT)).toEqual([
      { state: "planned", from: "2012-06-01", to: "2012-06-30" },
      { state: "possibly", from: "2012-07-01", to: "2012-07-30" },
      { state: "in-force", from: "2012-07-31", to: "2024-06-01" },
      { state: "possibly", from: "2024-06-02", to: "2024-06-30" },
      { state: "ended", from: "2024-07-01", to: "2024-12-31" },
    ]);
  });

  it("gives for every row of the registry, on each of 2,200 days, the state of that day", () => {
    const [first, last] = [day("2021-12-01"), day("2027-12-31")];
    for (const mission of builtData().missions().missions) {
      const spans = stateSpans(mission, first, last, SIGHT);
      let date = first;
      for (const { state, from, to } of spans) {
        expect(from, mission.id).toBe(date);
        for (; date <= to; date = addDays(date, 1))
          if (missionState(mission, date, SIGHT) !== state) expect.fail(`${mission.id} on ${date}`);
      }
      expect(date, mission.id).toBe(addDays(last, 1));
    }
  });
});
