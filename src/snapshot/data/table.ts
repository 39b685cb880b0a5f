import type { Geometry } from "geojson";

export type Value = string | number | boolean | null;

/** What stands in a column. Keys are the same in both languages, so that a file is read by the same program. */
export interface TableColumn {
  readonly key: string;
  readonly kind: "text" | "number" | "day" | "flag";
  /** Hashtag of the Humanitarian Exchange Language (HXL 1.1) where one fits. */
  readonly hxl?: string;
}

/** What is filtered, as rows. A missing value is null, never 0. */
export interface DataTable {
  readonly id: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Value[])[];
  /** Where each row lies, in the order of the rows, [longitude, latitude]; null where that is not known. */
  readonly geometries: readonly (Geometry | null)[];
}

/** What a file of data says of itself: marking, date, filters, settings, sources, check; in the order in which it is read. */
export type Provenance = readonly (readonly [key: string, value: string])[];

/** Rows of a table as records. */
export const recordsOf = ({ columns, rows }: DataTable): readonly Readonly<Record<string, Value>>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])));
