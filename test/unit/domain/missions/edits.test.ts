import { describe, expect, it } from "vitest";
import { effortByArea } from "../../../../src/domain/effort/effort.ts";
import { editFaults } from "../../../../src/domain/missions/edit-faults.ts";
import { MISSION_FIELDS } from "../../../../src/domain/missions/edit-mark.ts";
import {
  changedFields,
  drawnFootprints,
  fieldsOf,
  type MissionEdit,
  withEdits,
} from "../../../../src/domain/missions/edits.ts";
import { everHosts } from "../../../../src/domain/missions/hosts-of.ts";
import { missionState } from "../../../../src/domain/missions/mission-state.ts";
import { builtData } from "../priority/built-data.ts";
import { day, partial } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

const STAMP = { by: "Analyst", on: day("2026-11-20"), reason: "press release" };
const AREAS = new Map([
  ["MLI", { labelPosition: [-4, 17] as const }],
  ["NER", { labelPosition: [9, 17] as const }],
]);
const MISSION = missionOf({ id: "a", headquarters: [], symbolPositions: [[1, 1]] });
const OTHER = missionOf({ id: "b" });
const edited = (...edits: readonly MissionEdit[]) => withEdits([MISSION, OTHER], edits, AREAS);

describe("withEdits", () => {
  it("gives the very registry where nothing was changed", () => {
    const missions = [MISSION, OTHER];
    expect(withEdits(missions, [], AREAS)).toBe(missions);
  });

  it("hides a row, and leaves the others as they are", () => {
    expect(edited({ kind: "hide", id: "a", ...STAMP })).toEqual([OTHER]);
  });

  it("corrects what was written and nothing else, marks it, and calls it not verified", () => {
    const [row] = edited({
      kind: "correct",
      id: "a",
      fields: { end: partial("2026-10"), dutch: "yes" },
      ...STAMP,
    });
    expect(row).toEqual({
      ...MISSION,
      end: fact("2026-10", "memory"),
      dutch: { participation: "yes", detail: "", years: "", basis: "memory" },
      edit: { kind: "correct", ...STAMP, fields: ["end", "dutch"], footprint: null },
    });
    expect(row && missionState(row, day("2026-11-23"), SIGHT)).toBe("ended");
  });

  it("moves a mission of whole areas with its hosts, footprint and symbol alike", () => {
    const [row] = edited({ kind: "correct", id: "a", fields: { hosts: ["NER"] }, ...STAMP });
    expect(row?.hosts).toEqual(["NER"]);
    expect(row?.footprint.countries).toEqual(["NER"]);
    expect(row?.symbolPositions).toEqual([[9, 17]]);
  });

  it("takes a removed host out of the footprint too, so that no effort is counted there", () => {
    const row = missionOf({
      id: "a",
      hosts: ["MLI", "NER"],
      footprint: {
        ...MISSION.footprint,
        kind: "admin-1",
        countries: ["MLI", "NER"],
        admin1: [
          { iso3: "MLI", name: "Gao", commonName: "Gao" },
          { iso3: "NER", name: "Tillabéri", commonName: "Tillabéri" },
        ],
        featureIds: ["liptako"],
      },
      symbolPositions: [[1.5, 15]],
    });
    const [after] = withEdits(
      [row],
      [{ kind: "correct", id: "a", fields: { hosts: ["NER"] }, ...STAMP }],
      AREAS,
    );
    expect(after && everHosts(after)).toEqual(["NER"]);
    expect([...effortByArea(after === undefined ? [] : [after], day("2026-11-23"), SIGHT).keys()]).toEqual([
      "NER",
    ]);
    // Its drawing holds the symbol still.
    expect(after?.symbolPositions).toEqual([[1.5, 15]]);
  });

  it("leaves the symbol at a headquarters that is in the areas written, and no longer at one that is not", () => {
    const seat = (iso3: string, x: number) =>
      ({ name: iso3, position: [x, 13], iso3, basis: "seen" }) as const;
    const row = missionOf({
      id: "a",
      headquarters: [seat("MLI", -8), seat("NER", 2.1)],
      symbolPositions: [[-8, 13]],
    });
    const symbolsIn = (...hosts: readonly string[]) =>
      withEdits([row], [{ kind: "correct", id: "a", fields: { hosts }, ...STAMP }], AREAS)[0]
        ?.symbolPositions;
    expect(symbolsIn("MLI", "NER")).toEqual([
      [-8, 13],
      [2.1, 13],
    ]);
    expect(symbolsIn("NER")).toEqual([[2.1, 13]]);
  });

  it("leaves every row of the registry in no other area than the one it is corrected to", () => {
    const { missions } = builtData().missions();
    for (const mission of missions) {
      const [after] = withEdits(
        [mission],
        [{ kind: "correct", id: mission.id, fields: { hosts: ["NER"] }, ...STAMP }],
        AREAS,
      );
      expect(after && everHosts(after), mission.id).toEqual(["NER"]);
    }
  });

  it("does not make certain what is unclear or planned by a start that is corrected", () => {
    for (const statedStatus of ["unclear", "planned"] as const) {
      const row = missionOf({ id: "u", statedStatus });
      const [after] = withEdits(
        [row],
        [{ kind: "correct", id: "u", fields: { start: partial("2019-05-01") }, ...STAMP }],
        AREAS,
      );
      expect(after && missionState(after, day("2026-11-23"), SIGHT)).toBe(
        missionState(row, day("2026-11-23"), SIGHT),
      );
    }
  });

  it("lets a written date outweigh what the registry stated on its day", () => {
    const unclear = missionOf({ id: "u", statedStatus: "unclear" });
    const [row] = withEdits(
      [unclear],
      [{ kind: "correct", id: "u", fields: { mandateUntil: partial("2027-06-30") }, ...STAMP }],
      AREAS,
    );
    expect(row && missionState(row, day("2026-11-23"), SIGHT)).toBe("in-force");
  });

  it("adds a row at the end, in all the fields that were written, from memory and marked", () => {
    const fields = { ...fieldsOf(MISSION), name: "New one", hosts: ["MLI", "NER"], start: partial("2026") };
    const rows = edited({ kind: "add", id: "own-new", fields, ...STAMP });
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "own-new"]);
    const row = rows[2];
    expect(row && fieldsOf(row)).toEqual(fields);
    expect(row).toMatchObject({
      confidence: "memory",
      start: { basis: "memory" },
      edit: { kind: "add", fields: MISSION_FIELDS },
      symbolPositions: [
        [-4, 17],
        [9, 17],
      ],
    });
    expect(row && missionState(row, day("2026-11-23"), SIGHT)).toBe("possibly");
  });

  it("does nothing for a row that is not there, and adds none over one that is", () => {
    expect(edited({ kind: "correct", id: "gone", fields: { name: "x" }, ...STAMP })).toEqual([
      MISSION,
      OTHER,
    ]);
    expect(edited({ kind: "add", id: "a", fields: fieldsOf(OTHER), ...STAMP })).toEqual([MISSION, OTHER]);
  });
});

describe("an area that was drawn", () => {
  const SQUARE = [
    [
      [
        [0, 0],
        [2, 0],
        [2, 1],
        [0, 1],
        [0, 0],
      ] as const,
    ],
  ];
  const edit: MissionEdit = { kind: "correct", id: "a", fields: { footprint: SQUARE }, ...STAMP };

  it("takes the place of the footprint, is marked as drawn by hand, and holds the symbol", () => {
    const [row] = edited(edit);
    expect(row?.footprint).toMatchObject({ handDrawn: true, featureIds: ["own:a"], countries: [] });
    const [[x = 9, y = 9] = []] = row?.symbolPositions ?? [];
    expect(x > 0 && x < 2 && y > 0 && y < 1).toBe(true);
    expect(row && fieldsOf(row).footprint).toBe(SQUARE);
  });

  it("is a feature with its area: 2 by 1 degrees at the equator are some 24,700 km2", () => {
    const [feature, ...others] = drawnFootprints([edit, { kind: "hide", id: "b", ...STAMP }]);
    expect(others).toEqual([]);
    expect(feature?.properties).toMatchObject({ id: "own:a", handDrawn: true });
    // 111.19 km a degree on the sphere of 6,371.0088 km.
    expect(feature?.properties.areaKm2).toBeCloseTo(2 * 111.195 ** 2, -2);
    expect(feature?.geometry).toEqual({ type: "MultiPolygon", coordinates: SQUARE });
  });
});

describe("changedFields", () => {
  it("keeps what differs by value", () => {
    const before = fieldsOf(MISSION);
    expect(changedFields(before, { ...before, hosts: [...before.hosts], notes: "new" })).toEqual({
      notes: "new",
    });
  });
});

describe("editFaults", () => {
  const sound = {
    name: "A",
    instruments: ["presence"] as const,
    phases: ["during"] as const,
    hosts: ["MLI"],
    start: "2020",
    end: "",
    mandateUntil: "2026-12-31",
  };
  it("finds nothing wrong with a day, a month, a year or nothing", () => {
    expect(editFaults(sound)).toEqual({});
    expect(editFaults({ ...sound, start: "2020-02", end: "2020-02-29" })).toEqual({});
  });

  it.each([
    [{ name: "  " }, { name: "required" }],
    [
      { instruments: [], phases: [], hosts: [] },
      { instruments: "one-or-more", phases: "one-or-more", hosts: "one-or-more" },
    ],
    [{ start: "2021-02-29" }, { start: "date" }],
    [{ mandateUntil: "next year" }, { mandateUntil: "date" }],
    [{ start: "2020-06", end: "2020-05-31" }, { end: "end-before-start" }],
  ])("finds in %j %j", (change, faults) => expect(editFaults({ ...sound, ...change })).toEqual(faults));
});
