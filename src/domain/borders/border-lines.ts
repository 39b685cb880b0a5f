import { cutLine, densifyLine } from "../geo/densify.ts";
import type { EdgeKind } from "../geo/edge.ts";
import { type PolygonRings, samePosition } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import { outlineOf } from "./outline.ts";

/** Longest piece of a line that is drawn, in metres: shorter than a millimetre on any screen that shows so much. */
const DRAWN_PIECE = 25_000;

/** The outline of polygons as lines, edge after edge. Longitudes run on across the antimeridian. */
export function outlineRuns(polygons: readonly PolygonRings[]): readonly (readonly Position[])[] {
  const runs: Position[][] = [];
  for (const { from, to } of outlineOf([{ iso3: "", polygons }])) {
    const run = runs.at(-1);
    const end = run?.at(-1);
    if (run !== undefined && end !== undefined && samePosition(end, from)) run.push(to);
    else runs.push([from, to]);
  }
  return runs;
}

/**
 * What is drawn of a border: lines that follow its edges as they are measured, on any map, cut at the antimeridian.
 * The sides along which a polygon was cut there are not part of them.
 */
export function borderLines(
  polygons: readonly PolygonRings[],
  edges: EdgeKind,
): readonly (readonly Position[])[] {
  return outlineRuns(polygons).flatMap((run) => cutLine(densifyLine(run, edges, DRAWN_PIECE)));
}
