import { phrase, quote } from "../phrases.ts";
import type { Phrase } from "../source.ts";
import { type DecimalSign, isNothing, readDecimal } from "../text/decimal.ts";
import type { TableRow } from "../text/table.ts";
import type { Header } from "./header.ts";
import type { PointRecord } from "./point-record.ts";

/** Why a row was not taken. */
export interface RowFault {
  /** Name of the column; null where the row as a whole is wrong. */
  readonly column: string | null;
  readonly found: Phrase;
  readonly expected: Phrase;
}

/** What was counted over all rows. */
export interface RowTally {
  /** Numbers that were read with a decimal comma. */
  decimalCommas: number;
  /** Rows at longitude 0 and latitude 0, where a table that lost its coordinates ends up. */
  atNullIsland: number;
  /** Ids from which the sign that disarms a formula was taken off. */
  disarmed: number;
  /** Rows whose longitude is more than 180 from 0. */
  beyond180: number;
  /** Cells of the row that has most, blank ones at the end left aside. */
  widest: number;
}

/** `any-turn` takes 190 for the place that -170 is, up to one turn more than there is, and counts it. */
export type LongitudeRange = "one-turn" | "any-turn";

export interface RowReader {
  readonly read: (row: TableRow) => PointRecord | RowFault | "empty";
  readonly tally: RowTally;
}

/** A spreadsheet takes text that begins so for a formula; our export puts `'` before it (OWASP ASVS 1.2.10). */
const DISARMED = /^'(?=[=+\-@\t\0])/;
/** Signs that no id holds: U+FFFD stands for bytes that could not be read. */
const UNREADABLE = /[\0\uFFFD]/;

/** Reads the rows of one table in turn; what one row shows (its decimal sign, its id) holds for the next. */
export function createRowReader(header: Header, longitudes: LongitudeRange): RowReader {
  const tally: RowTally = { decimalCommas: 0, atNullIsland: 0, disarmed: 0, beyond180: 0, widest: 0 };
  const most = longitudes === "one-turn" ? 180 : 360;
  const rowOfId = new Map<string, number>();
  let convention: { readonly sign: DecimalSign; readonly row: number } | null = null;

  // Behind the last name a spreadsheet often writes columns in which it once had something.
  const width = 1 + header.names.findLastIndex((name) => name.trim() !== "");
  const nameOf = (index: number): string => (header.names[index] ?? "").trim();
  const coordinate = (row: TableRow, index: number, most: number, expected: Phrase): number | RowFault => {
    const cell = row.cells[index] ?? "";
    const fault = (found: Phrase, wanted = expected): RowFault => ({
      column: nameOf(index),
      found,
      expected: wanted,
    });
    const quoted = phrase("sources.found.value", { value: quote(cell) });
    if (cell.trim() === "") return fault(phrase("sources.found.nothing"));
    const decimal = isNothing(cell) ? null : readDecimal(cell);
    if (decimal === null) return fault(quoted);
    if (!(Math.abs(decimal.value) <= most)) return fault(quoted);
    if (decimal.sign !== null) {
      convention ??= { sign: decimal.sign, row: row.row };
      if (decimal.sign !== convention.sign) {
        return fault(
          quoted,
          phrase("sources.expected.decimalSign", { sign: convention.sign, row: String(convention.row) }),
        );
      }
    }
    return decimal.value;
  };

  const read = (row: TableRow): PointRecord | RowFault | "empty" => {
    const { cells, quoteFault } = row;
    if (quoteFault !== null) {
      return {
        column: null,
        found: phrase(quoteFault === "open" ? "sources.found.openQuote" : "sources.found.misplacedQuote"),
        expected: phrase("sources.expected.quotes"),
      };
    }
    if (cells.every(isNothing)) return "empty";
    const length = 1 + cells.findLastIndex((cell, index) => index < width || cell.trim() !== "");
    if (length < width || length > header.names.length) {
      return {
        column: null,
        found: phrase("sources.found.cells", { count: length }),
        expected: phrase("sources.expected.cells", { count: width }),
      };
    }
    tally.widest = Math.max(tally.widest, length);
    const id = readId(cells[header.id] ?? "");
    if ("expected" in id) return { ...id, column: nameOf(header.id) };
    const longitude = coordinate(row, header.longitude, most, phrase("sources.expected.longitude"));
    if (typeof longitude !== "number") return longitude;
    const latitude = coordinate(row, header.latitude, 90, phrase("sources.expected.latitude"));
    if (typeof latitude !== "number") return latitude;
    const earlier = rowOfId.get(id.text);
    if (earlier !== undefined) {
      return {
        column: nameOf(header.id),
        found: phrase("sources.found.repeatedId", { value: quote(id.text), row: String(earlier) }),
        expected: phrase("sources.expected.uniqueId"),
      };
    }
    rowOfId.set(id.text, row.row);
    if (id.disarmed) tally.disarmed += 1;
    if (Math.abs(longitude) > 180) tally.beyond180 += 1;
    if (longitude === 0 && latitude === 0) tally.atNullIsland += 1;
    if (convention?.sign === ",") {
      tally.decimalCommas += [header.longitude, header.latitude].filter((index) =>
        cells[index]?.includes(","),
      ).length;
    }
    return { id: id.text, position: [longitude, latitude], row: row.row };
  };
  return { read, tally };
}

type ReadId = { readonly text: string; readonly disarmed: boolean };

function readId(cell: string): ReadId | Omit<RowFault, "column"> {
  if (cell.trim() === "" || UNREADABLE.test(cell)) {
    return {
      found:
        cell.trim() === ""
          ? phrase("sources.found.nothing")
          : phrase("sources.found.value", { value: quote(cell) }),
      expected: phrase("sources.expected.id"),
    };
  }
  return { text: cell.replace(DISARMED, ""), disarmed: DISARMED.test(cell) };
}
