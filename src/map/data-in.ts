import type { Feature } from "geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";
import { type Extent, extentOf, meets } from "../domain/geo/extent.ts";
import { kept } from "../layers/kept.ts";

export type GeoJsonData = GeoJSONSourceSpecification["data"];

/**
 * What a map that never leaves `extent` needs of the data of a source: the features whose box meets it, in their order.
 * The same object for the same data, which is how an unchanged source is told.
 */
export function dataIn(extent: Extent | undefined): (data: GeoJsonData) => GeoJsonData {
  if (extent === undefined) return (data) => data;
  const isSeen = ({ geometry }: Feature) => {
    const box = extentOf([geometry]);
    return box !== null && meets(box, extent);
  };
  const seen = kept((data: Exclude<GeoJsonData, string>) =>
    data.type === "FeatureCollection" ? { ...data, features: data.features.filter(isSeen) } : data,
  );
  return (data) => (typeof data === "string" ? data : seen(data));
}
