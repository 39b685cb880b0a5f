import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { numberCell } from "../tables/cells.ts";
import { check } from "../tables/check.ts";
import { DataError, type ProblemLog, shown } from "../tables/data-problem.ts";
import type { CsvTable, DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";

export const FIRST_YEAR = 1945;
export const LAST_YEAR = 2100;

const columnsSchema = v.array(
  v.strictObject({
    /** Indicator id, also the column's header. */
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, "an indicator id such as inform_risk")),
    integer: v.boolean(),
    min: v.number(),
    max: v.number(),
  }),
);
export type FigureColumn = v.InferOutput<typeof columnsSchema>[number];

const yearCell = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/, "a year of four digits"),
  v.transform(Number),
  v.check((value) => value >= FIRST_YEAR && value <= LAST_YEAR, `a year from ${FIRST_YEAR} to ${LAST_YEAR}`),
);

export interface FigureValue {
  readonly indicator: string;
  readonly iso3: Iso3;
  readonly year: number;
  readonly value: number;
}

/** The columns that a dataset's `columns.json` names. */
export function readColumns(folder: DataFolder, id: string, log: ProblemLog): FigureColumn[] {
  const file = `${id}/columns.json`;
  return check(columnsSchema, folder.json(file), { file: folder.nameOf(file), place: "" }, log) ?? [];
}

export function requireHeader({ file, columns: found }: CsvTable, columns: readonly FigureColumn[]): void {
  const expected = ["iso3", "year", ...columns.map(({ id }) => id)].join(",");
  if (found.join(",") !== expected) {
    throw new DataError([{ file, place: "row 1", field: "", found: found.join(","), expected }]);
  }
}

export function readRows(
  { file, rows }: CsvTable,
  columns: readonly FigureColumn[],
  areas: ReadonlyMap<Iso3, AreaRow>,
  log: ProblemLog,
): FigureValue[] {
  const cellSchemas = columns.map((column) => ({ id: column.id, schema: valueCell(column) }));
  const seen = new Set<string>();
  const values: FigureValue[] = [];
  for (const { place, cells } of rows) {
    const where = { file, place };
    const iso3 = cells["iso3"] ?? "";
    if (!areas.get(iso3)?.inScope) {
      log.add({
        ...where,
        field: "iso3",
        found: shown(iso3),
        expected: "an area in scope of data/areas/areas.csv",
      });
    }
    const rowYear = check(v.object({ year: yearCell }), cells, where, log)?.year;
    if (rowYear === undefined) continue;
    const key = `${iso3} ${rowYear}`;
    if (seen.has(key)) {
      log.add({ ...where, field: "", found: key, expected: "an area and year that no row above has" });
    }
    seen.add(key);
    for (const { id, schema } of cellSchemas) {
      if (cells[id] === "") continue;
      const value = check(v.object({ [id]: schema }), cells, where, log)?.[id];
      if (value !== undefined) values.push({ indicator: id, iso3, year: rowYear, value });
    }
  }
  return values;
}

function valueCell({ integer, min, max }: FigureColumn) {
  const range = `${integer ? "a whole number" : "a number"} from ${min} to ${max}`;
  return v.pipe(
    numberCell,
    v.check((value) => value >= min && value <= max && (!integer || Number.isInteger(value)), range),
  );
}

export function seriesByArea(values: readonly FigureValue[]): Record<Iso3, [number, number][]> {
  const byArea = new Map<Iso3, [number, number][]>();
  for (const { iso3, year: at, value } of values) {
    const series = byArea.get(iso3) ?? [];
    series.push([at, value]);
    byArea.set(iso3, series);
  }
  const sorted = [...byArea].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([iso3, series]) => [iso3, series.sort(([a], [b]) => a - b)]));
}
