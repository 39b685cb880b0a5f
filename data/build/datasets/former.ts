import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type {
  BuildAccount,
  FiguresDocument,
  FormerFiguresDocument,
  SpreadTable,
} from "../../../src/domain/datasets/documents.ts";
import { type PlainDate, parsePlainDate } from "../../../src/domain/time/plain-date.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";
import { readColumns, readRows, requireHeader, seriesByArea } from "./figure-table.ts";

const ID = "former-edition";
const [LOW, BEST, HIGH] = ["ucdp_deaths_total_low", "ucdp_deaths_total_best", "ucdp_deaths_total_high"];

const formerSchema = v.strictObject({
  edition: v.pipe(
    v.string(),
    v.check((text) => parsePlainDate(text) !== null, "a day written YYYY-MM-DD"),
    v.transform((text) => text as PlainDate),
  ),
  /** Edition of the violence figures, whose estimates the spread is taken from. */
  violence: v.string(),
  /** Dataset id -> newest year that the edition had. */
  newest: v.record(v.string(), v.pipe(v.number(), v.integer())),
  /** Indicators of the present edition that the former one had not. */
  added: v.array(v.string()),
});

export interface FormerEdition {
  readonly document: FormerFiguresDocument;
  readonly spread: SpreadTable;
  readonly account: BuildAccount;
}

/**
 * What the former edition had otherwise, from `former.csv`, `columns.json` and `former.json`.
 *
 * @param present the figures of the present edition, whose other series the former one shares up to their newest year.
 * @throws DataError when a file is missing or does not hold.
 */
export function readFormer(
  folder: DataFolder,
  areas: ReadonlyMap<Iso3, AreaRow>,
  present: FiguresDocument,
): FormerEdition {
  const log = new ProblemLog();
  const where = { file: folder.nameOf(`${ID}/former.json`), place: "" };
  const former = check(formerSchema, folder.json(`${ID}/former.json`), where, log);
  const columns = readColumns(folder, ID, log);
  const table = folder.csv(`${ID}/former.csv`, log);
  requireHeader(table, columns);
  const values = readRows(table, columns, areas, log);
  for (const id of former?.added ?? []) {
    if (Object.hasOwn(present.indicators, id)) continue;
    log.add({ ...where, field: "added", found: shown(id), expected: "an indicator of the present edition" });
  }
  log.throwIfAny();
  const indicators = Object.fromEntries(
    columns.map(({ id }) => [id, seriesByArea(values.filter(({ indicator }) => indicator === id))]),
  );
  const newest: Record<string, number> = {};
  for (const [indicator, byArea] of Object.entries({ ...present.indicators, ...indicators })) {
    if (former?.added.includes(indicator)) continue;
    const dataset = present.sources[indicator]?.[0]?.[1] ?? "";
    const years = Object.values(byArea).flatMap((series) => series.map(([year]) => year));
    const limit = former?.newest[dataset] ?? Number.POSITIVE_INFINITY;
    const had = years.filter((year) => year <= limit);
    if (had.length > 0) newest[indicator] = Math.max(...had);
  }
  const sources = Object.fromEntries(columns.map(({ id }) => [id, [[0, ID] as const]]));
  return {
    document: { edition: former?.edition ?? ("" as PlainDate), indicators, sources, newest },
    spread: { edition: former?.violence ?? "", ratios: ratiosOf(indicators) },
    account: { dataset: ID, read: values.length, used: values.length, leftOut: [] },
  };
}

/** By area, of the newest year that has deaths and both estimates; areas without one are not there. */
function ratiosOf(indicators: FiguresDocument["indicators"]): SpreadTable["ratios"] {
  const ratios: Record<Iso3, readonly [number, number]> = {};
  const valueIn = (indicator: string | undefined, iso3: Iso3, year: number) =>
    indicators[indicator ?? ""]?.[iso3]?.find(([at]) => at === year)?.[1];
  for (const [iso3, series] of Object.entries(indicators[BEST ?? ""] ?? {})) {
    for (const [year, best] of [...series].reverse()) {
      const [low, high] = [valueIn(LOW, iso3, year), valueIn(HIGH, iso3, year)];
      if (best === 0 || low === undefined || high === undefined) continue;
      const round = (ratio: number) => Math.round(ratio * 1e4) / 1e4;
      ratios[iso3] = [round(low / best), round(high / best)];
      break;
    }
  }
  return ratios;
}
