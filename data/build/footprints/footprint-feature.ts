import { area, booleanClockwise } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { FootprintProperties } from "../../../src/domain/datasets/documents.ts";
import type { Position } from "../../../src/domain/geo/position.ts";

/** About 100 m: finer than any outline here is known. */
const DECIMALS = 3;
const POINT_DECIMALS = 5;
const M2_PER_KM2 = 1e6;

type Named = Pick<FootprintProperties, "id" | "kind" | "handDrawn">;

/** A footprint feature with its coordinates rounded, rings wound as RFC 7946 asks, and its size in km2 (on a sphere). */
export function polygonFootprint(
  named: Named,
  geometry: Polygon | MultiPolygon,
): Feature<Polygon | MultiPolygon, FootprintProperties> {
  const rounded = roundedGeometry(geometry);
  const areaKm2 = tidyArea(area({ type: "Feature", properties: null, geometry: rounded }) / M2_PER_KM2);
  return { type: "Feature", properties: { ...named, areaKm2 }, geometry: rounded };
}

/** A place as a footprint: it has no extent, so its area is 0. */
export function pointFootprint(
  named: Named,
  [longitude, latitude]: Position,
): Feature<{ type: "Point"; coordinates: number[] }, FootprintProperties> {
  return {
    type: "Feature",
    properties: { ...named, areaKm2: 0 },
    geometry: {
      type: "Point",
      coordinates: [round(longitude, POINT_DECIMALS), round(latitude, POINT_DECIMALS)],
    },
  };
}

/** @throws Error when rounding leaves nothing. */
function roundedGeometry(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rounded = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map(roundedRing);
    if (!outer || outer.length < 4) return [];
    return [
      [wound(outer, false), ...holes.filter((hole) => hole.length >= 4).map((hole) => wound(hole, true))],
    ];
  });
  const [only] = rounded;
  if (!only) throw new Error("a footprint is smaller than its coordinates are rounded to");
  return rounded.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: rounded };
}

function roundedRing(ring: readonly number[][]): number[][] {
  const positions: number[][] = [];
  for (const [x = Number.NaN, y = Number.NaN] of ring) {
    const position = [round(x, DECIMALS), round(y, DECIMALS)];
    if (String(position) !== String(positions.at(-1))) positions.push(position);
  }
  return positions;
}

function wound(ring: number[][], clockwise: boolean): number[][] {
  return booleanClockwise(ring) === clockwise ? ring : ring.toReversed();
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Three figures: an outline drawn by hand means no more. */
function tidyArea(km2: number): number {
  return Number(km2.toPrecision(3));
}
