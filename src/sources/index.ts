import { geojsonPolygons } from "./geojson/read.ts";
import { missionEditsCsv } from "./mission-edits/csv.ts";
import { missionEditsGeojson } from "./mission-edits/geojson.ts";
import { pointsCsv } from "./points-csv/read.ts";
import type { Importer } from "./source.ts";

/** Every importer. Adding one is a folder and a line here; `test/contracts/sources.test.ts` loops over the list. */
export const IMPORTERS: readonly Importer<unknown>[] = [
  geojsonPolygons,
  pointsCsv,
  missionEditsGeojson,
  missionEditsCsv,
];
