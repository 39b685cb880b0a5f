import { describe, expect, it } from "vitest";
import { editsWithRules, markWithRules } from "../../../../src/domain/audience/edits.ts";
import { interestWithRules } from "../../../../src/domain/audience/interest.ts";
import { type AudienceRules, FULL } from "../../../../src/domain/audience/profile.ts";
import type { PolygonRings } from "../../../../src/domain/geo/polygon.ts";
import { fieldsOf, type MissionEdit, withEdits } from "../../../../src/domain/missions/edits.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { missionEditsGeojson } from "../../../../src/sources/mission-edits/geojson.ts";
import { editsAsGeojson } from "../../../../src/sources/mission-edits/write.ts";
import { missionOf } from "../missions/mission-of.ts";
import { day } from "../time/dates.ts";

const STAMP = { by: "A. Analyst", on: day("2026-11-20"), reason: "overheard" };
const SQUARE: readonly PolygonRings[] = [
  [
    [
      [1.2, 2.2],
      [1.8, 2.2],
      [1.8, 2.8],
      [1.2, 2.8],
      [1.2, 2.2],
    ],
  ],
];
const LAND = missionOf({ id: "land" });
const SEA = missionOf({
  id: "sea",
  hosts: [],
  footprint: { ...LAND.footprint, kind: "sea", countries: [] },
});
const rulesOf = (change: Partial<AudienceRules>): AudienceRules => ({ ...FULL.rules, ...change });

const apply = (edit: MissionEdit, rules: Partial<AudienceRules>) =>
  editsWithRules([edit], rulesOf(rules), withEdits([LAND, SEA], [edit], new Map()));
const corrects = (id: string, fields: Extract<MissionEdit, { kind: "correct" }>["fields"]): MissionEdit => ({
  kind: "correct",
  id,
  fields,
  ...STAMP,
});

describe("editsWithRules", () => {
  it("leaves changes as they are by no rule, and leaves all of them out where that is one", () => {
    const edit = corrects("land", { notes: "seen", footprint: SQUARE });
    expect(apply(edit, {})).toEqual([edit]);
    expect(apply(edit, { ownEdits: "left-out" })).toEqual([]);
  });

  it("takes reasons, names and notes away, from a hidden row as well", () => {
    const [corrected] = apply(corrects("land", { notes: "seen", name: "New" }), { notes: "removed" });
    expect(corrected).toEqual({ ...corrects("land", { name: "New" }), by: "–", reason: "–" });
    const [hidden] = apply({ kind: "hide", id: "land", ...STAMP }, { notes: "removed" });
    expect(hidden).toMatchObject({ kind: "hide", by: "–", reason: "–" });
  });

  it("empties a field that is left out of an added row, which has every field, and drops it from a correction", () => {
    const fields = { ...fieldsOf(LAND), mandateSource: "secret", dutch: "yes" as const, notes: "note" };
    const rules = { dropped: ["mandateSource", "dutch"] as const, notes: "removed" as const };
    const [added] = apply({ kind: "add", id: "new", fields, ...STAMP }, rules);
    expect(added).toMatchObject({ fields: { mandateSource: "", dutch: "unknown", notes: "" } });
    expect(apply(corrects("land", { mandateSource: "secret", dutch: "yes", notes: "n" }), rules)).toEqual([]);
  });

  it("lets the areas stand for what was drawn on land, and the box around it at sea", () => {
    expect(apply(corrects("land", { footprint: SQUARE }), { footprints: "countries" })).toEqual([]);
    const [edit] = apply(corrects("sea", { footprint: SQUARE }), { footprints: "countries", gridDegrees: 1 });
    expect(edit).toMatchObject({
      fields: {
        footprint: [
          [
            [
              [1, 2],
              [2, 2],
              [2, 3],
              [1, 3],
              [1, 2],
            ],
          ],
        ],
      },
    });
  });

  it("writes changes that can be read again", () => {
    const fields = { ...fieldsOf(LAND), footprint: SQUARE };
    const edits: readonly MissionEdit[] = [
      { kind: "add", id: "new", fields, ...STAMP },
      corrects("sea", { footprint: SQUARE, notes: "n" }),
      { kind: "hide", id: "land", ...STAMP },
    ];
    const rules = rulesOf({
      footprints: "countries",
      gridDegrees: 0.5,
      notes: "removed",
      dropped: ["dutch"],
    });
    const left = editsWithRules(edits, rules, withEdits([LAND, SEA], edits, new Map()));
    const read = missionEditsGeojson.read({
      name: "a.geojson",
      bytes: new TextEncoder().encode(editsAsGeojson(left)),
    });
    expect(read.issues).toEqual([]);
    expect(read.records).toEqual(left);
  });
});

describe("markWithRules", () => {
  const marked = (rules: Partial<AudienceRules>): ReturnType<typeof markWithRules> => {
    const [row] = withEdits([LAND], [corrects("land", { notes: "n", footprint: SQUARE })], new Map());
    return markWithRules(row as Mission, rulesOf(rules));
  };

  it("marks a row as changed for as long as a change of it is shown", () => {
    expect(marked({ notes: "removed" }).edit).toEqual({
      kind: "correct",
      by: "–",
      on: STAMP.on,
      reason: "–",
      fields: ["footprint"],
      footprint: SQUARE,
    });
    expect(marked({ notes: "removed", footprints: "countries" })).toEqual({});
    expect(marked({ ownEdits: "left-out" })).toEqual({});
    expect(markWithRules(LAND, FULL.rules)).toEqual({});
  });
});

describe("interestWithRules", () => {
  const JUDGED = { level: 3, rationale: "because", by: "A. Analyst", on: day("2026-11-20") } as const;
  const interest = (on: boolean) => ({ on, judgements: { MLI: JUDGED } });

  it("keeps the levels that scores rest on, without who judged and why", () => {
    expect(interestWithRules(interest(true), rulesOf({ notes: "removed" }))).toEqual({
      on: true,
      judgements: { MLI: { ...JUDGED, by: "–", rationale: "–" } },
    });
  });

  it("keeps none of the judgements that do not count", () => {
    expect(interestWithRules(interest(false), rulesOf({ notes: "removed" })).judgements).toEqual({});
  });

  it("is the very same where notes stay, or there is none", () => {
    const [kept, none] = [interest(true), { on: true, judgements: {} }];
    expect(interestWithRules(kept, FULL.rules)).toBe(kept);
    expect(interestWithRules(none, rulesOf({ notes: "removed" }))).toBe(none);
  });
});
