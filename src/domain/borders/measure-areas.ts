import type { MultiPolygon } from "geojson";
import type { AreaRecord, Iso3 } from "../areas/area.ts";
import { type PolygonRings, polygonsOf } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import { type BorderIndex, createBorderIndex } from "./border-index.ts";
import type { AreaBorderDistance } from "./home-area.ts";
import { insideShare } from "./inside-share.ts";
import { roundedDistance } from "./rounded-line.ts";
import { witnessFromArea, witnessFromPosition } from "./witness-line.ts";

/** An area ready to be measured against any border. */
export interface AreaShape {
  readonly index: BorderIndex;
  readonly polygons: readonly PolygonRings[];
}

/** The shapes of areas, each prepared when it is first asked for and kept: preparing costs more than measuring. */
export function createAreaShapes(areas: ReadonlyMap<Iso3, MultiPolygon>): (iso3: Iso3) => AreaShape | null {
  const shapes = new Map<Iso3, AreaShape>();
  return (iso3) => {
    const known = shapes.get(iso3);
    if (known !== undefined) return known;
    const geometry = areas.get(iso3);
    if (geometry === undefined) return null;
    const polygons = polygonsOf(geometry);
    const shape = { index: createBorderIndex([{ iso3, polygons }], { edges: "great-circle" }), polygons };
    shapes.set(iso3, shape);
    return shape;
  };
}

/**
 * An area against a border, by nearest edge and by capital.
 *
 * @param capital null where none is known.
 * @returns null when the area or the border has no line.
 */
export function measureArea(
  { index }: AreaShape,
  capital: Position | null,
  border: BorderIndex,
): AreaBorderDistance | null {
  const edge = witnessFromArea(border, index);
  return edge && { edge, capital: capital && witnessFromPosition(border, capital) };
}

/** An area against polygons that somebody brought, which may cut through it. */
export interface AreaAgainstPolygons {
  /** True when the greater part of the area lies inside the polygons. */
  readonly isHome: boolean;
  /** `inside` of its edge is true of a home area only. */
  readonly distance: AreaBorderDistance;
}

/**
 * Measures an area to the outer border of polygons, with the same engine and rounding as the shipped borders.
 *
 * @param finish adds to a distance what the caller knows of its ends.
 * @returns null where the area is out of scope, or it or the border has no line.
 */
export function measureAreaToPolygons(
  { iso3, inScope, capital, labelPosition }: AreaRecord,
  shapeOf: (iso3: Iso3) => AreaShape | null,
  border: BorderIndex,
  finish: (distance: AreaBorderDistance) => AreaBorderDistance = (distance) => distance,
): AreaAgainstPolygons | null {
  const shape = inScope ? shapeOf(iso3) : null;
  const distance = shape && measureArea(shape, capital?.position ?? null, border);
  if (shape === null || distance === null) return null;
  const isHome =
    distance.edge.inside && insideShare(shape.index, shape.polygons, border, labelPosition) > 0.5;
  const edge = { ...distance.edge, inside: isHome };
  return { isHome, distance: roundedDistance(finish({ ...distance, edge })) };
}
