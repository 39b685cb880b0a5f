import { describe, expect, it } from "vitest";
import { readRelations } from "../../../data/build/datasets/relations.ts";
import { dataFolderOf, problemsOf } from "./temporary-data.ts";

const IDS = new Set(["first", "second", "series"]);
const relationsOf = (...rows: readonly object[]) =>
  readRelations(dataFolderOf({ "missions/relations.json": JSON.stringify(rows) }), IDS);
const FOLLOWS = { of: "first", kind: "successor", is: "second", basis: "seen" };

describe("readRelations", () => {
  it("tells each relation from both sides", () => {
    const relations = relationsOf(FOLLOWS, { of: "series", kind: "part", is: "first", basis: "memory" });
    expect(Object.fromEntries(relations)).toEqual({
      first: [
        { id: "second", relation: "successor", basis: "seen" },
        { id: "series", relation: "whole", basis: "memory" },
      ],
      second: [{ id: "first", relation: "predecessor", basis: "seen" }],
      series: [{ id: "first", relation: "part", basis: "memory" }],
    });
  });

  it.each([
    ["a row that is not there", { ...FOLLOWS, is: "third" }, "is"],
    ["a first row that is not there", { ...FOLLOWS, of: "third" }, "of"],
    ["a row that follows itself", { ...FOLLOWS, is: "first" }, "is"],
    ["a relation that is none", { ...FOLLOWS, kind: "friend" }, "kind"],
    ["a basis that is none", { ...FOLLOWS, basis: "heard" }, "basis"],
  ])("refuses %s", (_what, row, field) => {
    expect(problemsOf(() => relationsOf(row))).toMatchObject([
      { file: "data/missions/relations.json", place: "item 1", field },
    ]);
  });

  it("refuses a pair that stands there twice, from either side", () => {
    const back = { of: "second", kind: "successor", is: "first", basis: "seen" };
    expect(problemsOf(() => relationsOf(FOLLOWS, back))).toMatchObject([{ place: "item 2", field: "is" }]);
  });
});
