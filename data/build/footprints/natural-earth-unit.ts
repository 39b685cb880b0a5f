import type { MultiPolygon } from "geojson";
import { toMultiPolygon } from "../../../src/domain/geo/polygon.ts";
import { readAtlas } from "../geometry/atlas.ts";

/** The polygons of one unit of world-atlas 10m as published. @throws Error when it has no unit of this name. */
export function naturalEarthUnit(name: string): MultiPolygon {
  const unit = readAtlas().find((candidate) => candidate.name === name);
  if (!unit) throw new Error(`world-atlas has no unit "${name}"`);
  return toMultiPolygon(unit.polygons);
}
