import { describe, expect, it } from "vitest";
import { issueText } from "../../../src/sources/issue-text.ts";
import { pointsCsv } from "../../../src/sources/points-csv/read.ts";
import { prepareTable, walkTable } from "../../../src/sources/text/table.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { corpus } from "./corpora.ts";

const dutch = corpus("nl-csv");
const spectrum = corpus("csv-spectrum");
const papaparse = corpus("papaparse-cases");

const read = (file: string) => pointsCsv.read({ name: file, bytes: dutch.bytes(file) });
const texts = (file: string) =>
  read(file).issues.map((issue) => issueText(issue, createTranslator("en")).slice(file.length + 4));

interface Truth {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

/** Files of which one row has no usable place, and the text that says so (after the file's name). */
const REJECTED: Readonly<Record<string, string>> = {
  "unterminated-quote.csv": "row 14: found a quote that is never closed",
  "lat-91.csv": 'row 4: lat: found "91,5", expected a latitude',
  "lon-181.csv": 'row 4: lon: found "181,2", expected a longitude',
  "lat-empty.csv": "row 4: lat: found nothing, expected a latitude",
  "lat-nvt.csv": 'row 4: lat: found "-", expected a latitude',
  "lat-excel-error.csv": 'row 4: lat: found "#',
  "lat-nan.csv": 'row 4: lat: found "NaN", expected a latitude',
  "lat-dms.csv": "row 4: lat: found ",
  "lat-unicode-minus.csv": "row 4: lon: found ",
  "lat-two-commas.csv": "row 4: lat: found ",
  "lat-hex.csv": 'row 4: lat: found "0x10", expected a latitude',
  "lat-trailing-text.csv": "row 4: lat: found ",
  "id-duplicate.csv": 'row 4: id: found "A-0001", which row 2 has',
};
const REFUSED: Readonly<Record<string, string>> = {
  "title-and-total-rows.csv": "row 1: found the columns",
  "header-only.csv": "found no row with data",
  "empty.csv": "found an empty file",
  "only-bom.csv": "found an empty file",
  "whitespace-only.csv": "found an empty file",
  "wide-5000-columns.csv": "row 1: found 5000 columns, expected at most 1000",
  "xlsx-renamed.csv": "found an Excel or ZIP file",
  "html-renamed.csv": "found a web page or XML",
};
/** Rows that are all wrong, files of another size, and files whose ids are not those of the truth. */
const ELSEWHERE = new Set([
  "truth.json",
  "comma-delimiter-with-decimal-comma-UNquoted.csv",
  "ragged.csv",
  "invalid-utf8.csv",
  "nul-bytes.csv",
  "large-200000.csv.gz",
  "one-field-5MB.csv.gz",
]);

const files = dutch.entries.map(({ file }) => file);
const accepted = files.filter((file) => !(file in REJECTED) && !(file in REFUSED) && !ELSEWHERE.has(file));

describe.skipIf(!dutch.present)("Dutch tables", () => {
  const truth = dutch.present ? (dutch.json("truth.json") as readonly Truth[]) : [];

  it.each(accepted)("%s gives every row its true place", (file) => {
    const { records, account } = read(file);
    expect(account).toMatchObject({ accepted: 12, rejected: 0 });
    const changed = records.filter(({ position: [lon, lat] }, index) => {
      const row = truth[index];
      return row === undefined || Math.abs(row.lon - lon) > 1e-4 || Math.abs(row.lat - lat) > 1e-4;
    });
    // Some of these files move the third point on purpose; no other may have moved.
    expect(changed.every(({ row }) => row === 4)).toBe(true);
  });

  it.each(Object.entries(REJECTED))("%s rejects one row: %s", (file, text) => {
    expect(read(file).account).toMatchObject({ rejected: 1 });
    expect(read(file).account.accepted).toBeGreaterThanOrEqual(11);
    expect(texts(file)[0]).toContain(text);
  });

  it.each(Object.entries(REFUSED))("%s is refused: %s", (file, text) => {
    expect(read(file).records).toEqual([]);
    expect(texts(file)[0]).toContain(text);
  });

  it("names every row that decimal commas have broken, and reads none of them", () => {
    const file = "comma-delimiter-with-decimal-comma-UNquoted.csv";
    expect(read(file).account).toEqual({ read: 12, accepted: 0, rejected: 12, empty: 0 });
    expect(texts(file)[0]).toBe("row 2: found 12 fields, expected 9, as in the header");
  });

  it("names short and long rows", () => {
    expect(read("ragged.csv").account).toMatchObject({ accepted: 10, rejected: 2 });
    expect(texts("ragged.csv").slice(0, 2)).toEqual([
      "row 6: found 5 fields, expected 9, as in the header",
      "row 8: found 11 fields, expected 9, as in the header",
    ]);
  });

  it("says that bytes are not what the mark promises", () => {
    expect(texts("invalid-utf8.csv").join()).toContain("holds bytes that are not utf-8");
  });

  it("reads large files whole", () => {
    expect(read("large-200000.csv.gz").account).toMatchObject({ read: 200_000, rejected: 0 });
    expect(read("one-field-5MB.csv.gz").account.accepted).toBeGreaterThan(0);
  });
});

function cellsOf(text: string, delimiter = ","): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const prepared = prepareTable(text);
  walkTable(prepared.text, prepared.delimiter ?? delimiter, ({ cells }) => rows.push(cells));
  return rows;
}

describe.skipIf(!spectrum.present)("the files of csv-spectrum", () => {
  const half = spectrum.entries.filter(({ verdict }) => verdict === "must-parse-equal");
  it.each(half.map(({ file }) => file))("%s has the cells that the collection says", (file) => {
    const [header = [], ...rows] = cellsOf(new TextDecoder().decode(spectrum.bytes(file)));
    const objects = rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));
    const expected = JSON.stringify(spectrum.json(file.replace("csvs/", "json/").replace(".csv", ".json")));
    expect(objects).toEqual(JSON.parse(expected.replaceAll("\\r\\n", "\\n")));
  });
});

describe.skipIf(!papaparse.present)("the cases of papaparse for tables without options", () => {
  interface Case {
    readonly input: string;
    readonly config: unknown;
    readonly description: string;
    readonly expected: { readonly data: unknown; readonly errors: readonly unknown[] };
  }
  const cases = papaparse.entries
    .filter(({ file }) => file.startsWith("CORE_PARSER_TESTS"))
    .map(({ file }) => papaparse.json(file) as Case)
    .filter(({ config, input, expected }) => config === null && input !== "" && expected.errors.length === 0)
    // A last line end makes no record here.
    .filter(({ input }) => !/[\r\n]$/.test(input));
  it.each(cases.map((one) => [one.description, one] as const))("%s", (_, { input, expected }) => {
    expect(cellsOf(input)).toEqual(expected.data);
  });
});
