import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { type AreaNote, NOTED } from "../../../src/domain/areas/area-note.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";

const FILE = "areas/notes.json";
const text = v.pipe(v.string(), v.regex(/\S/, "a text that is not empty"));

const fileSchema = v.strictObject({ notes: v.array(v.unknown()) });
const noteSchema = v.strictObject({
  iso3: text,
  about: v.picklist(NOTED),
  from: v.optional(v.pipe(v.number(), v.integer())),
  basis: v.picklist(["seen", "memory"]),
  text: v.strictObject({ nl: text, en: text }),
});

/** What is said beside disputed capitals and lines, and beside allies. @throws DataError when the file does not hold. */
export function readAreaNotes(folder: DataFolder, areas: ReadonlyMap<Iso3, AreaRow>): readonly AreaNote[] {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const found = check(fileSchema, folder.json(FILE), { file, place: "" }, log);
  const notes = (found?.notes ?? []).flatMap((one, index) => {
    const place = `note ${index + 1}`;
    const note = check(noteSchema, one, { file, place }, log);
    if (note === null) return [];
    if (areas.get(note.iso3)?.inScope !== true) {
      log.add({
        file,
        place,
        field: "iso3",
        found: shown(note.iso3),
        expected: "an area of areas.csv with figures",
      });
    }
    return [note];
  });
  log.throwIfAny();
  return notes;
}
