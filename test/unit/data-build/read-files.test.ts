import { describe, expect, it } from "vitest";
import { DataError, ProblemLog } from "../../../data/build/tables/data-problem.ts";
import { dataFolderOf, problemsOf } from "./temporary-data.ts";

const table = (text: string, log = new ProblemLog()) => dataFolderOf({ "a/t.csv": text }).csv("a/t.csv", log);

describe("DataFolder.csv", () => {
  it("numbers rows as an author sees them, the header being row 1", () => {
    expect(table("x,y\n1,2\n3,4\n").rows).toEqual([
      { place: "row 2", cells: { x: "1", y: "2" } },
      { place: "row 3", cells: { x: "3", y: "4" } },
    ]);
  });

  it("keeps commas and doubled quotes inside a quoted cell", () => {
    expect(table('x\n"Bonaire, ""Saba"""\n').rows[0]?.cells).toEqual({ x: 'Bonaire, "Saba"' });
  });

  it("logs a row with another number of cells than the header and leaves it out", () => {
    const log = new ProblemLog();
    expect(table("x,y\n1,2\n3\n5,6,7\n", log).rows).toHaveLength(1);
    expect(problemsOf(() => log.throwIfAny())).toEqual([
      { file: "data/a/t.csv", place: "row 3", field: "", found: "1 cells", expected: "2 cells" },
      { file: "data/a/t.csv", place: "row 4", field: "", found: "3 cells", expected: "2 cells" },
    ]);
  });

  it.each([
    ["repeats a column", "x,x\n1,2\n"],
    ["leaves a column without a name", "x,\n1,2\n"],
    ["is not there", ""],
  ])("refuses a header that %s", (_what, text) => {
    expect(problemsOf(() => table(text))).toMatchObject([
      { expected: "a header that names each column once" },
    ]);
  });

  it("refuses a quote that is never closed", () => {
    expect(problemsOf(() => table('x\n"open\n'))).toMatchObject([{ file: "data/a/t.csv", place: "row 2" }]);
  });
});

describe("DataFolder.json", () => {
  it("names the file that is missing", () => {
    expect(problemsOf(() => dataFolderOf({}).json("a/b.json"))).toMatchObject([
      { file: "data/a/b.json", found: "no file" },
    ]);
  });

  it("names the file that is not JSON", () => {
    expect(problemsOf(() => dataFolderOf({ "a/b.json": "{" }).json("a/b.json"))).toMatchObject([
      { file: "data/a/b.json", expected: "valid JSON" },
    ]);
  });
});

describe("DataError", () => {
  const problem = {
    file: "data/wgi/figures.csv",
    place: "row 17",
    field: "score",
    found: '"1,4"',
    expected: "a number",
  };

  it("says in one line where, what was found and what is expected", () => {
    expect(new DataError([problem]).message).toBe(
      'data/wgi/figures.csv, row 17, field score: found "1,4", expected a number',
    );
  });

  it("leaves out a place or field that is not known", () => {
    expect(new DataError([{ ...problem, place: "", field: "" }]).message).toBe(
      'data/wgi/figures.csv: found "1,4", expected a number',
    );
  });

  it("shows forty lines at most and counts the others", () => {
    const lines = new DataError(Array.from({ length: 45 }, () => problem)).message.split("\n");
    expect(lines).toHaveLength(41);
    expect(lines.at(-1)).toBe("and 5 more");
  });
});
