import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { dataFile } from "../../../src/app/snapshot/data-file.ts";
import { TABLE_IDS, type TableId, tableOf } from "../../../src/app/snapshot/data-tables.ts";
import type { TableColumn, Value } from "../../../src/snapshot/data/table.ts";
import { pptxOf } from "../../../src/snapshot/write/pptx.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { convertedByOffice, DUTCH_CSV, OFFICE, type OfficeCell, officeRows } from "../../fixtures/office.ts";
import { besideMaps, CHOICES, contentOf, DOT, laidOut } from "../../fixtures/page.ts";

const LIMIT = { timeout: 180_000 };

function dutchState() {
  const { store, actions } = loadedStore();
  actions.setLanguage("nl");
  return store.getState();
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;
const IS_YEAR = /^\d{4}$/;

/** What a spreadsheet has to hold for a value: a number as a number, a day as a day, a missing one as nothing. */
function expected(value: Value, { kind }: TableColumn, format: "csv" | "xlsx"): OfficeCell {
  if (value === null || value === "") return { type: null, value: "" };
  if (typeof value === "number") return { type: "float", value: String(value) };
  if (typeof value === "boolean") {
    // In a text file the word stays a word; LibreOffice holds a truth value as the number 1 or 0 that is shown as a word.
    if (format === "csv") return { type: "string", value: String(value) };
    return { type: "float", value: value ? "1" : "0" };
  }
  if (kind === "day" && IS_DAY.test(value)) return { type: "date", value };
  // A year alone is a number to a reader of text; what is known to the month must not become a day.
  if (kind === "day" && IS_YEAR.test(value) && format === "csv") return { type: "float", value };
  return { type: "string", value };
}

describe.skipIf(OFFICE === null)("data in a Dutch spreadsheet, opened by LibreOffice", LIMIT, () => {
  const read = async (table: TableId, kind: "csv" | "xlsx") => {
    const file = await dataFile(dutchState(), CHOICES, { table, kind, hxl: false });
    if (file === null) throw new Error("the data are not there");
    const bytes = typeof file === "string" ? file : new Uint8Array(file as Uint8Array<ArrayBuffer>);
    const fods = convertedByOffice(
      { name: `table.${kind}`, bytes },
      "fods",
      kind === "csv" ? DUTCH_CSV : null,
    );
    return officeRows(fods.toString("utf8"));
  };

  it.each(TABLE_IDS)("holds the numbers, days and texts of %s, from CSV and from a workbook", async (id) => {
    const { columns, rows } = tableOf(dutchState(), id);
    expect(rows.length).toBeGreaterThan(50);
    for (const kind of ["csv", "xlsx"] as const) {
      const found = await read(id, kind);
      const [head, ...body] = kind === "csv" ? found : found.slice(1);
      if (kind === "xlsx") expect(found[0]?.[0]?.value).toBe(CHOICES.marking);
      expect(head?.slice(0, columns.length).map(({ value }) => value)).toEqual(columns.map(({ key }) => key));
      expect(body.length, kind).toBe(rows.length);
      for (const [row, cells] of rows.entries()) {
        for (const [index, column] of columns.entries()) {
          const cell = body[row]?.[index] ?? { type: null, value: "" };
          const where = `${kind}, row ${row + 1}, ${column.key}`;
          expect(cell, where).toEqual(expected(cells[index] ?? null, column, kind));
        }
      }
    }
  });
});

describe.skipIf(OFFICE === null)("a page as a slide, opened by LibreOffice", LIMIT, () => {
  it("shows every word of the page, within its edges, on one page of its size", async () => {
    const page = laidOut(
      contentOf(({ actions }) => actions.setLanguage("nl")),
      "16-9",
    );
    const bytes = await pptxOf([page], {
      raster: async () => DOT,
      stamp: null,
      subject: "x",
      notes: ["note"],
    });
    const pdf = convertedByOffice({ name: "page.pptx", bytes }, "pdf");
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    expect(document.numPages).toBe(1);
    const sheet = await document.getPage(1);
    const [, , width = 0, height = 0] = sheet.view;
    expect(width / height).toBeCloseTo(page.width / page.height, 2);
    const items = (await sheet.getTextContent()).items.filter((item) => "str" in item);
    const letters = (text: string) => text.replace(/\s/g, "");
    const shown = letters(items.map(({ str }) => str).join(""));
    for (const { text } of besideMaps(page)) expect(shown).toContain(letters(text));
    for (const item of items) {
      const left = Number(item.transform[4]);
      expect(left, item.str).toBeGreaterThanOrEqual(0);
      expect(left + item.width, item.str).toBeLessThanOrEqual(width);
    }
  });
});
