import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { groupMissions, shortName, sortMissions } from "../../../../src/ui/missions/order.ts";
import { fact, mission } from "../example-missions.ts";

const { compare } = createTranslator("nl");
const rows = [
  {
    mission: mission({ id: "b", acronym: "Beta", start: fact("2013"), hosts: ["MLI", "NER"] }),
    state: "ended",
  },
  {
    mission: mission({
      id: "a",
      acronym: "",
      name: "alpha programme",
      start: fact("2021-03"),
      end: fact("2022"),
      instruments: ["diplomacy", "presence"],
      framework: "UN",
      footprint: { ...mission().footprint, countries: [] },
      hosts: [],
    }),
    state: "in-force",
  },
  {
    mission: mission({ id: "c", acronym: "Gamma", mandateUntil: fact("2020-06-30"), hosts: ["NER"] }),
    state: "in-force",
  },
] as const;
const ids = (list: readonly { readonly mission: { readonly id: string } }[]) =>
  list.map((row) => row.mission.id);
const byCode = (a: string, b: string) => (a < b ? -1 : 1);
const groups = (grouping: Parameters<typeof groupMissions>[1]) =>
  groupMissions(sortMissions(rows, "name", compare), grouping, byCode).map(({ key, rows: members }) => [
    key,
    ids(members),
  ]);

describe("shortName", () => {
  it("is the acronym, or the name where there is none", () => {
    expect(shortName(rows[0].mission)).toBe("Beta");
    expect(shortName(rows[1].mission)).toBe("alpha programme");
  });
});

describe("sortMissions", () => {
  it("sorts by name whatever the case", () => {
    expect(ids(sortMissions(rows, "name", compare))).toEqual(["a", "b", "c"]);
  });

  it("puts the newest start first and an unknown start last", () => {
    expect(ids(sortMissions(rows, "start", compare))).toEqual(["a", "b", "c"]);
  });

  it("puts the soonest end first, taking the mandate where no end is known, and none last", () => {
    expect(ids(sortMissions(rows, "end", compare))).toEqual(["c", "a", "b"]);
  });
});

describe("groupMissions", () => {
  it("gives one group, or none without rows", () => {
    expect(groups("none")).toEqual([[null, ["a", "b", "c"]]]);
    expect(groupMissions([], "none", byCode)).toEqual([]);
  });

  it("groups by state and framework in the order of their terms, empty groups left out", () => {
    expect(groups("state")).toEqual([
      ["in-force", ["a", "c"]],
      ["ended", ["b"]],
    ]);
    expect(groups("framework")).toEqual([
      ["EU", ["b", "c"]],
      ["UN", ["a"]],
    ]);
  });

  it("names a row under each of its instruments", () => {
    expect(groups("instrument")).toEqual([
      ["diplomacy", ["a"]],
      ["assistance", ["b", "c"]],
      ["presence", ["a"]],
    ]);
  });

  it("names a row under each area it is in, and what is nowhere under no area", () => {
    expect(groups("host")).toEqual([
      ["MLI", ["b", "c"]],
      ["NER", ["b", "c"]],
      [null, ["a"]],
    ]);
  });
});
