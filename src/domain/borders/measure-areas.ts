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

/** Areas against polygons that somebody brought, which may cut through them. */
export interface AreasAgainstPolygons {
  /** Areas of which the greater part lies inside the polygons. */
  readonly home: readonly Iso3[];
  /** Absent where an area is out of scope, or has no drawn part. `inside` is true of home areas only. */
  readonly distances: Readonly<Record<Iso3, AreaBorderDistance>>;
}

/**
 * Measures the areas in scope to the outer border of polygons, with the same engine and rounding as the shipped borders.
 *
 * @param finish adds to a distance what the caller knows of its ends.
 * @param onArea called before each area with how many are done.
 */
export function measureAreasToPolygons(
  areas: readonly AreaRecord[],
  shapeOf: (iso3: Iso3) => AreaShape | null,
  border: BorderIndex,
  finish: (distance: AreaBorderDistance) => AreaBorderDistance = (distance) => distance,
  onArea: (done: number, total: number) => void = () => {},
): AreasAgainstPolygons {
  const home: Iso3[] = [];
  const distances: Record<Iso3, AreaBorderDistance> = {};
  const wanted = areas.filter(({ inScope }) => inScope);
  wanted.forEach(({ iso3, capital, labelPosition }, done) => {
    onArea(done, wanted.length);
    const shape = shapeOf(iso3);
    const distance = shape && measureArea(shape, capital?.position ?? null, border);
    if (shape === null || distance === null) return;
    const isHome =
      distance.edge.inside && insideShare(shape.index, shape.polygons, border, labelPosition) > 0.5;
    if (isHome) home.push(iso3);
    distances[iso3] = roundedDistance(finish({ ...distance, edge: { ...distance.edge, inside: isHome } }));
  });
  return { home, distances };
}
