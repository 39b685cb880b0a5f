import * as v from "valibot";
import type { Iso3, Place } from "../../../src/domain/areas/area.ts";
import { iso3, latitudeCell, longitudeCell, text } from "../tables/cells.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";
import type { AreaRow } from "./areas.ts";

const rowSchema = v.strictObject({
  iso3,
  kind: v.picklist(["capital", "town"], '"capital" or "town"'),
  name_en: text,
  name_nl: text,
  lon: longitudeCell,
  lat: latitudeCell,
});

export interface PlaceTable {
  /** Rows of `data/places/places.csv`. */
  readonly read: number;
  /** Those rows, and before them the capitals of `data/areas/areas.csv`. */
  readonly places: readonly Place[];
}

/** @throws DataError when a row does not fit, names an unknown area or repeats a place. */
export function readPlaces(folder: DataFolder, areas: ReadonlyMap<Iso3, AreaRow>): PlaceTable {
  const log = new ProblemLog();
  const { file, rows } = folder.csv("places/places.csv", log);
  const places: Place[] = [...areas.values()].flatMap(({ iso3: area, capital }) =>
    capital ? [{ ...capital, iso3: area, capital: true }] : [],
  );
  const seen = new Set(places.map((place) => `${place.iso3} ${place.names.en}`));
  for (const { place, cells } of rows) {
    const row = check(rowSchema, cells, { file, place }, log);
    if (!row) continue;
    if (!areas.has(row.iso3)) {
      log.add({
        file,
        place,
        field: "iso3",
        found: shown(row.iso3),
        expected: "a code of data/areas/areas.csv",
      });
    }
    const key = `${row.iso3} ${row.name_en}`;
    if (seen.has(key)) {
      log.add({
        file,
        place,
        field: "name_en",
        found: shown(row.name_en),
        expected: "a place not yet named",
      });
    }
    seen.add(key);
    places.push({
      names: { nl: row.name_nl, en: row.name_en },
      position: [row.lon, row.lat],
      iso3: row.iso3,
      capital: row.kind === "capital",
    });
  }
  log.throwIfAny();
  return { read: rows.length, places };
}
