import { describe, expect, it } from "vitest";
import { dutchOn as dutchIn } from "../../../../src/domain/missions/dutch-on.ts";
import type { DutchParticipation, Mission } from "../../../../src/domain/missions/mission.ts";
import { missionState } from "../../../../src/domain/missions/mission-state.ts";
import type { PlainDate } from "../../../../src/domain/time/plain-date.ts";
import { builtData } from "../priority/built-data.ts";
import { day } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

const dutchOn = (mission: Mission, date: PlainDate) =>
  dutchIn(mission, date, missionState(mission, date, SIGHT));

const on = (date: string, years: string, participation: DutchParticipation = "yes") =>
  dutchOn(missionOf({ dutch: { participation, detail: "", years, basis: "seen" } }), day(date));

describe("dutchOn", () => {
  it.each([
    ["2004-2017 and 2022-", "2010-06-01", "yes"],
    ["2004-2017 and 2022-", "2019-12-01", "other-years"],
    ["2004-2017 and 2022-", "2026-11-23", "yes"],
    ["1999-2000, 2005-", "2003-01-01", "other-years"],
    ["2008-", "2007-12-31", "other-years"],
    ["2008-", "2008-01-01", "yes"],
    ["-2022", "2022-12-31", "yes"],
    ["-2022", "2023-01-01", "other-years"],
    ["2003-2000s", "2009-12-31", "yes"],
    ["2003-2000s", "2010-01-01", "other-years"],
    ["2010s", "2019-12-31", "yes"],
    ["2010s", "2020-01-01", "other-years"],
    ["1990s-", "2026-01-01", "yes"],
    ["about 2020-2021", "2020-07-01", "yes"],
  ])("reads %j on %s as %s", (years, date, expected) => expect(on(date, years)).toBe(expected));

  it("takes a single year as seen in it, and knows nothing of other years", () => {
    expect(on("2019-05-01", "2019")).toBe("yes");
    expect(on("2020-05-01", "2019")).toBe("unknown");
    expect(on("2010-05-01", "2005-2006, 2019")).toBe("unknown");
  });

  it("takes a yes without years, or with words among them, as a yes", () => {
    expect(on("2026-11-23", "")).toBe("yes");
    expect(on("2026-11-23", "permanent")).toBe("yes");
    expect(on("2026-11-23", "2008-2017 and staff")).toBe("yes");
  });

  it("knows nothing of the years after the last ones known where the mission itself is only possibly there", () => {
    const dutch = { participation: "yes", detail: "", years: "2004-2018", basis: "seen" } as const;
    const unclear = missionOf({ dutch, statedStatus: "unclear", knownOn: day("2018-03-01") });
    expect(dutchOn(unclear, day("2018-12-31"))).toBe("yes");
    expect(dutchOn(unclear, day("2026-11-23"))).toBe("unknown");
    // In force, the mission is known after those years: the Netherlands had left it.
    expect(dutchOn(missionOf({ dutch }), day("2026-11-23"))).toBe("other-years");
    expect(dutchOn({ ...unclear, dutch: { ...dutch, years: "2022-" } }, day("2020-01-01"))).toBe(
      "other-years",
    );
  });

  it("has the Netherlands in its own activity for as long as that may be there", () => {
    const dutch = { participation: "yes", detail: "", years: "2023-2024", basis: "seen" } as const;
    const post = missionOf({
      framework: "bilateral",
      dutch,
      statedStatus: "unclear",
      knownOn: day("2024-02-28"),
    });
    expect(dutchOn(post, day("2026-11-23"))).toBe("yes");
    expect(dutchOn({ ...post, end: fact("2025-06-30") }, day("2026-11-23"))).toBe("other-years");
  });

  it("never answers no or other years for a Dutch activity of the registry that is present", () => {
    const { missions } = builtData().missions();
    for (const id of ["nl-lebanon-border", "nl-embassy-teams-2024"]) {
      const row = missions.find((mission) => mission.id === id);
      expect(row && dutchOn(row, day("2026-11-23")), id).toBe("yes");
    }
  });

  it("never turns unknown into no, nor no into anything", () => {
    expect(on("2026-11-23", "", "unknown")).toBe("unknown");
    expect(on("2026-11-23", "2004-2017", "unknown")).toBe("unknown");
    expect(on("2026-11-23", "", "no")).toBe("no");
  });
});
