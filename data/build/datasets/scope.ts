import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type { ScopeNote } from "../../../src/domain/datasets/documents.ts";
import { check } from "../tables/check.ts";
import { ProblemLog } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";

const FILE = "areas/scope.json";
const text = v.pipe(v.string(), v.minLength(1));
const bilingual = v.strictObject({ nl: text, en: text });
const code = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "three capitals"));

const schema = v.strictObject({
  withinKm: v.pipe(v.number(), v.minValue(1)),
  rule: bilingual,
  reasons: v.array(v.strictObject({ id: text, text: bilingual, areas: v.array(code) })),
});

/** The rule by which areas have figures, and why those that have none have not. @throws DataError when the file does not hold. */
export function readScope(folder: DataFolder, areas: ReadonlyMap<Iso3, AreaRow>): ScopeNote {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const scope = check(schema, folder.json(FILE), { file, place: "" }, log);
  const seen = new Set<Iso3>();
  for (const { id, areas: codes } of scope?.reasons ?? []) {
    for (const iso3 of codes) {
      const problem = { file, place: `reason "${id}"`, field: "areas" };
      const row = areas.get(iso3);
      if (row === undefined || row.inScope) {
        const found = row === undefined ? `${iso3}, no area` : `${iso3}, which has figures`;
        log.add({ ...problem, found, expected: "an area of areas.csv without figures" });
      } else if (seen.has(iso3)) {
        log.add({ ...problem, found: `${iso3} again`, expected: "each area under one reason" });
      }
      seen.add(iso3);
    }
  }
  log.throwIfAny();
  if (scope === null) throw new Error("a scope that did not hold passed its check");
  return scope;
}

/** The areas a reason is given for. */
export function areasLeftOut({ reasons }: ScopeNote): readonly Iso3[] {
  return reasons.flatMap(({ areas }) => areas);
}
