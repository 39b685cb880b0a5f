import { describe, expect, it } from "vitest";
import { datasetIds, readCards, readEdition } from "../../../data/build/datasets/cards.ts";
import { DATA, dataFolderOf, problemsOf } from "./temporary-data.ts";

const CARD = DATA.text("wgi/dataset.json");
const wgi = (card: string) => dataFolderOf({ "wgi/dataset.json": card, "wgi/README.md": "# WGI" });

describe("datasetIds", () => {
  it("are the folders but the build, in alphabetical order, and no files", () => {
    const folder = dataFolderOf({ "b/x": "", "a/x": "", "build/x": "", "edition.json": "{}" });
    expect(datasetIds(folder)).toEqual(["a", "b"]);
  });
});

describe("readCards", () => {
  it("reads a card that holds", () => {
    expect(readCards(wgi(CARD))).toMatchObject([{ id: "wgi", licenceVerified: false }]);
  });

  it("names the field that is missing in one language", () => {
    const card = JSON.parse(CARD);
    expect(
      problemsOf(() => readCards(wgi(JSON.stringify({ ...card, title: { en: "x", nl: "" } })))),
    ).toMatchObject([{ file: "data/wgi/dataset.json", field: "title.nl", found: '""' }]);
  });

  it("refuses a card under another name than its folder", () => {
    expect(problemsOf(() => readCards(wgi(CARD.replace('"wgi"', '"inform"'))))).toMatchObject([
      { file: "data/wgi/dataset.json", field: "id", found: '"inform"' },
    ]);
  });

  it("refuses a folder without a card or a README", () => {
    const problems = problemsOf(() => readCards(dataFolderOf({ "wgi/figures.csv": "" })));
    expect(problems.map(({ file }) => file)).toEqual(["data/wgi/dataset.json", "data/wgi/README.md"]);
  });
});

describe("readEdition", () => {
  it("is the day in edition.json", () => {
    expect(readEdition(dataFolderOf({ "edition.json": '{ "edition": "2026-11-23" }' }))).toBe("2026-11-23");
  });

  it.each(["2026-11", "23-11-2026", "2026-02-30"])("refuses %s", (edition) => {
    const folder = dataFolderOf({ "edition.json": JSON.stringify({ edition }) });
    expect(problemsOf(() => readEdition(folder))).toEqual([
      {
        file: "data/edition.json",
        place: "",
        field: "edition",
        found: `"${edition}"`,
        expected: "a day written YYYY-MM-DD",
      },
    ]);
  });
});
