import type { AreaRecord, Iso3 } from "../domain/areas/area.ts";
import { createBorderIndex } from "../domain/borders/border-index.ts";
import type { WitnessLine } from "../domain/borders/home-area.ts";
import { areasOfTopology } from "../domain/borders/home-area-parts.ts";
import { witnessFromArea, witnessFromPosition } from "../domain/borders/witness-line.ts";
import type { GeometryTopology } from "../domain/datasets/documents.ts";
import type { EdgeKind } from "../domain/geo/edge.ts";
import { type PolygonRings, polygonsOf } from "../domain/geo/polygon.ts";
import type { DistanceMeasure } from "../domain/priority/types.ts";
import { insideShare } from "./inside-share.ts";

/** Areas against polygons that someone brought. */
export interface MeasuredAreas {
  /** Areas of which the greater part lies inside the polygons. */
  readonly home: ReadonlySet<Iso3>;
  /** null where an area has no drawn part, or its capital is not known. */
  readonly lines: ReadonlyMap<Iso3, Readonly<Record<DistanceMeasure, WitnessLine | null>>>;
}

/**
 * Distances at 1:10 million from areas to the outer border of polygons, with the same engine as the shipped
 * borders. Areas outside the product's scope are not measured.
 *
 * @param edges what runs between two points of the polygons; the areas' own points lie so close together that
 *   they are taken alike.
 */
export function measureToPolygons(
  areas: readonly AreaRecord[],
  geometry: GeometryTopology,
  polygons: readonly PolygonRings[],
  edges: EdgeKind,
): MeasuredAreas {
  const border = createBorderIndex([{ iso3: "", polygons }], { edges });
  const drawn = areasOfTopology(geometry);
  const home = new Set<Iso3>();
  const lines = new Map<Iso3, Readonly<Record<DistanceMeasure, WitnessLine | null>>>();
  for (const { iso3, inScope, capital, labelPosition } of areas) {
    const shape = inScope ? drawn.get(iso3) : undefined;
    if (shape === undefined) continue;
    const own = polygonsOf(shape);
    const index = createBorderIndex([{ iso3, polygons: own }], { edges });
    const edge = witnessFromArea(border, index);
    if (edge?.inside === true && insideShare(index, own, border, labelPosition) > 0.5) home.add(iso3);
    lines.set(iso3, {
      edge,
      capital: capital === null ? null : witnessFromPosition(border, capital.position),
    });
  }
  return { home, lines };
}
