import { geojsonPolygons } from "./geojson/read.ts";
import { pointsCsv } from "./points-csv/read.ts";
import type { Importer } from "./source.ts";

/** Every importer. Adding one is a folder and a line here; `test/contracts/sources.test.ts` loops over the list. */
export const IMPORTERS: readonly Importer<unknown>[] = [geojsonPolygons, pointsCsv];
