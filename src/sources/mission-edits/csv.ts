import type { MissionEdit } from "../../domain/missions/edits.ts";
import { phrase, quote } from "../phrases.ts";
import {
  type Fault,
  type Importer,
  overLimit,
  type Place,
  placeOf,
  type ReadResult,
  refused,
  type SourceFile,
} from "../source.ts";
import { decodeText } from "../text/decode-text.ts";
import { DELIMITERS, firstCells, prepareTable, type TableRow, walkTable } from "../text/table.ts";
import { TAKEN_AWAY, textOfCell } from "./cell.ts";
import type { KnownRegistry } from "./check.ts";
import { EDIT_COLUMNS, type FlatEdit, readEdit } from "./record.ts";
import { resultOf } from "./result.ts";

const MOST_BYTES = 20 * 1024 * 1024;

const LISTS: ReadonlySet<string> = new Set(["instruments", "phases", "hosts", "beneficiaries"]);
const DATES: ReadonlySet<string> = new Set(["start", "end", "mandateUntil"]);
const NEEDED = ["edit", "id", "by", "on", "reason"] as const;

/**
 * Changes to the registry from CSV: a row each, the columns by the names of the fields, `edit` telling add, correct or
 * hide. Lists stand in a cell with spaces between, an area as the coordinates of a GeoJSON MultiPolygon.
 */
export const missionEditsCsvFor = (known: KnownRegistry | null): Importer<MissionEdit> => ({
  id: "mission-edits-csv",
  extensions: [".csv"],
  mostBytes: MOST_BYTES,
  read: (file) => overLimit(file.name, file.bytes.length, MOST_BYTES) ?? readFile(file, known),
});

/** The same where no registry is at hand. */
export const missionEditsCsv = missionEditsCsvFor(null);

function readFile({ name, bytes }: SourceFile, known: KnownRegistry | null): ReadResult<MissionEdit> {
  const place = placeOf(name);
  const { text, delimiter: named } = prepareTable(decodeText(bytes).text);
  if (text.trim() === "") {
    return refused(place, phrase("sources.found.emptyFile"), phrase("sources.expected.table"));
  }
  const tried = (named === null ? DELIMITERS : [named]).map((delimiter) => ({
    delimiter,
    names: firstCells(text, delimiter).map((cell) => cell.trim()),
  }));
  const chosen = tried.find(({ names }) => NEEDED.every((column) => names.includes(column)));
  const doubled = chosen?.names.find((column, at) => chosen.names.indexOf(column) !== at);
  if (chosen === undefined || doubled !== undefined) {
    const [widest] = [...tried].sort((a, b) => b.names.length - a.names.length);
    const columns = (doubled === undefined ? (widest?.names ?? []) : [doubled, doubled])
      .slice(0, 8)
      .map(quote)
      .join(", ");
    return refused(
      { ...place, row: 1 },
      phrase("sources.found.columns", { columns }),
      phrase("sources.expected.editColumns", { columns: EDIT_COLUMNS.join(", ") }),
    );
  }
  const found: (MissionEdit | Fault)[] = [];
  let empty = 0;
  walkTable(text, chosen.delimiter, (row) => {
    if (row.row === 1) return;
    if (row.cells.every((cell) => cell.trim() === "")) empty += 1;
    else found.push(readRow(row, chosen.names, { ...place, row: row.row }, known));
  });
  return resultOf(found, empty, place);
}

function readRow(
  { cells, quoteFault }: TableRow,
  names: readonly string[],
  place: Place,
  known: KnownRegistry | null,
): MissionEdit | Fault {
  const reject = (field: string, found: Fault["found"], expected: Fault["expected"]): Fault => ({
    kind: "rejected",
    place: { ...place, field },
    found,
    expected,
  });
  if (quoteFault !== null) {
    const found = quoteFault === "open" ? "sources.found.openQuote" : "sources.found.misplacedQuote";
    return reject("", phrase(found), phrase("sources.expected.quotes"));
  }
  if (cells.length !== names.length) {
    return reject(
      "",
      phrase("sources.found.cells", { count: cells.length }),
      phrase("sources.expected.cells", { count: names.length }),
    );
  }
  const isAdded = cells[names.indexOf("edit")]?.trim() === "add";
  const flat: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) {
    const value = cellValue(name, cells[at] ?? "", isAdded);
    if (value === NOT_JSON) {
      return reject(
        name,
        phrase("sources.found.value", { value: quote(cells[at] ?? "") }),
        phrase("sources.expected.geometry"),
      );
    }
    if (value !== undefined) flat[name] = value;
  }
  return readEdit(flat as FlatEdit, place, known);
}

const NOT_JSON = Symbol("a cell that is no JSON");

/** What a cell stands for; undefined where it says nothing. A row that is added has every field. */
function cellValue(name: string, cell: string, isAdded: boolean): unknown {
  const plain = cell.trim();
  const isStamp = NEEDED.some((column) => column === name);
  if (plain === "" && !isAdded && !isStamp) return undefined;
  const isNothing = plain === "" || plain === TAKEN_AWAY;
  if (LISTS.has(name)) return isNothing ? [] : plain.split(/\s+/);
  if (DATES.has(name)) return isNothing ? null : plain;
  if (name === "footprint") {
    if (isNothing) return null;
    try {
      return JSON.parse(plain);
    } catch {
      return NOT_JSON;
    }
  }
  return cell === TAKEN_AWAY ? "" : textOfCell(cell);
}
