import type { Position as GeoJsonPosition } from "geojson";
import { feature, meshArcs } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { toPosition } from "../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../src/domain/geo/position.ts";
import type { PieceTopology } from "./piece-topology.ts";
import type { DisputedLine } from "./rule-texts.ts";

/** A disputed line as it runs: one or more stretches. */
export interface DrawnLine {
  readonly line: DisputedLine;
  readonly stretches: readonly (readonly Position[])[];
}

/** Finds each disputed line among the arcs that two pieces share. @throws Error when one is not there: the edition has changed. */
export function findDisputedLines(built: PieceTopology, lines: readonly DisputedLine[]): DrawnLine[] {
  return lines.map((line) => {
    const stretches = sharedLine(built, line.between).flatMap((stretch) => insideBox(stretch, line.within));
    if (stretches.length === 0) throw new Error(`disputed line ${line.id}: its two sides share no line`);
    return { line, stretches };
  });
}

function sharedLine(
  { pieces, topology }: PieceTopology,
  [left, right]: DisputedLine["between"],
): Position[][] {
  const sides = [left, right].map((sources) =>
    sources.map((source) => {
      const geometry =
        topology.objects.pieces.geometries[pieces.findIndex((piece) => piece.source === source)];
      if (!geometry) throw new Error(`disputed lines: the atlas has no "${source}"`);
      return geometry;
    }),
  );
  const [leftSet, rightSet] = sides.map((side) => new Set<GeometryObject>(side));
  const between = (a: GeometryObject, b: GeometryObject): boolean =>
    Boolean((leftSet?.has(a) && rightSet?.has(b)) || (leftSet?.has(b) && rightSet?.has(a)));
  const mesh = meshArcs(
    topology,
    { type: "GeometryCollection", geometries: sides.flat() },
    (a, b) => a !== b && between(a, b),
  );
  const lines: GeoJsonPosition[][] = feature(topology, mesh).geometry.coordinates;
  return lines.map((line) => line.map(toPosition));
}

/** The runs of a line of which every segment lies inside the box. */
function insideBox(line: readonly Position[], box: DisputedLine["within"]): Position[][] {
  if (!box) return [[...line]];
  const [west, south, east, north] = box;
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const position of line) {
    const [x, y] = position;
    if (x >= west && x <= east && y >= south && y <= north) run.push(position);
    else {
      if (run.length > 1) runs.push(run);
      run = [];
    }
  }
  if (run.length > 1) runs.push(run);
  return runs;
}
