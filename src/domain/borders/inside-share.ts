import type { PolygonRings } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { partAt } from "./containment.ts";

/** Rows and columns of locations that are tried over the extent of a territory. */
const LATTICE = 64;

/**
 * The share of a territory's surface that lies inside a border, 0..1, from a lattice of locations: good to
 * about 2 %, which is enough to tell the greater part from the smaller.
 *
 * @param polygons the territory as cut at the antimeridian; `index` is the index of the same.
 * @param fallback a location inside the territory, asked where the lattice misses it (scattered islands).
 */
export function insideShare(
  index: BorderIndex,
  polygons: readonly PolygonRings[],
  border: BorderIndex,
  fallback: Position,
): number {
  const [west, south, east, north] = extentOf(polygons);
  let own = 0;
  let shared = 0;
  for (let row = 0; row < LATTICE; row += 1) {
    const latitude = south + ((row + 0.5) / LATTICE) * (north - south);
    // Meridians draw together towards the poles: a location stands for less surface there.
    const weight = Math.cos((latitude * Math.PI) / 180);
    for (let column = 0; column < LATTICE; column += 1) {
      const at: Position = [west + ((column + 0.5) / LATTICE) * (east - west), latitude];
      if (partAt(index.containment, at) < 0) continue;
      own += weight;
      if (partAt(border.containment, at) >= 0) shared += weight;
    }
  }
  if (own > 0) return shared / own;
  return partAt(border.containment, fallback) >= 0 ? 1 : 0;
}

function extentOf(
  polygons: readonly PolygonRings[],
): [west: number, south: number, east: number, north: number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude, latitude] of polygons.flat(2)) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}
