import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type { MissingIsland } from "../../../src/domain/datasets/documents.ts";
import { check } from "../tables/check.ts";
import { ProblemLog } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";

const FILE = "home-areas/missing-islands.json";

const schema = v.strictObject({
  /** How name, owner and position are known. */
  basis: v.picklist(["seen", "memory"]),
  islands: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1)),
      iso3: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, "three capitals")),
      position: v.tuple([
        v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
        v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      ]),
      km: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

/** Islands of a home area that the line of its border does not hold. @throws DataError when the file does not hold. */
export function readMissingIslands(
  folder: DataFolder,
  areas: ReadonlyMap<Iso3, AreaRow>,
): readonly MissingIsland[] {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const list = check(schema, folder.json(FILE), { file, place: "" }, log);
  for (const { name, iso3 } of list?.islands ?? []) {
    if (areas.has(iso3)) continue;
    const problem = { file, place: `island "${name}"`, field: "iso3" };
    log.add({ ...problem, found: `${iso3}, no area`, expected: "an area of areas.csv" });
  }
  log.throwIfAny();
  return list?.islands ?? [];
}
