import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { type PolygonRings, polygonsOf } from "../../../src/domain/geo/polygon.ts";

/** One unit of `world-atlas` 10m (Natural Earth 4.1), as published. */
export interface AtlasUnit {
  readonly name: string;
  /** ISO 3166-1 numeric code as text; null where the atlas gives none. */
  readonly numeric: string | null;
  readonly polygons: readonly PolygonRings[];
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The 255 units of `world-atlas/countries-10m.json`. Neighbours repeat the very same positions along a shared border. */
export function readAtlas(): AtlasUnit[] {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const atlas: Atlas = JSON.parse(readFileSync(path, "utf8"));
  return feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
      throw new Error(`${properties.name}: a ${geometry.type} is no area`);
    }
    return {
      name: properties.name,
      numeric: typeof id === "string" ? id : null,
      polygons: polygonsOf(geometry),
    };
  });
}
