import type { MultiPolygon } from "geojson";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import { toMultiPolygon } from "../../../src/domain/geo/polygon.ts";
import { readAtlas } from "./atlas.ts";
import { mergeAreas, pieceTopology } from "./piece-topology.ts";
import { toPieces } from "./rules/area-codes.ts";
import { BOUNDARY_RULES } from "./rules/index.ts";

export interface BuiltGeometry {
  /** One (Multi)Polygon per area at 10m, rules applied. */
  readonly areas10m: ReadonlyMap<Iso3, MultiPolygon>;
}

/** Reads the atlas, applies every boundary rule and joins the pieces of each area. */
export function buildGeometry(report: (message: string) => void): BuiltGeometry {
  report("geometry: reading world-atlas 10m");
  let pieces = toPieces(readAtlas());
  for (const rule of BOUNDARY_RULES) {
    report(`geometry: rule ${rule.id}`);
    pieces = rule.apply(pieces);
  }
  report("geometry: joining pieces");
  const areas = mergeAreas(pieceTopology(pieces));
  return { areas10m: new Map([...areas].map(([iso3, polygons]) => [iso3, toMultiPolygon(polygons)])) };
}
