import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type { BuildAccount, SoFarRow, SoFarTable } from "../../../src/domain/datasets/documents.ts";
import { check } from "../tables/check.ts";
import { type ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import { countCell, isInOrder, month } from "./months.ts";

const ID = "ucdp-candidate";

const spanSchema = v.pipe(v.strictObject({ from: month, to: month }), isInOrder());
const rowSchema = v.object({
  iso3: v.string(),
  total: countCell,
  state_based: countCell,
  non_state: countCell,
  one_sided: countCell,
  events: countCell,
});

export interface SoFarResult {
  readonly table: SoFarTable | undefined;
  readonly account: BuildAccount;
}

/** The sums of the unfinished year: one row per coded area, whose types must add up to its total. */
export function readSoFar(folder: DataFolder, coded: ReadonlySet<Iso3>, log: ProblemLog): SoFarResult {
  const account = (rows: number): BuildAccount => ({ dataset: ID, read: rows, used: rows, leftOut: [] });
  if (!folder.has(`${ID}/so-far.json`)) return { table: undefined, account: account(0) };
  const where = { file: folder.nameOf(`${ID}/so-far.json`), place: "" };
  const span = check(spanSchema, folder.json(`${ID}/so-far.json`), where, log);
  const { file, rows } = folder.csv(`${ID}/so-far.csv`, log);
  const areas: Record<Iso3, SoFarRow> = {};
  for (const { place, cells } of rows) {
    const row = check(rowSchema, cells, { file, place }, log);
    if (row === null) continue;
    const { iso3, total, state_based, non_state, one_sided, events } = row;
    const problem = (field: string, found: string, expected: string) =>
      log.add({ file, place, field, found: shown(found), expected });
    if (!coded.has(iso3)) problem("iso3", iso3, "an area with yearly deaths in ucdp-country-year");
    if (Object.hasOwn(areas, iso3)) problem("iso3", iso3, "an area that no row above has");
    const sum = state_based + non_state + one_sided;
    if (sum !== total) problem("total", String(total), `the sum of the three types: ${sum}`);
    areas[iso3] = [total, state_based, non_state, one_sided, events];
  }
  for (const iso3 of [...coded].sort()) {
    if (Object.hasOwn(areas, iso3)) continue;
    log.add({ file, place: "", field: "iso3", found: "no row", expected: `a row of ${iso3}` });
  }
  return { table: span === null ? undefined : { ...span, source: ID, areas }, account: account(rows.length) };
}
