import * as v from "valibot";
import { type Iso3, REGIONS, type RegionId } from "../../../src/domain/areas/area.ts";
import type { Position } from "../../../src/domain/geo/position.ts";
import type { Bilingual } from "../../../src/strings/language.ts";
import { iso3, latitudeCell, longitudeCell, text } from "../tables/cells.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

/** One row of `data/areas/areas.csv`. */
export interface AreaRow {
  readonly iso3: Iso3;
  readonly names: Bilingual;
  /** null where the area is out of scope. */
  readonly region: RegionId | null;
  readonly inScope: boolean;
  /** null where the area is out of scope. */
  readonly capital: { readonly names: Bilingual; readonly position: Position } | null;
}

const shared = { iso3, natural_earth_names: v.string(), name_en: text, name_nl: text };
const empty = (why: string) => v.literal("", why);
const NO_CAPITAL = "nothing, as the area is out of scope";

const rowSchema = v.variant("in_scope", [
  v.strictObject({
    ...shared,
    in_scope: v.literal("yes"),
    region: v.picklist(REGIONS, `one of ${REGIONS.join(", ")}`),
    capital_en: text,
    capital_nl: text,
    capital_lon: longitudeCell,
    capital_lat: latitudeCell,
  }),
  v.strictObject({
    ...shared,
    in_scope: v.literal("no"),
    region: empty(NO_CAPITAL),
    capital_en: empty(NO_CAPITAL),
    capital_nl: empty(NO_CAPITAL),
    capital_lon: empty(NO_CAPITAL),
    capital_lat: empty(NO_CAPITAL),
  }),
]);

/** The areas by code. @throws DataError when a row does not fit or a code occurs twice. */
export function readAreas(folder: DataFolder): ReadonlyMap<Iso3, AreaRow> {
  const log = new ProblemLog();
  const { file, rows } = folder.csv("areas/areas.csv", log);
  const areas = new Map<Iso3, AreaRow>();
  for (const { place, cells } of rows) {
    const row = check(rowSchema, cells, { file, place }, log);
    if (!row) continue;
    if (areas.has(row.iso3)) {
      log.add({
        file,
        place,
        field: "iso3",
        found: shown(row.iso3),
        expected: "a code that no row above has",
      });
    }
    areas.set(row.iso3, {
      iso3: row.iso3,
      names: { nl: row.name_nl, en: row.name_en },
      region: row.in_scope === "yes" ? row.region : null,
      inScope: row.in_scope === "yes",
      capital:
        row.in_scope === "yes"
          ? {
              names: { nl: row.capital_nl, en: row.capital_en },
              position: [row.capital_lon, row.capital_lat],
            }
          : null,
    });
  }
  log.throwIfAny();
  return areas;
}
