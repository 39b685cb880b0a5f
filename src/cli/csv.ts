import Papa from "papaparse";
import { FORMULA } from "../sources/text/formula.ts";

/**
 * Between the members of a list in a cell, which is then quoted. A semicolon or bar, the same number in every
 * row, would be taken for the separator of the file by programs that guess it.
 */
export const LIST = ", ";

export type Cell = string | number | boolean | null;

/** Rows as CSV (RFC 4180, comma, UTF-8); the first gives the columns, a missing value is an empty cell. */
export function csvOf(rows: readonly Readonly<Record<string, Cell>>[]): string {
  return `${Papa.unparse([...rows], { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
