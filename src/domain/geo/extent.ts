import type { Geometry } from "geojson";

/** [west, south, east, north] in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Arrays within arrays down to a position, as the coordinates of any geometry are. */
type Coordinates = number | readonly Coordinates[];

/** The box around geometries, without a thought for the antimeridian; null where they have no position. */
export function extentOf(geometries: readonly Geometry[]): Extent | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const widen = (coordinates: readonly Coordinates[]): void => {
    const [x, y] = coordinates;
    if (typeof x === "number" && typeof y === "number") {
      if (x < west) west = x;
      if (y < south) south = y;
      if (x > east) east = x;
      if (y > north) north = y;
      return;
    }
    for (const part of coordinates) if (typeof part !== "number") widen(part);
  };
  const visit = (geometry: Geometry): void => {
    if (geometry.type === "GeometryCollection") geometry.geometries.forEach(visit);
    else widen(geometry.coordinates);
  };
  geometries.forEach(visit);
  return west > east ? null : [west, south, east, north];
}

/** True when two boxes share a point, edges included. */
export function meets(a: Extent, b: Extent): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
