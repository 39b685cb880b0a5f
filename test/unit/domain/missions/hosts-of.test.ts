import { describe, expect, it } from "vitest";
import { effortByArea } from "../../../../src/domain/effort/effort.ts";
import { checkEmbedding } from "../../../../src/domain/missions/embedding.ts";
import {
  areasOf,
  footprintOn,
  hostsOf,
  stateIn,
  symbolsOn,
} from "../../../../src/domain/missions/hosts-of.ts";
import type { HostTerm, Mission } from "../../../../src/domain/missions/mission.ts";
import { missionChanges } from "../../../../src/domain/missions/mission-changes.ts";
import { builtData } from "../priority/built-data.ts";
import { day } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

const term = (changes: Partial<HostTerm>): HostTerm => ({
  iso3: "MLI",
  from: null,
  until: null,
  note: "",
  source: null,
  ...changes,
});
const { footprint } = missionOf();
const two = (hostTerms: readonly HostTerm[], changes: Partial<Mission> = {}): Mission =>
  missionOf({
    hosts: ["MLI", "NER"],
    footprint: { ...footprint, countries: ["MLI", "NER"] },
    hostTerms,
    ...changes,
  });
const certainties = (mission: Mission, date: string) =>
  hostsOf(mission, day(date)).map(({ iso3, certainty }) => `${iso3} ${certainty}`);

describe("the hosts of a mission on a day", () => {
  it("are all of them where no term is known", () => {
    expect(certainties(two([]), "2022-10-01")).toEqual(["MLI certain", "NER certain"]);
  });

  it("hold one that left up to its last day, and not the day after", () => {
    const mission = two([term({ until: fact("2022-08-15") })]);
    expect(certainties(mission, "2022-08-15")).toEqual(["MLI certain", "NER certain"]);
    expect(certainties(mission, "2022-08-16")).toEqual(["NER certain"]);
    expect(stateIn(mission, "MLI", day("2022-08-16"), SIGHT)).toBe("ended");
  });

  it("hold one that came later from its first day on", () => {
    const mission = two([term({ from: fact("2020-03-23") })]);
    expect(certainties(mission, "2020-03-22")).toEqual(["NER certain"]);
    expect(stateIn(mission, "MLI", day("2020-03-22"), SIGHT)).toBe("planned");
    expect(certainties(mission, "2020-03-23")).toEqual(["MLI certain", "NER certain"]);
  });

  it("are only possible where a month or year leaves the day open", () => {
    const mission = two([term({ from: fact("2020"), until: fact("2022-08") })]);
    expect(certainties(mission, "2019-12-31")).toEqual(["NER certain"]);
    expect(certainties(mission, "2020-06-01")).toEqual(["MLI possible", "NER certain"]);
    expect(certainties(mission, "2020-12-31")).toEqual(["MLI certain", "NER certain"]);
    expect(certainties(mission, "2022-08-01")).toEqual(["MLI certain", "NER certain"]);
    expect(certainties(mission, "2022-08-31")).toEqual(["MLI possible", "NER certain"]);
    expect(certainties(mission, "2022-09-01")).toEqual(["NER certain"]);
  });

  it("hold one that left and came back in both of its terms", () => {
    const mission = two([term({ until: fact("2015-06-30") }), term({ from: fact("2018-01-01") })]);
    expect(certainties(mission, "2015-06-30")).toContain("MLI certain");
    expect(certainties(mission, "2016-06-30")).toEqual(["NER certain"]);
    expect(certainties(mission, "2018-01-01")).toContain("MLI certain");
  });

  it("are all that it ever had once it has ended: that is what it is looked up by", () => {
    const mission = two([term({ until: fact("2022-08-15") })], { end: fact("2022-11-09") });
    expect(areasOf(mission, day("2022-11-09"))).toEqual(["NER"]);
    expect(areasOf(mission, day("2022-11-10"))).toEqual(["MLI", "NER"]);
  });
});

describe("what follows from a host that left", () => {
  const left = two([term({ until: fact("2022-08-15") })]);
  const open = two([term({ until: fact("2022") })]);
  const date = day("2022-10-01");

  it("is no effort there, and only possible effort where its leaving is open", () => {
    expect(effortByArea([left], date, SIGHT).get("MLI")).toBeUndefined();
    expect(effortByArea([left], date, SIGHT).get("NER")?.here).toMatchObject([{ certainty: "certain" }]);
    expect(effortByArea([open], date, SIGHT).get("MLI")?.here).toMatchObject([
      { certainty: "possible", state: "possibly" },
    ]);
    expect(effortByArea([open], date, SIGHT).get("NER")?.here).toMatchObject([{ certainty: "certain" }]);
  });

  it("is no company for another mission there", () => {
    const alone = missionOf({ id: "alone", framework: "UN", hosts: ["MLI"] });
    const flags = (other: Mission) =>
      checkEmbedding({
        missions: [alone, other],
        date,
        sight: SIGHT,
        months: 6,
        period: null,
        rises: () => false,
      }).get("alone")?.flags;
    expect(flags({ ...left, id: "other" })).toContain("stands-alone");
    expect(flags({ ...open, id: "other" })).toContain("perhaps-alone");
    expect(flags({ ...two([]), id: "other" })).not.toContain("stands-alone");
  });

  it("is told as an end in that area alone", () => {
    const { all, byArea } = missionChanges([left], day("2022-08-01"), date, SIGHT);
    expect(all).toEqual([]);
    expect(byArea.get("MLI")).toMatchObject([{ turn: "ended" }]);
    expect(byArea.get("NER")).toBeUndefined();
  });

  it("is not drawn: neither its part of the footprint nor a symbol in it", () => {
    const areas = new Map([
      ["MLI", { labelPosition: [-4, 18] as const }],
      ["NER", { labelPosition: [9, 17] as const }],
    ]);
    const drawn = two([term({ until: fact("2022-08-15") })], {
      footprint: {
        ...footprint,
        kind: "admin-1",
        countries: ["MLI", "NER"],
        admin1: [
          { iso3: "MLI", name: "Gao", commonName: "Gao", featureId: "gao" },
          { iso3: "NER", name: "Diffa", commonName: "Diffa", featureId: "diffa" },
        ],
        featureIds: ["gao", "diffa"],
      },
      symbolPositions: [
        [-4, 18],
        [9, 17],
      ],
    });
    expect(footprintOn(drawn, day("2022-08-15"))).toEqual({
      featureIds: ["gao", "diffa"],
      countries: ["MLI", "NER"],
    });
    expect(footprintOn(drawn, date)).toEqual({ featureIds: ["diffa"], countries: ["NER"] });
    expect(symbolsOn(drawn, date, areas)).toEqual([[9, 17]]);
    expect(symbolsOn({ ...drawn, symbolPositions: [[-4, 18]] }, date, areas)).toEqual([[9, 17]]);
  });
});

/** Days from the named publishers; a day on which a government said that it left counts as its last. */
describe("hosts that left, in the registry", () => {
  const { missions } = builtData().missions();
  const certain = (id: string, date: string): readonly string[] =>
    missions
      .filter((mission) => mission.id === id)
      .flatMap((mission) => hostsOf(mission, day(date)))
      .filter(({ certainty }) => certainty === "certain")
      .map(({ iso3 }) => iso3);

  it("have Barkhane out of Mali after 15 August 2022 (French general staff, by TV5 Monde and RTBF)", () => {
    expect(certain("barkhane", "2022-08-15")).toContain("MLI");
    expect(certain("barkhane", "2022-08-16")).not.toContain("MLI");
    expect(certain("barkhane", "2022-10-01")).toEqual(["NER", "TCD", "BFA", "MRT"]);
  });

  it("have the G5 force out of Mali after 30 June 2022 and left by two more on 29 November 2023 (Africanews, Xinhua)", () => {
    expect(certain("g5-sahel-jf", "2022-06-30")).toContain("MLI");
    expect(certain("g5-sahel-jf", "2022-10-01")).toEqual(["BFA", "NER", "TCD", "MRT"]);
    expect(certain("g5-sahel-jf", "2023-11-29")).toEqual(["TCD", "MRT"]);
  });

  it("have Niger out of the Lake Chad force after 30 March 2025, and Diffa no longer drawn (Reuters, by The Star)", () => {
    expect(certain("mnjtf", "2025-03-30")).toContain("NER");
    expect(certain("mnjtf", "2026-11-29")).toEqual(["TCD", "NGA", "CMR"]);
    const [force] = missions.filter(({ id }) => id === "mnjtf");
    const drawn = (date: string) => (force && footprintOn(force, day(date)).featureIds) ?? [];
    expect(drawn("2025-03-30")).toHaveLength(4);
    expect(drawn("2025-03-31")).toHaveLength(3);
    expect(drawn("2025-03-31").join()).not.toContain("diffa");
  });

  it("have the EU trainers of Somalia in Uganda first (Italian army: Mogadishu from May 2013, all of it in January 2014)", () => {
    expect(certain("eutm-somalia", "2012-01-01")).toEqual(["UGA"]);
    expect(certain("eutm-somalia", "2014-02-01")).toEqual(["SOM"]);
  });

  it("have nobody certain in Mali by either force on 1 October 2022", () => {
    const here = effortByArea(missions, day("2022-10-01"), SIGHT).get("MLI")?.here ?? [];
    const ids = here.filter(({ certainty }) => certainty === "certain").map(({ mission }) => mission.id);
    expect(ids).toContain("minusma");
    expect(ids).not.toContain("barkhane");
    expect(ids).not.toContain("g5-sahel-jf");
  });
});
