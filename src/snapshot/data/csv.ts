import Papa from "papaparse";
import { FORMULA } from "../../sources/text/formula.ts";
import type { DataTable, Provenance, Value } from "./table.ts";

/** How numbers are written: a Dutch spreadsheet takes `68.7` for a text or a day, and a comma for part of a number. */
export const CSV_DIALECTS = {
  nl: { delimiter: ";", decimal: "," },
  en: { delimiter: ",", decimal: "." },
} as const;
export type CsvDialect = keyof typeof CSV_DIALECTS;

/** So that a spreadsheet reads the file as UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV (RFC 4180, UTF-8). What it rests on stands in columns of every row, so that no row parts from its marking.
 *
 * @param hxl a second row of hashtags.
 */
export function csvTable(
  { columns, rows }: DataTable,
  provenance: Provenance,
  dialect: CsvDialect,
  hxl: boolean,
): string {
  const { delimiter, decimal } = CSV_DIALECTS[dialect];
  const text = (content: string): string => (FORMULA.test(content) ? `'${content}` : content);
  const cell = (value: Value): string => {
    if (value === null) return "";
    // A number may begin with a minus sign; a text may not.
    return typeof value === "number" ? String(value).replace(".", decimal) : text(String(value));
  };
  const told = provenance.map(([, value]) => text(value));
  const tags = [
    ...columns.map((column) => column.hxl ?? ""),
    ...provenance.map(([key]) => `#meta+${key.replaceAll("_", "")}`),
  ];
  const body = [
    [...columns.map(({ key }) => key), ...provenance.map(([key]) => key)],
    ...(hxl ? [tags] : []),
    ...rows.map((row) => [...row.map(cell), ...told]),
    // Where nothing passes the filters the file still says so, and under which marking.
    ...(rows.length === 0 ? [[...columns.map(() => ""), ...told]] : []),
  ];
  return `${BYTE_ORDER_MARK}${Papa.unparse(body, { delimiter, newline: "\r\n" })}\r\n`;
}
