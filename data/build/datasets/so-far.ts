import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type {
  BuildAccount,
  SoFarNote,
  SoFarRow,
  SoFarTable,
} from "../../../src/domain/datasets/documents.ts";
import { iso3, text } from "../tables/cells.ts";
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

const notesSchema = v.array(v.strictObject({ area: iso3, text: v.strictObject({ nl: text, en: text }) }));

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
  for (const area of [...coded].sort()) {
    if (Object.hasOwn(areas, area)) continue;
    log.add({ file, place: "", field: "iso3", found: "no row", expected: `a row of ${area}` });
  }
  const notes = readNotes(folder, areas, log);
  return {
    table: span === null ? undefined : { ...span, source: ID, areas, ...(notes.length > 0 && { notes }) },
    account: account(rows.length),
  };
}

/** What must be said beside the sum of an area; none without the file. An area without a sum is a problem. */
function readNotes(
  folder: DataFolder,
  areas: Readonly<Record<Iso3, SoFarRow>>,
  log: ProblemLog,
): readonly SoFarNote[] {
  const name = `${ID}/notes.json`;
  if (!folder.has(name)) return [];
  const file = folder.nameOf(name);
  const notes = check(notesSchema, folder.json(name), { file, place: "" }, log) ?? [];
  notes.forEach(({ area }, index) => {
    if (Object.hasOwn(areas, area)) return;
    const expected = `an area of ${ID}/so-far.csv`;
    log.add({ file, place: `note ${index + 1}`, field: "area", found: shown(area), expected });
  });
  return notes;
}
