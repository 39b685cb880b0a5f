import type { MultiPolygon } from "geojson";
import * as v from "valibot";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { iso3, position, text } from "../tables/cells.ts";
import { check } from "../tables/check.ts";
import { ProblemLog, shown } from "../tables/data-problem.ts";
import type { DataFolder } from "../tables/read-files.ts";

const FILE = "admin-1/admin-1.geojson";

const collectionSchema = v.object({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) });
const ring = v.pipe(v.array(position), v.minLength(4, "a ring of four positions or more"));
const featureSchema = v.object({
  type: v.literal("Feature"),
  properties: v.strictObject({ iso3, name: text }),
  geometry: v.strictObject({ type: v.literal("MultiPolygon"), coordinates: v.array(v.array(ring)) }),
});

/** A first-level area of `data/admin-1`. */
export interface Admin1Area {
  readonly iso3: Iso3;
  /** As Natural Earth writes it. */
  readonly name: string;
  readonly geometry: MultiPolygon;
}

/** The key under which a mission names a first-level area. */
export function admin1Key({ iso3: area, name }: { readonly iso3: Iso3; readonly name: string }): string {
  return `${area} ${name}`;
}

/** The first-level areas by {@link admin1Key}. @throws DataError when a feature does not fit or a name occurs twice in one country. */
export function readAdmin1(folder: DataFolder): ReadonlyMap<string, Admin1Area> {
  const log = new ProblemLog();
  const file = folder.nameOf(FILE);
  const { features } = check(collectionSchema, folder.json(FILE), { file, place: "" }, log) ?? {
    features: [],
  };
  const areas = new Map<string, Admin1Area>();
  for (const [index, feature] of features.entries()) {
    const where = { file, place: `feature ${index + 1}` };
    const read = check(featureSchema, feature, where, log);
    if (!read) continue;
    const area: Admin1Area = { ...read.properties, geometry: read.geometry };
    const key = admin1Key(area);
    if (areas.has(key)) {
      log.add({ ...where, field: "properties.name", found: shown(key), expected: "a name not yet used" });
    }
    areas.set(key, area);
  }
  log.throwIfAny();
  return areas;
}
