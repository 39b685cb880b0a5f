import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { DataError, type DataProblem } from "../../../data/build/tables/data-problem.ts";
import { DataFolder } from "../../../data/build/tables/read-files.ts";

/** An empty folder that is gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "einder-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A `data/` folder that holds only these files. */
export function dataFolderOf(files: Readonly<Record<string, string>>): DataFolder {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return new DataFolder(folder);
}

/** The problems that a reader found. @throws Error when it found none. */
export function problemsOf(read: () => unknown): readonly DataProblem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
  throw new Error("nothing was found wrong");
}

/** The product's own `data/`. */
export const DATA = new DataFolder(join(import.meta.dirname, "..", "..", "..", "data"));

export const AREAS_CSV = [
  "iso3,natural_earth_names,name_en,name_nl,region,in_scope,capital_en,capital_nl,capital_lon,capital_lat",
  "MLI,Mali,Mali,Mali,west-africa,yes,Bamako,Bamako,-8.00,12.64",
  "NER,Niger,Niger,Niger,west-africa,yes,Niamey,Niamey,2.11,13.51",
  "POL,Poland,Poland,Polen,,no,,,,",
].join("\n");

/** A former edition of one series without a value, for tests of something else. */
export const FORMER_FILES = {
  "former-edition/former.json": '{ "edition": "2026-11-23", "violence": "25.1", "newest": {}, "added": [] }',
  "former-edition/columns.json": '[{ "id": "deaths", "integer": true, "min": 0, "max": 1000 }]',
  "former-edition/former.csv": "iso3,year,deaths\n",
} as const;
