import { area, polygon } from "@turf/turf";
import type { Geometry } from "geojson";
import polylabel from "polylabel";
import type { Position } from "../../../src/domain/geo/position.ts";

/** Degrees; polylabel stops refining below it. */
const PRECISION = 0.01;
const DECIMALS = 3;

/**
 * A position well inside the largest polygon of a footprint, or the point itself, as [longitude, latitude]:
 * the pole of inaccessibility, found in a plane where a degree of longitude is shortened by cos(latitude).
 *
 * @throws Error when the geometry is neither an area nor a point.
 */
export function innerPoint(geometry: Geometry): Position {
  if (geometry.type === "Point") {
    const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
    return [longitude, latitude];
  }
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
    throw new Error(`no inner point of a ${geometry.type}`);
  }
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = polygons
    .map((rings) => ({ rings, size: area(polygon(rings)) }))
    .sort((a, b) => b.size - a.size);
  if (!largest) throw new Error("no inner point of an empty area");
  const latitudes = largest.rings.flat().map(([, latitude = 0]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shortened = Math.cos((middle * Math.PI) / 180);
  const scaled = largest.rings.map((ring) =>
    ring.map(([x = 0, y = 0]): [number, number] => [x * shortened, y]),
  );
  const [x = 0, y = 0] = polylabel(scaled, PRECISION);
  return [Number((x / shortened).toFixed(DECIMALS)), Number(y.toFixed(DECIMALS))];
}
