import Papa from "papaparse";
import type { DataTable, Provenance, Value } from "./table.ts";

/** Cells that a spreadsheet would take for a formula get a leading apostrophe (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r\0]/;

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
  const cell = (value: Value): string => {
    if (value === null) return "";
    if (typeof value === "number") return String(value).replace(".", decimal);
    return String(value);
  };
  const told = provenance.map(([, value]) => value);
  const body = [
    [...columns.map(({ key }) => key), ...provenance.map(([key]) => key)],
    ...(hxl
      ? [
          [
            ...columns.map((column) => column.hxl ?? ""),
            ...provenance.map(([key]) => `#meta+${key.replaceAll("_", "")}`),
          ],
        ]
      : []),
    ...rows.map((row) => [...row.map(cell), ...told]),
  ];
  // A number may begin with a minus sign; a text may not.
  const isNumber = (text: string) => /^-?\d+(?:[.,]\d+)?$/.test(text);
  const safe = body.map((line) =>
    line.map((text) => (FORMULA.test(text) && !isNumber(text) ? `'${text}` : text)),
  );
  return `${BYTE_ORDER_MARK}${Papa.unparse(safe, { delimiter, newline: "\r\n" })}\r\n`;
}
