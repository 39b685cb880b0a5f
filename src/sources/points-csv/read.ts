import { phrase } from "../phrases.ts";
import {
  type Fault,
  type Importer,
  type Issue,
  overLimit,
  type Phrase,
  type Place,
  placeOf,
  type ReadResult,
  refused,
  type SourceFile,
} from "../source.ts";
import { type DecodedText, decodeText } from "../text/decode-text.ts";
import { DELIMITERS, firstCells, prepareTable, walkTable } from "../text/table.ts";
import { type Header, readHeader } from "./header.ts";
import { noticesOf } from "./notices.ts";
import type { PointRecord } from "./point-record.ts";
import { createRowReader, type LongitudeRange, type RowFault } from "./rows.ts";

/** Largest file that is read, in bytes: a few million points. */
const MOST_BYTES = 200 * 1024 * 1024;
/** A table with more columns than this is no list of points. */
const MOST_COLUMNS = 1000;

/**
 * Points of a CSV table with the columns `id`, `lon` and `lat` (see `readHeader` for other names), further columns
 * left aside. Separator `;`, `,`, tab or `|`, whichever makes the header readable; decimals with a dot or a comma,
 * one of them in a file; UTF-8, UTF-16 or windows-1252. A row that is too short or too long, without a number, off the
 * world, or with an id that an earlier row has, is rejected; a row without any content is empty. Text that our own export
 * made harmless (a leading `'` before a formula) is read as what it was.
 */
export const pointsCsv: Importer<PointRecord> = {
  id: "points-csv",
  extensions: [".csv", ".tsv", ".txt"],
  mostBytes: MOST_BYTES,
  read: (file) => readPoints(file),
};

/** The same, with a choice of what becomes of a longitude beyond 180: by default its row is rejected. */
export function readPoints(
  file: SourceFile,
  longitudes: LongitudeRange = "one-turn",
): ReadResult<PointRecord> {
  return overLimit(file.name, file.bytes.length, MOST_BYTES) ?? readFile(file, longitudes);
}

function readFile({ name, bytes }: SourceFile, longitudes: LongitudeRange): ReadResult<PointRecord> {
  const place = placeOf(name);
  const table = phrase("sources.expected.table");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) {
    return refused(place, phrase("sources.found.archive"), table);
  }
  const decoded = decodeText(bytes);
  const { text, delimiter: named } = prepareTable(decoded.text);
  if (text.trim() === "") return refused(place, phrase("sources.found.emptyFile"), table);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    return refused(place, phrase("sources.found.markup"), table);
  }
  const first = { ...place, row: 1 };
  const chosen = chooseDelimiter(text, named);
  if ("found" in chosen) return refused(first, chosen.found, chosen.expected);
  return readRows(text, chosen, longitudes, decoded, place);
}

interface Chosen {
  readonly delimiter: string;
  readonly header: Header;
}

/** The separator under which the header holds the columns; where none does, the fault under the one that makes most columns. */
function chooseDelimiter(
  text: string,
  named: string | null,
): Chosen | { readonly found: Phrase; readonly expected: Phrase } {
  const tried = (named === null ? DELIMITERS : [named]).map((delimiter) => {
    const cells = firstCells(text, delimiter);
    return { delimiter, cells, header: readHeader(cells) };
  });
  const [widest] = [...tried].sort((a, b) => b.cells.length - a.cells.length);
  if (widest !== undefined && widest.cells.length > MOST_COLUMNS) {
    return {
      found: phrase("sources.found.columnCount", { count: widest.cells.length }),
      expected: phrase("sources.expected.columnCount", { most: MOST_COLUMNS }),
    };
  }
  for (const { delimiter, header } of tried) if (!("found" in header)) return { delimiter, header };
  if (widest !== undefined && "found" in widest.header) return widest.header;
  return { found: phrase("sources.found.nothing"), expected: phrase("sources.expected.columns") };
}

function readRows(
  text: string,
  { delimiter, header }: Chosen,
  longitudes: LongitudeRange,
  decoded: DecodedText,
  place: Place,
): ReadResult<PointRecord> {
  const records: PointRecord[] = [];
  const faults: Fault[] = [];
  const reader = createRowReader(header, longitudes);
  let empty = 0;
  walkTable(text, delimiter, (row) => {
    if (row.row === 1) return;
    const found = reader.read(row);
    if (found === "empty") empty += 1;
    else if ("expected" in found) faults.push(rejected(found, row.row, place));
    else records.push(found);
  });
  const read = records.length + faults.length + empty;
  if (records.length + faults.length === 0) {
    return refused(place, phrase("sources.found.noRows"), phrase("sources.expected.atLeastOne"));
  }
  const issues: readonly Issue[] = [
    ...faults,
    ...noticesOf({ header, decoded, empty, ...reader.tally }, place),
  ];
  return { records, issues, account: { read, accepted: records.length, rejected: faults.length, empty } };
}

function rejected({ column, found, expected }: RowFault, row: number, place: Place): Fault {
  return { kind: "rejected", place: { ...place, row, field: column ?? "" }, found, expected };
}
