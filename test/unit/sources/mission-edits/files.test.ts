import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MissionEdit } from "../../../../src/domain/missions/edits.ts";
import { issueText } from "../../../../src/sources/issue-text.ts";
import { missionEditsCsv, missionEditsCsvFor } from "../../../../src/sources/mission-edits/csv.ts";
import {
  missionEditsGeojson,
  missionEditsGeojsonFor,
} from "../../../../src/sources/mission-edits/geojson.ts";
import { EDIT_COLUMNS } from "../../../../src/sources/mission-edits/record.ts";
import { editsAsCsv, editsAsGeojson } from "../../../../src/sources/mission-edits/write.ts";
import "../../../../src/strings/later-texts.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { fact, missionOf } from "../../domain/missions/mission-of.ts";
import { day, partial } from "../../domain/time/dates.ts";

const STAMP = { by: "Analyst", on: day("2026-11-20"), reason: 'press; "quoted", =1+1\nsecond line' };
const SQUARE = [
  [
    [
      [14.52803, 26.67172],
      [14.52803, 16.4965],
      [27.05542, 16.4965],
      [27.05542, 26.67172],
      [14.52803, 26.67172],
    ] as const,
  ],
];
const EDITS: readonly MissionEdit[] = [
  {
    kind: "add",
    id: "own-new",
    ...STAMP,
    fields: {
      name: "=New mission",
      acronym: "",
      organisation: "EU",
      framework: "EU",
      kind: "mission",
      instruments: ["assistance", "presence"],
      phases: ["before"],
      hosts: ["LBY", "TUN"],
      beneficiaries: [],
      start: partial("2026-03"),
      end: null,
      mandateUntil: partial("2028"),
      mandateSource: "Decision, with a comma",
      dutch: "unknown",
      notes: "",
      footprint: SQUARE,
    },
  },
  { kind: "correct", id: "eutm-mali", ...STAMP, fields: { end: null, notes: "", hosts: ["MLI"] } },
  { kind: "correct", id: "irini", ...STAMP, fields: { footprint: SQUARE } },
  { kind: "hide", id: "kfor", ...STAMP },
];

const bytes = (text: string) => new TextEncoder().encode(text);
const csv = (text: string) => missionEditsCsv.read({ name: "edits.csv", bytes: bytes(text) });
const geojson = (text: string) => missionEditsGeojson.read({ name: "edits.geojson", bytes: bytes(text) });
const { t: _t, ...translator } = createTranslator("en");
const textsOf = (result: ReturnType<typeof csv>) =>
  result.issues.map((issue) => issueText(issue, { ...translator, t: _t }));

describe("changes that are written and read", () => {
  it("come back from GeoJSON unchanged, the drawn area to the last decimal", () => {
    const { records, issues, account } = geojson(editsAsGeojson(EDITS));
    expect(issues).toEqual([]);
    expect(records).toEqual(EDITS);
    expect(account).toEqual({ read: 4, accepted: 4, rejected: 0, empty: 0 });
  });

  it("come back from CSV unchanged, formulae made harmless in between", () => {
    const text = editsAsCsv(EDITS);
    expect(text).toContain("'=New mission");
    const { records, issues } = csv(text);
    expect(issues).toEqual([]);
    expect(records).toEqual(EDITS);
  });

  it.each([
    ["'=1+1", "''=1+1"],
    ["''-", "'''-"],
    ["'plain", "'plain"],
    ["(none)", "'(none)"],
    ["'(none)", "''(none)"],
    [" (none)", " (none)"],
  ])("come back from CSV with %j, which a cell holds as %j", (text, cell) => {
    const edit: MissionEdit = { kind: "correct", id: "kfor", ...STAMP, fields: { notes: text } };
    expect(editsAsCsv([edit])).toContain(cell);
    expect(csv(editsAsCsv([edit])).records).toEqual([edit]);
    const named: MissionEdit = { ...edit, reason: text.trim(), fields: { name: text.trim() } };
    expect(csv(editsAsCsv([named])).records).toEqual([named]);
  });

  it("come back from CSV whatever the notes begin with", () => {
    const piece = fc.constantFrom("'", "=", "-", "@", "+", "(none)", " ", ",", ";", '"', "\n", "\t", "a");
    const texts = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, (notes) => {
        fc.pre(notes.trim() !== "");
        const edit: MissionEdit = { kind: "correct", id: "kfor", ...STAMP, fields: { notes } };
        expect(csv(editsAsCsv([edit])).records).toEqual([edit]);
      }),
    );
  });

  it("come back from CSV with the separator of a Dutch spreadsheet", () => {
    const [, , , hidden] = EDITS;
    const text = "id;edit;on;by;reason\r\nkfor;hide;2026-11-20;Analyst;x\r\n;;;;\r\n";
    const { records, account } = csv(text);
    expect(records).toEqual([{ ...hidden, reason: "x" }]);
    expect(account).toEqual({ read: 2, accepted: 1, rejected: 0, empty: 1 });
  });
});

const KNOWN = {
  missions: new Map(
    [
      missionOf({ id: "kfor" }),
      missionOf({ id: "eutm-mali", start: fact("2013-02-18"), end: fact("2024-05-18") }),
    ].map((row) => [row.id, row]),
  ),
  areas: new Set(["MLI", "NER"]),
  today: day("2026-11-24"),
};

const CSV = "edit,id,by,on,reason,hosts,start,framework,footprint";

describe("bad records", () => {
  it.each([
    ["correct,a,Me,2026-11-20,why,Mali,,,", "row 2: hosts.0", "an area code of three capitals"],
    ["correct,a,Me,2026-11-20,why,,2026-13,,", "row 2: start", "a date as YYYY-MM-DD"],
    ["correct,a,Me,2026-11-20,why,,,WEU,", "row 2: framework", "EU, UN, NATO"],
    ["correct,a,Me,yesterday,why,,,,", "row 2: on", "a day as YYYY-MM-DD"],
    ["correct,a,,2026-11-20,why,,,,", "row 2: by", "text, not empty"],
    ["change,a,Me,2026-11-20,why,,,,", "row 2: edit", "add, correct, hide"],
    ["correct,A B,Me,2026-11-20,why,,,,", "row 2: id", "small letters"],
    ["correct,a,Me,2026-11-20,why,,,,[[", "row 2: footprint", "a geometry"],
    ["correct,a,Me,2026-11-20,why", "row 2", "9, as in the header"],
    ["add,a,Me,2026-11-20,why,MLI,,EU,", "row 2: name", "text"],
  ])("of CSV name row, field, found and expected: %s", (row, place, expected) => {
    const result = csv(`${CSV}\n${row}\n`);
    expect(result.records).toEqual([]);
    expect(result.account).toMatchObject({ read: 1, rejected: 1 });
    expect(textsOf(result)[0]).toContain(place);
    expect(textsOf(result)[0]).toContain(expected);
  });

  const NEW = {
    ...{
      edit: "add",
      name: "New",
      framework: "EU",
      kind: "mission",
      instruments: "presence",
      phases: "before",
    },
    ...{ hosts: "MLI", start: "2020", dutch: "yes" },
  };
  it.each([
    [{ ...NEW, id: "own-new", hosts: "" }, "hosts", "at least one"],
    [{ ...NEW, id: "kfor" }, "id", "an id that no row of the registry has"],
    [{ edit: "correct", id: "kfor", hosts: "(none)" }, "hosts", "at least one"],
    [{ edit: "correct", id: "kfor", hosts: "MLI NER MLI" }, "hosts.2", "each area once"],
    [{ edit: "correct", id: "kfor", hosts: "MLI ZZZ" }, "hosts.1", "an area that Einder knows"],
    [{ edit: "correct", id: "kfor", beneficiaries: "ZZZ" }, "beneficiaries.0", "an area that Einder knows"],
    [{ edit: "correct", id: "kfor", hosts: "MLI", on: "2026-11-25" }, "on", "a day up to 2026-11-24"],
    [{ edit: "correct", id: "nobody", hosts: "MLI" }, "id", "the id of a row of the registry"],
    [{ edit: "hide", id: "nobody" }, "id", "the id of a row of the registry"],
    // EUTM Mali ended on 18 May 2024.
    [
      { edit: "correct", id: "eutm-mali", start: "2024-06-01" },
      "start",
      "an end that is not before the start",
    ],
  ])("are refused as the form refuses them: %j", (change, field, expected) => {
    const cells: Readonly<Record<string, string>> = { by: "Me", on: "2026-11-20", reason: "why", ...change };
    const line = EDIT_COLUMNS.map((column) => cells[column] ?? "").join(",");
    const text = bytes(`${EDIT_COLUMNS.join(",")}\n${line}\n`);
    const result = missionEditsCsvFor(KNOWN).read({ name: "edits.csv", bytes: text });
    expect(result.records).toEqual([]);
    expect(textsOf(result)).toHaveLength(1);
    expect(textsOf(result)[0]).toContain(`"edits.csv": row 2: ${field}: found`);
    expect(textsOf(result)[0]).toContain(expected);
  });

  it("name feature and property where an end lies before the start, and leave a sound change", () => {
    const stamp = { by: "Me", on: "2026-11-20", reason: "why" };
    const features = [
      { edit: "correct", id: "kfor", ...stamp, start: "2020-06", end: "2020-05-31" },
      { edit: "correct", id: "eutm-mali", ...stamp, hosts: ["MLI"] },
    ].map((properties) => ({ type: "Feature", properties, geometry: null }));
    const result = missionEditsGeojsonFor(KNOWN).read({
      name: "edits.geojson",
      bytes: bytes(JSON.stringify({ type: "FeatureCollection", features })),
    });
    expect(textsOf(result)).toEqual([
      '"edits.geojson": feature 1: properties.end: found "2020-05-31", expected an end that is not before the start',
    ]);
    expect(result.records.map(({ id }) => id)).toEqual(["eutm-mali"]);
  });

  it("leave the rest of the file, and a second change of one row is not guessed at", () => {
    const result = csv(
      `${CSV}\nhide,a,Me,2026-11-20,why,,,,\nhide,a,Me,2026-11-20,why,,,,\nhide,b,Me,2026-11-20,why,,,,\n`,
    );
    expect(result.records.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(textsOf(result)[0]).toContain("an id that occurs once");
  });

  it("of a table without the columns refuse the file and name those that it has", () => {
    expect(textsOf(csv("id,name\na,b\n"))[0]).toContain('the columns "id", "name"');
  });

  it("of GeoJSON name feature and property, also for what nobody knows", () => {
    const feature = (properties: object, geometry: object | null = null) =>
      geojson(
        JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] }),
      );
    const stamp = { id: "a", by: "Me", on: "2026-11-20", reason: "why" };
    expect(textsOf(feature({ edit: "correct", ...stamp, colour: "red" }))[0]).toContain(
      "feature 1: properties.colour",
    );
    expect(textsOf(feature({ edit: "hide", ...stamp, on: 5 }))[0]).toContain("feature 1: properties.on");
    const bowTie = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    expect(feature({ edit: "correct", ...stamp }, bowTie).records).toEqual([]);
    expect(
      textsOf(feature({ edit: "correct", ...stamp }, { type: "Point", coordinates: [0, 0] }))[0],
    ).toContain("geometry");
  });
});
