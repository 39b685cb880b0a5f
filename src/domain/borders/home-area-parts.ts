import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { Iso3 } from "../areas/area.ts";
import type { GeometryTopology } from "../datasets/documents.ts";
import { polygonsOf, toMultiPolygon } from "../geo/polygon.ts";
import type { BorderPart } from "./border-part.ts";
import type { BorderId, BorderRecord } from "./home-area.ts";

/** The territory inside one border, member by member. */
export interface NamedBorderParts {
  readonly border: BorderId;
  readonly parts: readonly BorderPart[];
}

/**
 * The parts of a home area, border by border, from the polygons of its members.
 * @throws Error when a member has no polygon: a border with a hole in it would be measured as if nothing were missing.
 */
export function homeAreaParts(
  borders: readonly BorderRecord[],
  areas: ReadonlyMap<Iso3, MultiPolygon>,
): NamedBorderParts[] {
  return borders.map(({ id, members }) => ({
    border: id,
    parts: members.map((iso3) => {
      const geometry = areas.get(iso3);
      if (!geometry) throw new Error(`border ${id}: no polygon for its member ${iso3}`);
      return { iso3, polygons: polygonsOf(geometry) };
    }),
  }));
}

/** Decodes the areas of a geometry file (`geometry10m` to compute with), keyed by area code. */
export function areasOfTopology(topology: GeometryTopology): Map<Iso3, MultiPolygon> {
  const areas = new Map<Iso3, MultiPolygon>();
  for (const { properties, geometry } of feature(topology, topology.objects.areas).features) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    areas.set(
      properties.iso3,
      geometry.type === "MultiPolygon" ? geometry : toMultiPolygon(polygonsOf(geometry)),
    );
  }
  return areas;
}
