import { readdirSync } from "node:fs";
import * as v from "valibot";
import { type DatasetCard, datasetCardSchema } from "../../../src/domain/datasets/card.ts";
import { type PlainDate, parsePlainDate } from "../../../src/domain/time/plain-date.ts";
import { check } from "../tables/check.ts";
import { DataError, ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

/** Folders of `data/` that are no datasets. */
const NOT_DATASETS: readonly string[] = ["build"];

/** Ids of the datasets: every folder of `data/` but the build, in alphabetical order. */
export function datasetIds(folder: DataFolder): string[] {
  return readdirSync(folder.path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_DATASETS.includes(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/**
 * The card of every dataset.
 *
 * @throws DataError when a folder has no README, or a card is missing, does not fit the schema or
 *   carries another id than its folder.
 */
export function readCards(folder: DataFolder): DatasetCard[] {
  const log = new ProblemLog();
  const cards: DatasetCard[] = [];
  for (const id of datasetIds(folder)) {
    const file = `${id}/dataset.json`;
    const where = { file: folder.nameOf(file), place: "" };
    for (const needed of [file, `${id}/README.md`]) {
      if (!folder.has(needed)) {
        log.add({
          file: folder.nameOf(needed),
          place: "",
          field: "",
          found: "no file",
          expected: "a file of this name",
        });
      }
    }
    if (!folder.has(file)) continue;
    const card = check(datasetCardSchema, folder.json(file), where, log);
    if (card && card.id !== id) {
      log.add({ ...where, field: "id", found: shown(card.id), expected: `"${id}", the name of its folder` });
    }
    if (card) cards.push(card);
  }
  log.throwIfAny();
  return cards;
}

const editionSchema = v.strictObject({ edition: v.string() });

/** The day on which the facts were compiled, from `data/edition.json`. @throws DataError when it is not a day. */
export function readEdition(folder: DataFolder): PlainDate {
  const log = new ProblemLog();
  const where = { file: folder.nameOf("edition.json"), place: "" };
  const edition = check(editionSchema, folder.json("edition.json"), where, log)?.edition;
  log.throwIfAny();
  const day = edition === undefined ? null : parsePlainDate(edition);
  if (day === null) {
    const expected = "a day written YYYY-MM-DD";
    throw new DataError([{ ...where, field: "edition", found: shown(edition), expected }]);
  }
  return day;
}
