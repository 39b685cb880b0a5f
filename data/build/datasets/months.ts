import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type { BuildAccount, MonthsTable } from "../../../src/domain/datasets/documents.ts";
import { packed } from "../../../src/domain/indicators/months.ts";
import { type Month, monthsBetween, parseMonth } from "../../../src/domain/time/month.ts";
import { check } from "../tables/check.ts";
import { type ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

const ID = "ucdp-months";
/** In the order of `VIOLENCE_TYPES`. */
const COLUMNS = ["state_based", "non_state", "one_sided"] as const;

export const month = v.pipe(
  v.string(),
  v.check((text) => parseMonth(text) !== null, "a month written YYYY-MM"),
  v.transform((text) => text as Month),
);
export const countCell = v.pipe(v.string(), v.regex(/^\d{1,7}$/, "a whole number"), v.transform(Number));

const IN_ORDER = "a first month that is not after the last";
export const isInOrder = <Span extends { readonly from: Month; readonly to: Month }>() =>
  v.check<Span, typeof IN_ORDER>(({ from, to }) => from <= to, IN_ORDER);
const spanSchema = v.pipe(
  v.strictObject({ from: month, to: month, provisionalFrom: v.nullable(month) }),
  isInOrder(),
  v.check(
    ({ from, to, provisionalFrom: first }) => first === null || (first >= from && first <= to),
    "a first provisional month from the first to the last",
  ),
);
const rowSchema = v.object({ month, state_based: countCell, non_state: countCell, one_sided: countCell });

export interface MonthTable {
  readonly table: MonthsTable | undefined;
  readonly account: BuildAccount;
}

/**
 * Deaths by month of every coded area: `months.csv` has the rows with a death in them, every other month is 0.
 * A row of an area that is not coded, outside the months or repeated is a problem.
 */
export function readMonths(folder: DataFolder, coded: ReadonlySet<Iso3>, log: ProblemLog): MonthTable {
  const account = (rows: number): BuildAccount => ({ dataset: ID, read: rows, used: rows, leftOut: [] });
  if (!folder.has(`${ID}/months.json`)) return { table: undefined, account: account(0) };
  const where = { file: folder.nameOf(`${ID}/months.json`), place: "" };
  const span = check(spanSchema, folder.json(`${ID}/months.json`), where, log);
  const { file, rows } = folder.csv(`${ID}/months.csv`, log);
  if (span === null) return { table: undefined, account: account(0) };
  const { from, to, provisionalFrom } = span;
  const count = monthsBetween(from, to) + 1;
  const areas = new Map(
    [...coded].sort().map((iso3) => [iso3, COLUMNS.map(() => Array<number>(count).fill(0))]),
  );
  const seen = new Set<string>();
  for (const { place, cells } of rows) {
    const add = (field: string, found: string, expected: string) =>
      log.add({ file, place, field, found: shown(found), expected });
    const iso3 = cells["iso3"] ?? "";
    const lists = areas.get(iso3);
    if (lists === undefined) add("iso3", iso3, "an area with yearly deaths in ucdp-country-year");
    const row = check(rowSchema, cells, { file, place }, log);
    if (row === null || lists === undefined) continue;
    const at = monthsBetween(from, row.month);
    if (at < 0 || at >= count) add("month", row.month, `a month from ${from} to ${to}`);
    const key = `${iso3} ${row.month}`;
    if (seen.has(key)) add("", key, "an area and month that no row above has");
    seen.add(key);
    COLUMNS.forEach((column, index) => {
      const list = lists[index];
      if (list !== undefined && at >= 0 && at < count) list[at] = row[column];
    });
  }
  const deaths = Object.fromEntries([...areas].map(([iso3, lists]) => [iso3, lists.map(packed)]));
  return { table: { from, to, provisionalFrom, source: ID, deaths }, account: account(rows.length) };
}
