import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueText } from "../../../src/sources/issue-text.ts";
import { pointsCsv } from "../../../src/sources/points-csv/read.ts";
import { createTranslator } from "../../../src/strings/translator.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (content: string | Uint8Array) =>
  pointsCsv.read({ name: "p.csv", bytes: typeof content === "string" ? utf8(content) : content });
const points = (content: string | Uint8Array) =>
  read(content).records.map(({ id, position }) => [id, ...position]);
const texts = (content: string | Uint8Array, language: "nl" | "en" = "en") =>
  read(content).issues.map((issue) => issueText(issue, createTranslator(language)));
/** `rows` of a comma-separated table, from row 2 on. */
const table = (...rows: readonly string[]) => ["id,lon,lat", ...rows].join("\n");

/** In windows-1252: é is E9, the euro sign 80. */
const cp1252 = (text: string) =>
  Uint8Array.from(text, (sign) => (sign === "€" ? 0x80 : (sign.codePointAt(0) ?? 0)));
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
  return bigEndian ? bytes.map((_, at) => bytes[at ^ 1] ?? 0) : bytes;
};

const TWO = [
  ["A", 4.5, 52.1],
  ["B", -68.9, 12.2],
];

describe("a table of points", () => {
  it.each([
    ["commas and dots", "id,lon,lat\nA,4.5,52.1\nB,-68.9,12.2\n"],
    ["semicolons and decimal commas", "id;lon;lat\nA;4,5;52,1\nB;-68,9;12,2\n"],
    ["tabs", "id\tlon\tlat\nA\t4.5\t52.1\nB\t-68.9\t12.2"],
    ["bars", "id|lon|lat\nA|4.5|52.1\nB|-68.9|12.2"],
    ["quoted decimal commas between commas", 'id,lon,lat\nA,"4,5","52,1"\nB,"-68,9","12,2"'],
    ["a line that names the separator", "sep=;\r\nid;lon;lat\r\nA;4.5;52.1\r\nB;-68.9;12.2\r\n"],
    ["line ends of one kind", "id,lon,lat\rA,4.5,52.1\rB,-68.9,12.2\r"],
    ["line ends of all kinds", "id,lon,lat\r\nA,4.5,52.1\rB,-68.9,12.2\n"],
    ["columns in another order, with others between", "lat,name,ID,Lon \n52.1,x,A,4.5\n12.2,y,B,-68.9"],
    ["long names", "id,Longitude,LATITUDE\nA,4.5,52.1\nB,-68.9,12.2"],
    ["Dutch names", "id;Breedtegraad ; LENGTEGRAAD\nA;52,1;4,5\nB;12,2;-68,9"],
    ["x and y", "id,x,y\nA,4.5,52.1\nB,-68.9,12.2"],
    ["lon and lat beside x and y of another grid", "id,x,y,lon,lat\nA,1,2,4.5,52.1\nB,3,4,-68.9,12.2"],
    ["white space around numbers, the no-break space too", "id,lon,lat\nA, 4.5 ,\u00A052.1\nB,-68.9,12.2"],
    ["columns at the end without anything", "id,lon,lat,,\nA,4.5,52.1,,\nB,-68.9,12.2,,"],
    ["cells at the end of a row without anything", "id,lon,lat\nA,4.5,52.1,,\nB,-68.9,12.2"],
    ["UTF-8 with a mark", "\uFEFFid,lon,lat\nA,4.5,52.1\nB,-68.9,12.2"],
    ["UTF-16 with a mark", utf16("\uFEFFid;lon;lat\r\nA;4,5;52,1\r\nB;-68,9;12,2\r\n", false)],
    ["UTF-16 the other way round", utf16("\uFEFFid;lon;lat\r\nA;4,5;52,1\r\nB;-68,9;12,2\r\n", true)],
    ["UTF-16 without a mark", utf16("id;lon;lat\r\nA;4,5;52,1\r\nB;-68,9;12,2\r\n", false)],
  ])("is read with %s", (_, content) => {
    expect(points(content)).toEqual(TWO);
    expect(read(content).account).toEqual({ read: 2, accepted: 2, rejected: 0, empty: 0 });
  });

  it("keeps ids as the text they are", () => {
    const ids = ["007", "9007199254740993", "1e3", "2-1", "NA", "__proto__", "é € <b>", "a\nb", " x "];
    const content = table(...ids.map((id) => `"${id}",1,2`));
    expect(points(content).map(([id]) => id)).toEqual(ids);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it("takes off the sign that our own export puts before a formula, and says so", () => {
    expect(points(table("'=1+1,1,2", "'tHooft,1,2"))).toEqual([
      ["=1+1", 1, 2],
      ["'tHooft", 1, 2],
    ]);
    expect(texts(table("'=1+1,1,2"))).toEqual(['"p.csv": the sign that disarms a formula taken off 1 id']);
  });

  it("reads windows-1252 where the bytes are not UTF-8, and says so", () => {
    const content = cp1252("id;lon;lat\nCafé €;4,5;52,1\n");
    expect(points(content)).toEqual([["Café €", 4.5, 52.1]]);
    expect(texts(content)).toContain('"p.csv": read as windows-1252');
  });

  it("says how many numbers had a decimal comma", () => {
    expect(texts("id;lon;lat\nA;4,5;52,1\nB;5;52,1")).toEqual([
      '"p.csv": 3 numbers read with a decimal comma',
    ]);
    expect(texts("id;lon;lat\nA;4,5;52\n", "nl")).toEqual([
      '"p.csv": 1 getal met een decimale komma gelezen',
    ]);
  });

  it("keeps the rest when rows are wrong, and counts as a spreadsheet does", () => {
    const content = table('"a\nb",1,2', "", "C,1,91", "D,3,4");
    expect(points(content)).toEqual([
      ["a\nb", 1, 2],
      ["D", 3, 4],
    ]);
    expect(read(content).records.map(({ row }) => row)).toEqual([2, 5]);
    expect(read(content).account).toEqual({ read: 4, accepted: 2, rejected: 1, empty: 1 });
    expect(texts(content)).toEqual([
      '"p.csv": row 4: lat: found "91", expected a latitude from -90 to 90',
      '"p.csv": 1 empty row left out',
    ]);
    expect(texts(content, "nl")[0]).toBe(
      '"p.csv": rij 4: lat: gevonden "91", verwacht een breedtegraad van -90 tot en met 90',
    );
  });

  it.each([
    ["A,181,2", 'row 2: lon: found "181", expected a longitude from -180 to 180'],
    ["A,1,-90.001", 'row 2: lat: found "-90.001", expected a latitude'],
    ["A,1,", "row 2: lat: found nothing, expected a latitude"],
    ["A,1,n.v.t.", 'row 2: lat: found "n.v.t.", expected a latitude'],
    ["A,1,NaN", 'row 2: lat: found "NaN", expected a latitude'],
    ["A,1,0x10", 'row 2: lat: found "0x10", expected a latitude'],
    ["A,1,16.97 N", 'row 2: lat: found "16.97 N", expected a latitude'],
    [`A,1,"16°58'24""N"`, "row 2: lat: found "],
    ['A,1,"1.234,5"', 'row 2: lat: found "1.234,5", expected a latitude'],
    ['A,1,"12,34,56"', 'row 2: lat: found "12,34,56", expected a latitude'],
    ["A,1,\u22125", 'row 2: lat: found "\u22125", expected a latitude'],
    ["A,1,#WAARDE!", 'row 2: lat: found "#WAARDE!", expected a latitude'],
    ["A,1,1e999", 'row 2: lat: found "1e999", expected a latitude'],
    ["A,1", "row 2: found 2 fields, expected 3, as in the header"],
    ["A,1,2,x", "row 2: found 4 fields, expected 3, as in the header"],
    ["A,4,5,52,1", "row 2: found 5 fields, expected 3, as in the header"],
    [",1,2", "row 2: id: found nothing, expected an id"],
    ["a\u0000b,1,2", 'row 2: id: found "a\\u0000b", expected an id'],
    ['"A,1,2', "row 2: found a quote that is never closed, expected quotes in pairs"],
    ['"A"B,1,2', "row 2: found a quote in the middle of a field, expected quotes in pairs"],
  ])("rejects the row %s and says why", (row, text) => {
    const { records, issues, account } = read(table(row));
    expect(records).toEqual([]);
    expect(account).toEqual({ read: 1, accepted: 0, rejected: 1, empty: 0 });
    expect(issues.map((issue) => issueText(issue, createTranslator("en")))[0]).toContain(text);
  });

  it("rejects an id that an earlier row has, naming that row", () => {
    expect(texts(table("A,1,2", "B,1,2", "A,3,4"))).toEqual([
      '"p.csv": row 4: id: found "A", which row 2 has, expected an id that occurs once',
    ]);
  });

  it("does not guess which sign stands before the decimals where a file has both", () => {
    const content = "id;lon;lat\nA;4,5;52,1\nB;4.567;52,1\nC;5;53\n";
    expect(points(content)).toEqual([
      ["A", 4.5, 52.1],
      ["C", 5, 53],
    ]);
    expect(texts(content)[0]).toBe(
      '"p.csv": row 3: lon: found "4.567", expected a number with “,”, as in row 2',
    );
  });

  it.each([
    [
      "name,lon,lat\nA,1,2",
      'row 1: found the columns "name", "lon", "lat", expected the columns id, lon and lat',
    ],
    [
      "A,4.5,52.1\nB,1,2",
      'row 1: found the columns "A", "4.5", "52.1", expected the columns id, lon and lat',
    ],
    ["id,lon,longitude,lat\n", 'row 1: found the columns "lon", "longitude", expected one column lon'],
    ["id,lon,Lon,lat\nA,1,2,3", 'row 1: found the columns "lon", "Lon", expected one column lon'],
    ["id,x,X,y\nA,1,2,3", 'row 1: found the columns "x", "X", expected one column lon'],
    ["id,lon,lat\n", "found no row with data, expected at least one"],
    ["id,lon,lat\n,,\n", "found no row with data, expected at least one"],
    ["<!DOCTYPE html><p>id,lon,lat</p>", "found a web page or XML, expected a table in CSV"],
    ["PK\u0003\u0004...", "found an Excel or ZIP file, expected a table in CSV"],
    [`id,lon,lat,${"c,".repeat(1200)}\nA,1,2`, "row 1: found 1204 columns, expected at most 1000"],
  ])("is refused as a whole when it is %j", (content, text) => {
    const { records, account, issues } = read(content);
    expect(records).toEqual([]);
    expect(account).toEqual({ read: 0, accepted: 0, rejected: 0, empty: 0 });
    expect(issues.map(({ kind }) => kind)).toEqual(["refused"]);
    expect(texts(content)[0]).toContain(text);
  });

  it("names columns that occur twice or have no name, and rows at 0, 0", () => {
    expect(texts("id,naam,,lon,naam,lat\nA,x,,0,y,0")).toEqual([
      '"p.csv": row 1: columns that occur more than once: "naam"',
      '"p.csv": row 1: columns without a name: 3',
      '"p.csv": 1 row is at 0, 0',
    ]);
  });

  it("reads a table with content under columns that have no name, and names those columns", () => {
    expect(texts("id,lon,lat,,\nA,1,2,x,\nB,1,2,,")).toEqual(['"p.csv": row 1: columns without a name: 4']);
    expect(points("id,lon,lat,,\nA,1,2,x,\nB,1,2,,")).toHaveLength(2);
  });

  it("names bytes that are not what the mark promises, and rejects an id that cannot be read", () => {
    const content = new Uint8Array([...utf8("\uFEFFid,lon,lat\nA,1,2\n"), 0xff, ...utf8(",3,4\n")]);
    expect(points(content)).toEqual([["A", 1, 2]]);
    expect(texts(content)).toEqual([
      '"p.csv": row 3: id: found "\uFFFD", expected an id',
      '"p.csv": holds bytes that are not utf-8',
    ]);
  });

  it("reads back any points that were written, in any of the conventions of a table", () => {
    const coordinate = (most: number) =>
      fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6);
    const written = fc.uniqueArray(
      fc.record({
        id: fc
          .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
          .filter((id) => id.trim() !== "" && !/[\0\uFFFD\r]|^'[=+\-@\t]/.test(id)),
        lon: coordinate(180),
        lat: coordinate(90),
      }),
      { minLength: 1, maxLength: 12, selector: ({ id }) => id },
    );
    const convention = fc.record({
      delimiter: fc.constantFrom(";", ",", "\t", "|"),
      comma: fc.boolean(),
      end: fc.constantFrom("\n", "\r\n", "\r"),
      mark: fc.boolean(),
    });
    fc.assert(
      fc.property(written, convention, (rows, { delimiter, comma, end, mark }) => {
        const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const number = (value: number) => cell(comma ? value.toFixed(6).replace(".", ",") : value.toFixed(6));
        const lines = rows.map(({ id, lon, lat }) => [cell(id), number(lon), number(lat)].join(delimiter));
        const content = `${mark ? "\uFEFF" : ""}${[["id", "lon", "lat"].join(delimiter), ...lines].join(end)}${end}`;
        expect(points(content)).toEqual(rows.map(({ id, lon, lat }) => [id, lon, lat]));
      }),
      { numRuns: 300 },
    );
  });

  it("reads a text made to exhaust a regular expression within a second", () => {
    const started = performance.now();
    read(table(`A,${"1".repeat(100_000)},2`, `B,${"1.".repeat(50_000)},2`, `C,${" ".repeat(100_000)}1,2`));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
