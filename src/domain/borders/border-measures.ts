import { area, multiPolygon } from "@turf/turf";
import { closeOverPole, unwrapRing } from "../geo/antimeridian.ts";
import { densifyLine } from "../geo/densify.ts";
import type { EdgeKind } from "../geo/edge.ts";
import { geodesicMetres } from "../geo/geodesic.ts";
import { type PolygonRings, toMultiPolygon } from "../geo/polygon.ts";
import { outlineRuns } from "./border-lines.ts";
import { vertexCount } from "./own-border.ts";

/** Longest straight piece that is measured, in metres. */
const PIECE = 10_000;

export interface BorderMeasures {
  readonly vertices: number;
  /** Length of the outline on WGS 84, in km. */
  readonly lengthKm: number;
  /** Enclosed area in km2, by Turf on a sphere: good to 0.6 %. Polygons that overlap count twice where they do. */
  readonly areaKm2: number;
}

/** How large a border is, its edges followed as they are measured. */
export function measureBorder(polygons: readonly PolygonRings[], edges: EdgeKind): BorderMeasures {
  let metres = 0;
  for (const run of outlineRuns(polygons)) {
    const line = densifyLine(run, edges, PIECE);
    line.slice(1).forEach((to, index) => {
      metres += geodesicMetres(line[index] ?? to, to);
    });
  }
  const followed = polygons.map((rings) =>
    rings.map((ring) => {
      const { ring: unwrapped, turns } = unwrapRing(ring);
      return closeOverPole({ ring: densifyLine(unwrapped, edges, PIECE), turns });
    }),
  );
  return {
    vertices: vertexCount(polygons),
    lengthKm: metres / 1000,
    areaKm2: area(multiPolygon(toMultiPolygon(followed).coordinates)) / 1e6,
  };
}
