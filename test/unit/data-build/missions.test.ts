import { describe, expect, it } from "vitest";
import { readAdmin1 } from "../../../data/build/datasets/admin1.ts";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { readMissions } from "../../../data/build/datasets/missions.ts";
import { readShapes } from "../../../data/build/datasets/shapes.ts";
import { readSourceClasses } from "../../../data/build/datasets/source-classes.ts";
import { DATA, dataFolderOf, problemsOf } from "./temporary-data.ts";

const references = {
  areas: readAreas(DATA),
  admin1: readAdmin1(DATA),
  shapes: readShapes(DATA),
  publishers: readSourceClasses(DATA),
};
const missions = readMissions(DATA, references);
const mission = (id: string) => missions.find((row) => row.id === id);

/** How often each answer occurs. */
function counts<Key extends string>(keys: readonly Key[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const key of keys) found[key] = (found[key] ?? 0) + 1;
  return found;
}

// The counts are those of the compiled facts (2026-11-23), taken over its own words for each answer, with the changes of
// the registry's compilation of November 2026 over them (four rows, and what a source has settled since) and the 48 rows
// of missions since 2000 that it had left out, counted over the JSON by hand.
describe("the registry of missions", () => {
  it("holds 211 rows with an id of their own", () => {
    expect(missions).toHaveLength(211);
    expect(new Set(missions.map(({ id }) => id)).size).toBe(211);
  });

  it("knows Dutch participation of 104 rows and says of 107 that it is unknown", () => {
    expect(counts(missions.map(({ dutch }) => dutch.participation))).toEqual({
      yes: 101,
      no: 3,
      unknown: 107,
    });
  });

  it("carries the confidence of each row", () => {
    expect(counts(missions.map(({ confidence }) => confidence))).toEqual({
      seen: 143,
      "partly-seen": 46,
      weak: 1,
      memory: 21,
    });
  });

  it("carries instruments, phases, frameworks and kinds", () => {
    expect(counts(missions.flatMap(({ instruments }) => instruments))).toEqual({
      presence: 105,
      assistance: 98,
      diplomacy: 62,
    });
    expect(counts(missions.flatMap(({ phases }) => phases))).toEqual({ before: 96, during: 87, after: 95 });
    expect(counts(missions.map(({ framework }) => framework))).toEqual({
      EU: 51,
      coalition: 37,
      UN: 57,
      NATO: 22,
      OSCE: 17,
      bilateral: 17,
      "african-led": 8,
      kingdom: 2,
    });
    expect(counts(missions.map(({ kind }) => kind))).toEqual({
      mission: 131,
      operation: 44,
      programme: 14,
      exercise: 13,
      post: 4,
      visit: 5,
    });
  });

  it("carries every source, headquarters and strength", () => {
    expect(missions.flatMap(({ sources }) => sources)).toHaveLength(422);
    expect(missions.flatMap(({ headquarters }) => headquarters)).toHaveLength(267);
    expect(missions.flatMap(({ strength }) => strength)).toHaveLength(100);
    expect(missions.flatMap(({ fieldsSeen }) => fieldsSeen)).toHaveLength(599);
  });

  it("carries every date with its basis", () => {
    const bases = (field: "start" | "end" | "mandateUntil") =>
      counts(missions.flatMap((row) => row[field]?.basis ?? []));
    expect(bases("start")).toEqual({ seen: 128, memory: 83 });
    // One more than compiled: the end of UNIFIL, which its note tells of (README).
    expect(bases("end")).toEqual({ seen: 82, memory: 33 });
    expect(bases("mandateUntil")).toEqual({ seen: 33, memory: 6 });
  });

  it("finds what the Minister's letter of 2019 names", () => {
    const named = missions.filter(({ namedInLetter }) => namedInLetter).map(({ id }) => id);
    expect(named).toHaveLength(23);
    expect(named).toEqual(
      expect.arrayContaining(["eucap-sahel-niger", "eucap-sahel-mali", "eutm-mali", "ussc", "gpoi"]),
    );
  });

  it("ends EUTM Mali on 18 May 2024 and says that only the year of its start was seen", () => {
    expect(mission("eutm-mali")).toMatchObject({
      start: { date: "2013-02-18", basis: "seen", note: "only the year was seen" },
      end: { date: "2024-05-18", basis: "seen", note: "" },
    });
  });

  it("draws the West Bank and the Gaza Strip apart", () => {
    const drawnIn = (id: string) => mission(id)?.footprint.admin1.map(({ name }) => name);
    expect(drawnIn("eupol-copps")).toEqual(["West Bank"]);
    expect(drawnIn("eubam-rafah")).toEqual(["Gaza Strip"]);
  });
});

describe("the first-level areas and shapes that footprints name", () => {
  it("are 63 areas, as compiled", () => {
    expect(references.admin1.size).toBe(63);
  });

  it("are all named by a mission", () => {
    const named = new Set(
      missions.flatMap(({ footprint }) => footprint.admin1.map(({ iso3, name }) => `${iso3} ${name}`)),
    );
    expect([...references.admin1.keys()].filter((key) => !named.has(key))).toEqual([]);
    const drawn = new Set(missions.flatMap(({ footprint }) => footprint.shapes));
    expect([...references.shapes.keys()].filter((key) => !drawn.has(key))).toEqual([]);
  });
});

describe("readMissions", () => {
  const good = mission("irini");
  const readFrom = (row: unknown) =>
    readMissions(dataFolderOf({ "missions/missions.json": JSON.stringify([row]) }), references);
  const FILE = "data/missions/missions.json";

  it("reads a row that holds", () => {
    expect(readFrom(good)).toEqual([good]);
  });

  it("names the item, the field, what was found and what is expected", () => {
    expect(
      problemsOf(() => readFrom({ ...good, start: { date: "2020-02-30", basis: "seen", note: "" } })),
    ).toEqual([
      {
        file: FILE,
        place: "item 1 (irini)",
        field: "start.date",
        found: '"2020-02-30"',
        expected: "a day, month or year written YYYY-MM-DD, YYYY-MM or YYYY",
      },
    ]);
  });

  it.each([
    ["an unknown instrument", { instruments: ["parade"] }, "instruments.0"],
    ["no instrument", { instruments: [] }, "instruments"],
    ["an instrument twice", { instruments: ["presence", "presence"] }, "instruments"],
    ["a phase in other words", { phases: ["pre"] }, "phases.0"],
    ["a host that is no area", { hosts: ["ZZZ"] }, "hosts.0"],
    ["an end before the start", { end: { date: "2019", basis: "seen", note: "" } }, "end"],
    [
      "a strength of 0 for unknown",
      { strength: [{ counts: "people", value: 0, year: 2020, note: "" }] },
      "strength.0.value",
    ],
    ["a field of another name", { until: "2027" }, "until"],
  ])("refuses %s", (_what, change, field) => {
    expect(problemsOf(() => readFrom({ ...good, ...change }))).toMatchObject([
      { place: "item 1 (irini)", field },
    ]);
  });

  const left = {
    iso3: "LBY",
    from: null,
    until: { date: "2022-08-15", basis: "memory", note: "" },
    note: "",
    source: null,
  };

  it.each([
    ["of an area that the mission is not in", { iso3: "TCD" }, "hostTerms.0.iso3"],
    ["without a day", { until: null }, "hostTerms.0"],
    ["that ends before it begins", { from: { ...left.until, date: "2023" } }, "hostTerms.0"],
    ["seen in no source", { until: { ...left.until, basis: "seen" } }, "hostTerms.0"],
    ["seen in a source that the row does not have", { source: "https://a.org/b" }, "hostTerms.0.source"],
  ])("refuses a term of a host %s", (_what, change, field) => {
    expect(readFrom({ ...good, hostTerms: [left] })).toMatchObject([{ hostTerms: [left] }]);
    expect(problemsOf(() => readFrom({ ...good, hostTerms: [{ ...left, ...change }] }))).toMatchObject([
      { place: "item 1 (irini)", field },
    ]);
  });

  it.each([
    ["a shape that is not there", { shapes: ["atlantis"] }, "footprint.shapes.0"],
    [
      "a first-level area that is not there",
      { admin1: [{ iso3: "LBY", name: "Atlantis", commonName: "Atlantis" }] },
      "footprint.admin1.0",
    ],
    ["a sea footprint without a shape", { shapes: [] }, "footprint.kind"],
  ])("refuses %s", (_what, change, field) => {
    const row = { ...good, footprint: { ...good?.footprint, ...change } };
    expect(problemsOf(() => readFrom(row))).toMatchObject([{ place: "item 1 (irini)", field }]);
  });

  it("refuses an id that occurs twice", () => {
    const twice = dataFolderOf({ "missions/missions.json": JSON.stringify([good, good]) });
    expect(problemsOf(() => readMissions(twice, references))).toMatchObject([
      { place: "item 2 (irini)", field: "id", found: '"irini"' },
    ]);
  });
});
