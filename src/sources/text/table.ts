import Papa from "papaparse";

/** Separators that are tried, most usual in Dutch files first. */
export const DELIMITERS = [";", ",", "\t", "|"] as const;

/** A record of a table, numbered as a spreadsheet does: the header is 1, blank records count. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** A quote that is opened and not closed, or closed in the middle of a cell. */
  readonly quoteFault: "open" | "misplaced" | null;
}

export interface TableText {
  readonly text: string;
  /** The separator that a first line `sep=;` names; null without one. */
  readonly delimiter: string | null;
}

/**
 * Text with one kind of line end and without the line `sep=;` that Excel writes and reads but does not show.
 */
export function prepareTable(text: string): TableText {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const found = /^sep=([^\n])\n/i.exec(lines);
  return { text: found === null ? lines : lines.slice(found[0].length), delimiter: found?.[1] ?? null };
}

/** The cells of the first record under one separator. */
export function firstCells(text: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: 1 }).data[0] ?? [];
}

/** Walks all records of a prepared text, the header included, without holding them all. */
export function walkTable(text: string, delimiter: string, visit: (row: TableRow) => void): void {
  let row = 0;
  // What follows the last line end is no record.
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  Papa.parse<string[]>(body, {
    delimiter,
    newline: "\n",
    step: ({ data, errors }) => {
      row += 1;
      const code = errors[0]?.code;
      const quoteFault = code === "MissingQuotes" ? "open" : code === "InvalidQuotes" ? "misplaced" : null;
      visit({ row, cells: data, quoteFault });
    },
  });
}
