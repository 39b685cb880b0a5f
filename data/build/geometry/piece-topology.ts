import type { GeometryCollection as GeoJsonCollection } from "geojson";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, MultiPolygon, Topology } from "topojson-specification";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { type PolygonRings, polygonsOf, toMultiPolygon } from "../../../src/domain/geo/polygon.ts";
import { snapPolygon } from "./grid.ts";
import type { Piece } from "./piece.ts";

/** The pieces with their shared arcs: geometry `i` is piece `i`. */
export interface PieceTopology {
  readonly pieces: readonly Piece[];
  readonly topology: Topology<{ pieces: GeometryCollection }>;
}

/** Finds the arcs that pieces share. Positions are put on the computing grid first. */
export function pieceTopology(pieces: readonly Piece[]): PieceTopology {
  const collection: GeoJsonCollection = {
    type: "GeometryCollection",
    geometries: pieces.map((piece) => toMultiPolygon(piece.polygons.map(snapPolygon))),
  };
  return { pieces, topology: topology({ pieces: collection }) as PieceTopology["topology"] };
}

/** Joins the pieces of each area, without the lines between them. Areas that have no land at this scale are absent. */
export function mergeAreas({ pieces, topology }: PieceTopology): Map<Iso3, PolygonRings[]> {
  const members = new Map<Iso3, MultiPolygon[]>();
  pieces.forEach((piece, index) => {
    const geometry = topology.objects.pieces.geometries[index];
    if (geometry?.type !== "MultiPolygon" || piece.polygons.length === 0) return;
    members.set(piece.iso3, [...(members.get(piece.iso3) ?? []), geometry]);
  });
  return new Map(
    [...members]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([iso3, geometries]) => {
        const [only] = geometries;
        const merged =
          geometries.length === 1 && only ? feature(topology, only).geometry : merge(topology, geometries);
        return [iso3, polygonsOf(merged)];
      }),
  );
}
