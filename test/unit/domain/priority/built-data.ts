import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {
  AreasDocument,
  DistancesDocument,
  FiguresDocument,
  FormerFiguresDocument,
  Manifest,
  MissionsDocument,
} from "../../../../src/domain/datasets/documents.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "..", "..", "public", "data");

function read<Document>(name: string): Document {
  return JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
}

/** The files of `public/data`, which the global set-up of the tests builds where they are missing. */
export function builtData() {
  const manifest = read<Manifest>("manifest.json");
  return {
    manifest,
    areas: () => read<AreasDocument>(manifest.files.areas.path),
    figures: () => read<FiguresDocument>(manifest.files.figures.path),
    formerFigures: () => read<FormerFiguresDocument>(manifest.files.formerFigures.path),
    distances: () => read<DistancesDocument>(manifest.files.distances.path),
    missions: () => read<MissionsDocument>(manifest.files.missions.path),
  };
}
