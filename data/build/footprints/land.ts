import { area, bbox, bboxClip, polygon, simplify } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";

/** Margin in degrees around a shape within which land is kept, so that cut edges of land fall outside the shape. */
const MARGIN = 0.05;
/** Coasts are simplified by this many degrees before they cut a sea: about 1 km, below what a hand-drawn outline means. */
const COAST_TOLERANCE = 0.01;
/** Islands below this share of a shape's area leave no hole in it. */
const SMALLEST_ISLAND = 1e-6;

export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** All land as polygons without borders between areas, found by bounding box. */
export class Land {
  readonly #parts: readonly { readonly box: BoundingBox; readonly feature: Feature<Polygon> }[];

  constructor({ coordinates }: MultiPolygon) {
    this.#parts = coordinates.map((rings) => {
      const feature = polygon(rings);
      return { box: boxOf(feature), feature };
    });
  }

  /** The land around a shape, simplified for cutting it; islands too small to show are left out. */
  around(shape: Feature<Polygon>): Feature<Polygon>[] {
    const box = grown(boxOf(shape));
    const smallest = area(shape) * SMALLEST_ISLAND;
    return this.#parts
      .filter((part) => meet(part.box, box))
      .flatMap(({ feature }) => clippedToBox(feature, box))
      .filter((part) => area(part) >= smallest)
      .map((part) => simplify(part, { tolerance: COAST_TOLERANCE, highQuality: true }));
  }
}

/** The box of a feature, [west, south, east, north] in degrees. */
export function boxOf(feature: Feature<Polygon | MultiPolygon>): BoundingBox {
  const [west, south, east, north] = bbox(feature);
  return [west, south, east, north];
}

/** The box with the margin that cutting needs around it. */
export function grown([west, south, east, north]: BoundingBox): BoundingBox {
  return [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}

/** The polygons of a feature within a box. */
export function clippedToBox(shape: Feature<Polygon | MultiPolygon>, box: BoundingBox): Feature<Polygon>[] {
  const { geometry } = bboxClip(shape, [...box]);
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? polygonsOf(geometry) : [];
}

/** The polygons of a geometry; those that clipping left without an inside are dropped. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Feature<Polygon>[] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return parts.filter((rings) => (rings[0]?.length ?? 0) >= 4).map((rings) => polygon(rings));
}

function meet(a: BoundingBox, b: BoundingBox): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
