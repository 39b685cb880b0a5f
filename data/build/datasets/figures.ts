import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type {
  BuildAccount,
  DatasetEdition,
  FigureMarkRecord,
  FiguresDocument,
  FormerFiguresDocument,
} from "../../../src/domain/datasets/documents.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../../../src/domain/indicators/ucdp-deaths.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";
import { datasetIds } from "./cards.ts";
import {
  FIRST_YEAR,
  type FigureValue,
  LAST_YEAR,
  readColumns,
  readRows,
  requireHeader,
  seriesByArea,
} from "./figure-table.ts";
import { readFormer } from "./former.ts";
import { readMarks } from "./marks.ts";
import { readMonths } from "./months.ts";
import { readSoFar } from "./so-far.ts";

const TABLE = "figures.csv";
const year = v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR));
const editionsSchema = v.array(
  v.strictObject({ year, edition: v.string(), countsFrom: year, verified: v.boolean() }),
);

export interface FigureTables {
  readonly document: FiguresDocument;
  /** What the former edition had otherwise. */
  readonly former: FormerFiguresDocument;
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
  const marks: FigureMarkRecord[] = [];
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
    marks.push(...readMarks(folder, id, values, log));
    accounts.push({ dataset: id, read: values.length, used: values.length, leftOut: [] });
  }
  const coded = new Set(Object.keys(indicators[UCDP_DEATHS_TOTAL_BEST.id] ?? {}));
  const months = readMonths(folder, coded, log);
  const soFar = readSoFar(folder, coded, log);
  log.throwIfAny();
  const document = { indicators, sources, editions, marks, months: months.table, soFar: soFar.table };
  const former = readFormer(folder, areas, document);
  return {
    document: { ...document, spread: former.spread },
    former: former.document,
    accounts: [...accounts, months.account, soFar.account, former.account],
  };
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
