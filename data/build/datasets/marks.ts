import * as v from "valibot";
import { FIGURE_MARKS, type FigureMarkRecord } from "../../../src/domain/datasets/documents.ts";
import { iso3 } from "../tables/cells.ts";
import { check } from "../tables/check.ts";
import { type ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import type { FigureValue } from "./figure-table.ts";

const marksSchema = v.array(
  v.strictObject({
    mark: v.picklist(FIGURE_MARKS),
    indicator: v.string(),
    years: v.array(v.pipe(v.number(), v.integer())),
    areas: v.array(iso3),
  }),
);

/** What a dataset's `marks.json` tells of single values; none where it has no such file. Each must name a value that is there. */
export function readMarks(
  folder: DataFolder,
  id: string,
  values: readonly FigureValue[],
  log: ProblemLog,
): readonly FigureMarkRecord[] {
  const name = `${id}/marks.json`;
  if (!folder.has(name)) return [];
  const file = folder.nameOf(name);
  const marks = check(marksSchema, folder.json(name), { file, place: "" }, log) ?? [];
  const known = new Set(values.map((value) => `${value.indicator} ${value.iso3} ${value.year}`));
  for (const { indicator, years, areas } of marks) {
    for (const found of areas.flatMap((area) => years.map((year) => `${indicator} ${area} ${year}`))) {
      if (known.has(found)) continue;
      const expected = "an indicator, area and year with a value";
      log.add({ file, place: "", field: "", found: shown(found), expected });
    }
  }
  return marks;
}
