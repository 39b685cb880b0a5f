import { area, difference, feature, featureCollection, intersect, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { boxOf, clippedToBox, grown, type Land, polygonsOf } from "./land.ts";

/** Parts below this share of a shape are lagoons and inlets behind the coast, not water it speaks of. */
const SMALLEST_PART = 1e-3;

type Shape = Feature<Polygon | MultiPolygon>;

/** The water of a sea ring: the ring without land. @throws Error when nothing is left. */
export function cutByLand(ring: Feature<Polygon>, land: Land): Shape {
  const water = difference(featureCollection([ring, ...land.around(ring)]));
  if (!water) throw new Error("a sea ring lies on land altogether");
  return withoutSmallParts(water);
}

/** The part of a shape that lies in the areas named. @throws Error when an area is unknown or nothing is left. */
export function cutToAreas(
  shape: Shape,
  codes: readonly Iso3[],
  areas10m: ReadonlyMap<Iso3, MultiPolygon>,
): Shape {
  const parts = codes.flatMap((iso3) => {
    const geometry = areas10m.get(iso3);
    if (!geometry) throw new Error(`no drawn area ${iso3} to cut a footprint to`);
    const nearby = clippedToBox(feature(geometry), grown(boxOf(shape)));
    if (nearby.length === 0) return [];
    const inside = intersect(featureCollection([shape, joined(nearby)]));
    return inside ? polygonsOf(inside.geometry) : [];
  });
  if (parts.length === 0) throw new Error(`a footprint lies outside ${codes.join(", ")}`);
  const whole = parts.length > 1 ? union(featureCollection(parts)) : parts[0];
  return withoutSmallParts(whole ?? joined(parts));
}

function withoutSmallParts(shape: Shape): Shape {
  const smallest = area(shape) * SMALLEST_PART;
  return joined(polygonsOf(shape.geometry).filter((part) => area(part) >= smallest));
}

function joined(parts: readonly Feature<Polygon>[]): Shape {
  const [only] = parts;
  return parts.length === 1 && only
    ? only
    : feature({ type: "MultiPolygon", coordinates: parts.map(({ geometry }) => geometry.coordinates) });
}
