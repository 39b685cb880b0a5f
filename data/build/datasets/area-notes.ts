import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { type AreaNote, NOTED } from "../../../src/domain/areas/area-note.ts";
import { check } from "../tables/check.ts";
import { ProblemLog } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";

const FILE = "areas/notes.json";
const text = v.pipe(v.string(), v.minLength(1));

const schema = v.strictObject({
  notes: v.array(
    v.strictObject({
      iso3: text,
      about: v.picklist(NOTED),
      from: v.optional(v.pipe(v.number(), v.integer())),
      basis: v.picklist(["seen", "memory"]),
      text: v.strictObject({ nl: text, en: text }),
    }),
  ),
});

/** What is said beside disputed capitals and lines, and beside allies. @throws DataError when the file does not hold. */
export function readAreaNotes(folder: DataFolder, areas: ReadonlyMap<Iso3, AreaRow>): readonly AreaNote[] {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const found = check(schema, folder.json(FILE), { file, place: "" }, log);
  (found?.notes ?? []).forEach(({ iso3 }, index) => {
    if (areas.get(iso3)?.inScope === true) return;
    log.add({
      file,
      place: `note ${index + 1}`,
      field: "iso3",
      found: iso3,
      expected: "an area of areas.csv with figures",
    });
  });
  log.throwIfAny();
  return found?.notes ?? [];
}
