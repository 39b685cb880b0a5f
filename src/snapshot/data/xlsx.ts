import JSZip from "jszip";
import writeXlsxFile, { type Cell } from "write-excel-file/universal";
import type { DataTable, Provenance, TableColumn, Value } from "./table.ts";

const BOLD = { fontWeight: "bold" } as const;
const DAY_FORMAT = "yyyy-mm-dd";
/** Longest name of a sheet that spreadsheets take. */
const LONGEST_NAME = 31;
/** Longest text of a cell that spreadsheets take. */
const LONGEST_TEXT = 32_767;

/** The first moment that a ZIP can tell: files are made of the state, whenever they are made. */
const ZIP_EPOCH = new Date(Date.UTC(1980, 0, 1));

const text = (value: string, bold = false): Cell => ({
  type: String,
  value: value.slice(0, LONGEST_TEXT),
  ...(bold ? BOLD : {}),
});

/** A value with its type: a text that looks like a formula stays text, a number has no locale. */
function cell(value: Value, { kind }: TableColumn): Cell {
  if (value === null) return null;
  if (typeof value === "number") return { type: Number, value };
  if (typeof value === "boolean") return { type: Boolean, value };
  if (kind === "day" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { type: Date, value: new Date(`${value}T00:00:00Z`), format: DAY_FORMAT };
  }
  return text(value);
}

/** A table and what it rests on as a workbook (ECMA-376); the marking is the first row of each sheet. */
export async function xlsxTable(
  { id, columns, rows }: DataTable,
  provenance: Provenance,
  marking: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const marked = (data: Cell[][]): Cell[][] => [[text(marking, true)], ...data];
  const written = writeXlsxFile([
    {
      sheet: id.slice(0, LONGEST_NAME),
      data: marked([
        columns.map(({ key }) => text(key, true)),
        ...rows.map((row) => columns.map((column, index) => cell(row[index] ?? null, column))),
      ]),
    },
    {
      sheet: "provenance",
      data: marked(provenance.map(([key, value]) => [text(key, true), text(value)])),
    },
  ]);
  return withoutTimes(new Uint8Array(await (await written.toBlob()).arrayBuffer()));
}

/** The same parts without the moment at which they were packed: one state makes one file. */
async function withoutTimes(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const still = new JSZip();
  for (const name of Object.keys(zip.files).sort()) {
    const file = zip.files[name];
    if (file === undefined || file.dir) continue;
    const content = await file.async("string");
    // The document's own properties tell the moment too.
    const timeless = content.replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
      `$1${ZIP_EPOCH.toISOString().replace(".000", "")}$2`,
    );
    still.file(name, timeless, { date: ZIP_EPOCH, createFolders: false });
  }
  const packed = await still.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
  return new Uint8Array(packed);
}
