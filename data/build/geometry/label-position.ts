import polylabel from "polylabel";
import { type PolygonRings, planarRingArea } from "../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../src/domain/geo/position.ts";

/** In degrees of latitude; labels need no more. */
const PRECISION = 0.01;

/**
 * Where a label goes: the pole of inaccessibility of the largest part, in a plane where a degree of longitude is as
 * long as it is in the middle of that part. Never the centroid: that of a country with far parts lies in the sea.
 */
export function labelPosition(polygons: readonly PolygonRings[]): Position {
  let largest: PolygonRings | undefined;
  let size = 0;
  for (const polygon of polygons) {
    const area = groundArea(polygon);
    if (area <= size) continue;
    size = area;
    largest = polygon;
  }
  if (!largest) throw new Error("an area without land has no label position");
  const stretch = Math.cos((middleLatitude(largest) * Math.PI) / 180);
  const [x, y] = polylabel(
    largest.map((ring) =>
      ring.map(([longitude, latitude]): [number, number] => [longitude * stretch, latitude]),
    ),
    Math.min(PRECISION, Math.sqrt(size) / 20),
  );
  return [round(x / stretch), round(y)];
}

function middleLatitude(polygon: PolygonRings): number {
  let south = 90;
  let north = -90;
  for (const [, latitude] of polygon[0] ?? []) {
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return (south + north) / 2;
}

function groundArea(polygon: PolygonRings): number {
  const exterior = polygon[0];
  return exterior
    ? Math.abs(planarRingArea(exterior)) * Math.cos((middleLatitude(polygon) * Math.PI) / 180)
    : 0;
}

/** To 1e-4 degrees: 11 m. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
