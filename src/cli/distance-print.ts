import Papa from "papaparse";
import type { EdgeKind } from "../domain/geo/edge.ts";
import type { PlainDate } from "../domain/time/plain-date.ts";
import type { Account } from "../sources/source.ts";
import { FORMULA } from "../sources/text/formula.ts";
import type { DistanceRow } from "./measure-to-borders.ts";
import type { ReportedBorder } from "./rank-meta.ts";

/** What holds for all distances that are printed. */
export interface DistanceMeta {
  /** Home area id, or the name of the polygon file. */
  readonly home: string;
  readonly outermost: boolean;
  readonly borders: readonly ReportedBorder[];
  /** What runs between two points of the border. */
  readonly edges: EdgeKind;
  readonly method: string;
  /** How far a distance may be from the true one to the line as drawn. */
  readonly tolerance: string;
  /** How fine that line is, which bounds any distance; null for a polygon file. */
  readonly resolution: string | null;
  /** null for a polygon file. */
  readonly edition: PlainDate | null;
  readonly fingerprint: string;
  readonly marking: string;
  readonly notes: readonly string[];
  readonly counts: Account & { readonly inside: number };
}

const COLUMNS = ["id", "lon", "lat", "distance_m", "inside", "nearest_lon", "nearest_lat"] as const;
/** What a row says of how fine the line is: the whole sentence stands in the JSON. */
const SCALE = "1 : 10 million (about 1 km)";
/** Rows that are put into one piece of text. */
const PIECE = 5000;

/**
 * The distances as CSV (RFC 4180, comma, UTF-8), in pieces. With more than one border a column names the one that
 * counted; the last tells how fine the line is, and is empty for a polygon file.
 */
export function* distanceCsv(meta: DistanceMeta, rows: readonly DistanceRow[]): Generator<string> {
  const columns = meta.borders.length > 1 ? ([...COLUMNS, "border"] as const) : COLUMNS;
  const scale = meta.resolution === null ? null : SCALE;
  yield `${[...columns, "resolution"].join(",")}\r\n`;
  for (let from = 0; from < rows.length; from += PIECE) {
    const cells = rows
      .slice(from, from + PIECE)
      .map((row) => [...columns.map((column) => row[column]), scale]);
    yield `${Papa.unparse(cells, { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
  }
}

/** The distances as JSON with what holds for all of them, a row a line, in pieces. */
export function* distanceJson(meta: DistanceMeta, rows: readonly DistanceRow[]): Generator<string> {
  const head = JSON.stringify({ meta }, null, 2).slice(0, -2);
  yield `${head},\n  "rows": [`;
  for (let from = 0; from < rows.length; from += PIECE) {
    const lines = rows.slice(from, from + PIECE).map((row) => `\n    ${JSON.stringify(row)}`);
    yield `${from === 0 ? "" : ","}${lines.join(",")}`;
  }
  yield `${rows.length === 0 ? "" : "\n  "}]\n}\n`;
}
