import * as v from "valibot";
import { REGIONS } from "../../../src/domain/areas/area.ts";
import { FRAMEWORKS } from "../../../src/domain/missions/mission.ts";
import type { RegistryScope } from "../../../src/domain/missions/registry-scope.ts";
import { check } from "../tables/check.ts";
import { ProblemLog } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

const FILE = "missions/scope.json";
const text = v.pipe(v.string(), v.minLength(1));
const bilingual = v.strictObject({ nl: text, en: text });
const schema = v.strictObject({
  sought: v.array(
    v.strictObject({
      framework: v.picklist(FRAMEWORKS),
      regions: v.nullable(v.pipe(v.array(v.picklist(REGIONS)), v.minLength(1))),
      from: v.pipe(v.number(), v.integer(), v.minValue(1945), v.maxValue(2100)),
      what: bilingual,
    }),
  ),
  notSought: v.pipe(v.array(bilingual), v.minLength(1)),
});

/** What the registry seeks, from `data/missions/scope.json`. @throws DataError when the file does not hold. */
export function readRegistryScope(folder: DataFolder): RegistryScope {
  const log = new ProblemLog();
  const scope = check(schema, folder.json(FILE), { file: folder.nameOf(FILE), place: "" }, log);
  log.throwIfAny();
  if (scope === null) throw new Error("a scope that did not hold passed its check");
  return scope;
}
