import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type {
  BuildAccount,
  DatasetEdition,
  FiguresDocument,
} from "../../../src/domain/datasets/documents.ts";
import { numberCell } from "../tables/cells.ts";
import { check } from "../tables/check.ts";
import { DataError, ProblemLog, shown } from "../tables/data-problem.ts";
import type { CsvTable, DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";
import { datasetIds } from "./cards.ts";

const TABLE = "figures.csv";
const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;

const columnsSchema = v.array(
  v.strictObject({
    /** Indicator id, also the column's header. */
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/, "an indicator id such as inform_risk")),
    integer: v.boolean(),
    min: v.number(),
    max: v.number(),
  }),
);
type Column = v.InferOutput<typeof columnsSchema>[number];

const year = v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR));
const editionsSchema = v.array(
  v.strictObject({ year, edition: v.string(), countsFrom: year, verified: v.boolean() }),
);

const yearCell = v.pipe(
  v.string(),
  v.regex(/^\d{4}$/, "a year of four digits"),
  v.transform(Number),
  v.check((value) => value >= FIRST_YEAR && value <= LAST_YEAR, `a year from ${FIRST_YEAR} to ${LAST_YEAR}`),
);

export interface FigureTables {
  readonly document: FiguresDocument;
  /** One per dataset; a row of an account is one value, and an empty cell is none. */
  readonly accounts: readonly BuildAccount[];
}

/** Ids of the datasets that hold yearly figures: those with a `figures.csv`. */
export function figureDatasetIds(folder: DataFolder): string[] {
  return datasetIds(folder).filter((id) => folder.has(`${id}/${TABLE}`));
}

/**
 * Every yearly figure of `data/`. A dataset's `figures.csv` has the columns iso3, year and one for each
 * indicator of its `columns.json`, which also gives the range a value must lie in; an empty cell is "no data".
 *
 * @throws DataError when a header, code, year or value does not fit, a row is repeated, an area is unknown
 *   or out of scope, or two datasets carry one indicator.
 */
export function readFigures(folder: DataFolder, areas: ReadonlyMap<Iso3, AreaRow>): FigureTables {
  const log = new ProblemLog();
  const indicators: Record<string, Record<Iso3, [number, number][]>> = {};
  const sources: Record<string, [number, string][]> = {};
  const editions: Record<string, readonly DatasetEdition[]> = {};
  const accounts: BuildAccount[] = [];
  for (const id of figureDatasetIds(folder)) {
    const columns = readColumns(folder, id, log);
    const table = folder.csv(`${id}/${TABLE}`, log);
    requireHeader(table, columns);
    const values = readRows(table, columns, areas, log);
    for (const { id: indicator } of columns) {
      if (sources[indicator]) {
        log.add({
          file: folder.nameOf(`${id}/columns.json`),
          place: "",
          field: "id",
          found: shown(indicator),
          expected: `an indicator that ${sources[indicator].map(([, other]) => other).join()} does not carry`,
        });
      }
      const ofIndicator = values.filter((value) => value.indicator === indicator);
      indicators[indicator] = seriesByArea(ofIndicator);
      sources[indicator] = [[Math.min(...ofIndicator.map((value) => value.year)), id]];
    }
    if (folder.has(`${id}/editions.json`)) editions[id] = readEditions(folder, id, values, log);
    accounts.push({ dataset: id, read: values.length, used: values.length, leftOut: [] });
  }
  log.throwIfAny();
  return { document: { indicators, sources, editions }, accounts };
}

interface FigureValue {
  readonly indicator: string;
  readonly iso3: Iso3;
  readonly year: number;
  readonly value: number;
}

function readColumns(folder: DataFolder, id: string, log: ProblemLog): Column[] {
  const file = `${id}/columns.json`;
  return check(columnsSchema, folder.json(file), { file: folder.nameOf(file), place: "" }, log) ?? [];
}

function requireHeader({ file, columns: found }: CsvTable, columns: readonly Column[]): void {
  const expected = ["iso3", "year", ...columns.map(({ id }) => id)].join(",");
  if (found.join(",") !== expected) {
    throw new DataError([{ file, place: "row 1", field: "", found: found.join(","), expected }]);
  }
}

function readRows(
  { file, rows }: CsvTable,
  columns: readonly Column[],
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

function valueCell({ integer, min, max }: Column) {
  const range = `${integer ? "a whole number" : "a number"} from ${min} to ${max}`;
  return v.pipe(
    numberCell,
    v.check((value) => value >= min && value <= max && (!integer || Number.isInteger(value)), range),
  );
}

function seriesByArea(values: readonly FigureValue[]): Record<Iso3, [number, number][]> {
  const byArea = new Map<Iso3, [number, number][]>();
  for (const { iso3, year: at, value } of values) {
    const series = byArea.get(iso3) ?? [];
    series.push([at, value]);
    byArea.set(iso3, series);
  }
  const sorted = [...byArea].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([iso3, series]) => [iso3, series.sort(([a], [b]) => a - b)]));
}

function readEditions(
  folder: DataFolder,
  id: string,
  values: readonly FigureValue[],
  log: ProblemLog,
): readonly DatasetEdition[] {
  const file = folder.nameOf(`${id}/editions.json`);
  const editions = check(editionsSchema, folder.json(`${id}/editions.json`), { file, place: "" }, log) ?? [];
  const named = editions.map((edition) => edition.year).join(", ");
  const years = [...new Set(values.map((value) => value.year))].sort((a, b) => a - b).join(", ");
  if (named !== years) {
    log.add({ file, place: "", field: "year", found: named, expected: `the years of ${TABLE}: ${years}` });
  }
  return editions;
}
