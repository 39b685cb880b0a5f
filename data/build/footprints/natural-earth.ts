import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

interface UnitProperties {
  readonly name: string;
}
type Atlas = Topology<{ countries: GeometryCollection<UnitProperties> }>;
type Unit = Atlas["objects"]["countries"]["geometries"][number];

/** Units of world-atlas 10m as published, before any boundary rule, by their names there. */
export interface NaturalEarth {
  /** @throws Error when there is no unit of this name. */
  readonly polygonsOf: (name: string) => MultiPolygon;
  /** The line along which two units touch. @throws Error when there is no such unit or they do not touch. */
  readonly borderBetween: (one: string, other: string) => MultiLineString;
}

/** Reads `world-atlas/countries-10m.json`. */
export function readNaturalEarth(): NaturalEarth {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const atlas: Atlas = JSON.parse(readFileSync(path, "utf8"));
  const unit = (name: string): Unit => {
    const found = atlas.objects.countries.geometries.find(
      ({ properties }) => properties && "name" in properties && properties.name === name,
    );
    if (!found) throw new Error(`world-atlas has no unit "${name}"`);
    return found;
  };
  return {
    polygonsOf: (name) => {
      const found = unit(name);
      if (found.type !== "Polygon" && found.type !== "MultiPolygon") throw new Error(`"${name}" is no area`);
      return merge(atlas, [found]);
    },
    borderBetween: (one, other) => {
      const pair: readonly unknown[] = [unit(one), unit(other)];
      const line = mesh(
        atlas,
        atlas.objects.countries,
        (a, b) => a !== b && pair.includes(a) && pair.includes(b),
      );
      if (line.coordinates.length === 0) throw new Error(`"${one}" and "${other}" do not touch`);
      return line;
    },
  };
}
