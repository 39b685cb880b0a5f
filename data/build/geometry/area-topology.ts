import type { FeatureCollection } from "geojson";
import { meshArcs, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type { BorderId, BorderRecord } from "../../../src/domain/borders/home-area.ts";
import type { GeometryTopology } from "../../../src/domain/datasets/documents.ts";
import { type PolygonRings, toMultiPolygon } from "../../../src/domain/geo/polygon.ts";
import type { Bilingual } from "../../../src/strings/language.ts";
import type { DrawnLine } from "./disputed-lines.ts";
import { COMPUTING_GRID } from "./grid.ts";

type RuledObjects = {
  areas: GeometryCollection<{ iso3: Iso3 }>;
  disputed: GeometryCollection<{ names: Bilingual }>;
};

/**
 * The topology of the ruled areas: one geometry an area, the disputed lines, and the outer border of each border
 * record as the arcs that only one of its members has. All three use the same arcs, so nothing can gape.
 */
export function areaTopology(
  areas: ReadonlyMap<Iso3, readonly PolygonRings[]>,
  disputed: readonly DrawnLine[],
  borders: readonly BorderRecord[],
): GeometryTopology {
  const areaFeatures: FeatureCollection = {
    type: "FeatureCollection",
    features: [...areas].map(([iso3, polygons]) => ({
      type: "Feature",
      id: iso3,
      properties: { iso3 },
      geometry: toMultiPolygon(polygons),
    })),
  };
  const disputedFeatures: FeatureCollection = {
    type: "FeatureCollection",
    features: disputed.map(({ line, stretches }) => ({
      type: "Feature",
      id: line.id,
      properties: { names: line.names },
      geometry: {
        type: "MultiLineString",
        coordinates: stretches.map((stretch) => stretch.map(([x, y]) => [x, y])),
      },
    })),
  };
  const built = topology({ areas: areaFeatures, disputed: disputedFeatures }) as Topology<RuledObjects>;
  return withBorders(quantize(built, COMPUTING_GRID), borders);
}

function withBorders(built: Topology<RuledObjects>, borders: readonly BorderRecord[]): GeometryTopology {
  const { areas, disputed } = built.objects;
  const geometries = borders.map(({ id, members }): MultiLineString<{ id: BorderId }> => {
    const wanted = new Set(members);
    const inside = areas.geometries.filter((geometry) => wanted.has(String(geometry.id)));
    if (inside.length !== wanted.size) throw new Error(`border ${id}: a member has no polygon`);
    const outer = meshArcs(built, { type: "GeometryCollection", geometries: inside }, (a, b) => a === b);
    return { type: "MultiLineString", arcs: outer.arcs, id, properties: { id } };
  });
  return { ...built, objects: { areas, disputed, borders: { type: "GeometryCollection", geometries } } };
}
