import type { Geometry } from "geojson";
import { type PolygonRings, polygonsOf, toPosition } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import { type BorderIndex, createBorderIndex } from "./border-index.ts";
import type { WitnessLine } from "./home-area.ts";
import { insideShare } from "./inside-share.ts";
import { createLineIndex } from "./line-index.ts";
import { witnessFromArea, witnessFromPosition } from "./witness-line.ts";

/**
 * The line from a GeoJSON geometry to a border, over all of its edges and not its vertices alone: straight in longitude and
 * latitude, as GeoJSON has them. 0 km where it touches, crosses or overlaps; `inside` only where it lies wholly or mostly in the
 * territory. Of a collection the nearest member counts.
 *
 * @returns null when either has nothing to measure from.
 * @throws RangeError when a position is no WGS 84 location.
 */
export function witnessFromGeometry(border: BorderIndex, geometry: Geometry): WitnessLine | null {
  switch (geometry.type) {
    case "Point":
      return witnessFromPosition(border, toPosition(geometry.coordinates));
    case "MultiPoint":
      return nearest(geometry.coordinates.map((at) => witnessFromPosition(border, toPosition(at))));
    case "LineString":
      return fromLines(border, [geometry.coordinates.map(toPosition)]);
    case "MultiLineString":
      return fromLines(
        border,
        geometry.coordinates.map((line) => line.map(toPosition)),
      );
    case "Polygon":
    case "MultiPolygon":
      return fromPolygons(border, polygonsOf(geometry));
    case "GeometryCollection":
      return nearest(geometry.geometries.map((member) => witnessFromGeometry(border, member)));
  }
}

function fromLines(border: BorderIndex, lines: readonly (readonly Position[])[]): WitnessLine | null {
  return witnessFromArea(border, createLineIndex(lines, "lonlat"));
}

function fromPolygons(border: BorderIndex, polygons: readonly PolygonRings[]): WitnessLine | null {
  const index = createBorderIndex([{ iso3: "", polygons }], { edges: "lonlat" });
  const line = witnessFromArea(border, index);
  const corner = polygons[0]?.[0]?.[0];
  if (line === null || !line.inside || corner === undefined) return line;
  return { ...line, inside: insideShare(index, polygons, border, corner) > 0.5 };
}

function nearest(lines: readonly (WitnessLine | null)[]): WitnessLine | null {
  let least: WitnessLine | null = null;
  for (const line of lines) if (line !== null && (least === null || line.km < least.km)) least = line;
  return least;
}
