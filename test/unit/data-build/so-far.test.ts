import { describe, expect, it } from "vitest";
import { readSoFar } from "../../../data/build/datasets/so-far.ts";
import { ProblemLog } from "../../../data/build/tables/data-problem.ts";
import { createFigures } from "../../../src/domain/indicators/figures.ts";
import { day } from "../domain/time/dates.ts";
import { DATA, dataFolderOf, problemsOf } from "./temporary-data.ts";

const SUMS = {
  "ucdp-candidate/so-far.json": '{ "from": "2026-01", "to": "2026-08" }',
  "ucdp-candidate/so-far.csv": "iso3,total,state_based,non_state,one_sided,events\nMLI,3,1,1,1,2\n",
};

function tableOf(files: Readonly<Record<string, string>>) {
  const log = new ProblemLog();
  const { table } = readSoFar(dataFolderOf({ ...SUMS, ...files }), new Set(["MLI"]), log);
  log.throwIfAny();
  return table;
}

describe("the notes beside the sums of the unfinished year", () => {
  it("are none without their file", () => {
    expect(tableOf({})?.notes).toBeUndefined();
  });

  it("must be of an area that has a sum", () => {
    const notes = '[{ "area": "NER", "text": { "nl": "a", "en": "b" } }]';
    expect(problemsOf(() => tableOf({ "ucdp-candidate/notes.json": notes }))).toEqual([
      {
        file: "data/ucdp-candidate/notes.json",
        place: "note 1",
        field: "area",
        found: '"NER"',
        expected: "an area of ucdp-candidate/so-far.csv",
      },
    ]);
  });

  it("must be in both languages", () => {
    const notes = '[{ "area": "MLI", "text": { "nl": "a" } }]';
    expect(problemsOf(() => tableOf({ "ucdp-candidate/notes.json": notes }))).toHaveLength(1);
  });

  it("say of Iran in how many events most were killed, and nothing of Mali", () => {
    const log = new ProblemLog();
    const { table } = readSoFar(DATA, new Set(["IRN", "MLI"]), log);
    const figures = createFigures({ indicators: {}, sources: {}, soFar: table });
    const date = day("2026-11-23");
    // UCDP Candidate Events v26.0.8: 37 events of the government of Iran against civilians.
    expect(figures.soFar("IRN", date)?.notes.map(({ en }) => en)).toEqual([
      "19,900 of these deaths are one-sided violence, in 37 events of the government against civilians.",
    ]);
    expect(figures.soFar("MLI", date)?.notes).toEqual([]);
  });
});
