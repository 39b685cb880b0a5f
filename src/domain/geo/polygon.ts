import type { MultiPolygon, Polygon } from "geojson";
import { isPosition, type Position } from "./position.ts";

/** A closed line: its last position repeats its first. */
export type Ring = readonly Position[];

/** One polygon: the exterior ring, then its holes. Winding carries no meaning here. */
export type PolygonRings = readonly Ring[];

/** Reads the first two members of a GeoJSON position; a third (height) is ignored. @throws RangeError when it is no WGS 84 location. */
export function toPosition(coordinates: readonly number[]): Position {
  const position: Position = [coordinates[0] ?? Number.NaN, coordinates[1] ?? Number.NaN];
  if (!isPosition(position)) throw new RangeError(`not a WGS 84 position: [${coordinates.join(", ")}]`);
  return position;
}

/**
 * The polygons of a GeoJSON Polygon or MultiPolygon, rings as they stand.
 * @throws RangeError naming the first position outside [-180, 180] by [-90, 90].
 */
export function polygonsOf(geometry: Polygon | MultiPolygon): PolygonRings[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(toPosition)));
}

/** The GeoJSON MultiPolygon of a list of polygons (copied, so that it may be changed). */
export function toMultiPolygon(polygons: readonly PolygonRings[]): MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
  };
}

/**
 * Signed area of a ring in square degrees of the longitude-latitude plane (shoelace formula):
 * above 0 when counter-clockwise, 0 for a ring that encloses nothing. Never an area on the ground.
 */
export function planarRingArea(ring: Ring): number {
  let twice = 0;
  let previous = ring.at(-1);
  for (const position of ring) {
    if (previous) twice += previous[0] * position[1] - position[0] * previous[1];
    previous = position;
  }
  return twice / 2;
}

/** True when the two are the same longitude and latitude. */
export function samePosition(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/**
 * True when a location lies inside a ring of the longitude-latitude plane (even-odd rule, straight edges).
 * On the ring itself the answer is either; the ring must not cross the antimeridian.
 */
export function isInsideRing([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const position of ring) {
    if (previous) {
      const [x0, y0] = previous;
      const [x1, y1] = position;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
    previous = position;
  }
  return inside;
}

/** True when a location lies inside a polygon and in none of its holes. See {@link isInsideRing}. */
export function isInsidePolygon(position: Position, polygon: PolygonRings): boolean {
  let inside = false;
  for (const ring of polygon) if (isInsideRing(position, ring)) inside = !inside;
  return inside;
}
