import type { Feature, Geometry } from "geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";
import { kept } from "../layers/kept.ts";
import type { Extent } from "./extents.ts";

export type GeoJsonData = GeoJSONSourceSpecification["data"];

/** Arrays within arrays down to a position, as the coordinates of any geometry are. */
type Coordinates = number | readonly Coordinates[];

/** True when the box around a geometry meets the extent, edges included. */
function meets(geometry: Geometry, [west, south, east, north]: Extent): boolean {
  if (geometry.type === "GeometryCollection")
    return geometry.geometries.some((part) => meets(part, [west, south, east, north]));
  const box: [number, number, number, number] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const widen = (coordinates: readonly Coordinates[]): void => {
    const [x, y] = coordinates;
    if (typeof x === "number" && typeof y === "number") {
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
      return;
    }
    for (const part of coordinates) if (typeof part !== "number") widen(part);
  };
  widen(geometry.coordinates);
  return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
}

/**
 * What a map that never leaves `extent` needs of the data of a source: the features whose box meets it, in their order.
 * The same object for the same data, which is how an unchanged source is told.
 */
export function dataIn(extent: Extent | undefined): (data: GeoJsonData) => GeoJsonData {
  if (extent === undefined) return (data) => data;
  const isSeen = ({ geometry }: Feature) => meets(geometry, extent);
  const seen = kept((data: Exclude<GeoJsonData, string>) =>
    data.type === "FeatureCollection" ? { ...data, features: data.features.filter(isSeen) } : data,
  );
  return (data) => (typeof data === "string" ? data : seen(data));
}
