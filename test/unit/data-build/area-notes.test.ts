import { describe, expect, it } from "vitest";
import { readAreaNotes } from "../../../data/build/datasets/area-notes.ts";
import { readAreas } from "../../../data/build/datasets/areas.ts";
import { AREAS_CSV, dataFolderOf, problemsOf } from "./temporary-data.ts";

const FILE = "data/areas/notes.json";
const GOOD = { iso3: "MLI", about: "capital", basis: "memory", text: { nl: "a", en: "b" } };

function readFrom(...notes: readonly unknown[]) {
  const folder = dataFolderOf({
    "areas/areas.csv": AREAS_CSV,
    "areas/notes.json": JSON.stringify({ notes }),
  });
  return readAreaNotes(folder, readAreas(folder));
}

describe("readAreaNotes", () => {
  it("reads what is said beside an area", () => {
    expect(readFrom(GOOD)).toEqual([GOOD]);
  });

  it.each([
    ["an area that the list does not have", { iso3: "XXX" }, "iso3", '"XXX"', /areas\.csv/],
    ["an area without figures", { iso3: "POL" }, "iso3", '"POL"', /areas\.csv/],
    ["an empty text", { text: { nl: "a", en: "" } }, "text.en", '""', /not empty/],
    ["a text of blanks", { text: { nl: " ", en: "b" } }, "text.nl", '" "', /not empty/],
    ["a subject that is not known", { about: "flag" }, "about", '"flag"', /capital/],
  ] as const)("names file, note, field, found and expected of %s", (_, wrong, field, found, expected) => {
    const place = "note 2";
    expect(problemsOf(() => readFrom(GOOD, { ...GOOD, ...wrong }))).toEqual([
      { file: FILE, place, field, found, expected: expect.stringMatching(expected) },
    ]);
  });
});
