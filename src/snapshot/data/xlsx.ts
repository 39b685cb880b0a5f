import JSZip from "jszip";
import writeXlsxFile, { type Cell } from "write-excel-file/universal";
import type { DataTable, Provenance, TableColumn, Value } from "./table.ts";

interface Style {
  readonly fontWeight?: "bold";
  readonly wrap?: boolean;
  readonly alignVertical?: "top";
  readonly height?: number;
}

const BOLD = { fontWeight: "bold" } as const;
const DAY_FORMAT = "yyyy-mm-dd";
/** Without a name of its own, LibreOffice sets what is bold in another font than the rest. */
const FONT = { fontFamily: "Arial", fontSize: 10 } as const;
/** Longest name of a sheet that spreadsheets take. */
const LONGEST_NAME = 31;
/** Longest text of a cell that spreadsheets take. */
const LONGEST_TEXT = 32_767;

/** The first moment that a ZIP can tell: files are made of the state, whenever they are made. */
const ZIP_EPOCH = new Date(Date.UTC(1980, 0, 1));

/** Widths of columns in letters. */
const NARROWEST = 8;
const WIDEST = 42;
const TOLD_WIDTH = 80;
const PROVENANCE_WIDTHS = [{ width: 18 }, { width: TOLD_WIDTH }];
/** Points a line of the font takes. */
const LINE_HEIGHT = 13;

/** Rows that stay in sight: the marking and the names of the columns. */
const HEAD_ROWS = 2;

/** Rows do not grow with what is folded in them: each program leaves that to the file. */
const folded = ({ length }: string): Style => ({
  wrap: true,
  alignVertical: "top",
  height: LINE_HEIGHT * Math.max(1, Math.ceil(length / TOLD_WIDTH)),
});

function text(value: string, style: Style = {}): Cell {
  if (value.length > LONGEST_TEXT) {
    const start = value.slice(0, 40);
    throw new RangeError(
      `a cell of a workbook takes ${LONGEST_TEXT} characters; found ${value.length}: "${start}…"`,
    );
  }
  return { type: String, value, ...style };
}

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

/** As wide as what stands in a column, within bounds. */
const widthsOf = ({ columns, rows }: DataTable) =>
  columns.map(({ key }, index) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? "").length), key.length);
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });

/**
 * A table and what it rests on as a workbook (ECMA-376); the marking is the first row of each sheet.
 *
 * @throws RangeError when a text does not fit a cell.
 */
export async function xlsxTable(
  table: DataTable,
  provenance: Provenance,
  marking: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { id, columns, rows } = table;
  const marked = (data: Cell[][]): Cell[][] => [[text(marking, BOLD)], ...data];
  const written = writeXlsxFile(
    [
      {
        sheet: id.slice(0, LONGEST_NAME),
        columns: widthsOf(table),
        orientation: "landscape",
        stickyRowsCount: HEAD_ROWS,
        data: marked([
          columns.map(({ key }) => text(key, BOLD)),
          ...rows.map((row) => columns.map((column, index) => cell(row[index] ?? null, column))),
        ]),
      },
      {
        sheet: "provenance",
        columns: PROVENANCE_WIDTHS,
        data: marked(
          provenance.map(([key, value]) => [
            text(key, { ...BOLD, alignVertical: "top" }),
            text(value, folded(value)),
          ]),
        ),
      },
    ],
    FONT,
  );
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
