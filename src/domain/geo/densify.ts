import { approximateEdgeMetres, type EdgeKind, pointOnEdge } from "./edge.ts";
import type { Position } from "./position.ts";

/**
 * A line with points added along its edges, so that straight pieces between them follow the edges.
 *
 * @param line longitudes that run on without a jump, also beyond 180.
 * @param longestMetres of a piece, as measured on a sphere.
 */
export function densifyLine(line: readonly Position[], kind: EdgeKind, longestMetres: number): Position[] {
  const dense: Position[] = line.slice(0, 1);
  line.slice(1).forEach((to, index) => {
    const from = line[index] ?? to;
    const pieces = Math.max(1, Math.ceil(approximateEdgeMetres(kind, from, to) / longestMetres));
    for (let piece = 1; piece <= pieces; piece += 1) dense.push(pointOnEdge(kind, from, to, piece / pieces));
  });
  return dense;
}

/**
 * A line cut at the antimeridian (RFC 7946, 3.1.9): every piece lies within [-180, 180].
 *
 * @param line longitudes that run on without a jump.
 */
export function cutLine(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  let turn = Number.NaN;
  const close = () => {
    if (piece.length > 1) pieces.push(piece);
    piece = [];
  };
  line.slice(1).forEach((to, index) => {
    let from = line[index] ?? to;
    // An edge along the antimeridian belongs to the side on which the line came.
    for (const stop of stopsBetween(from, to)) {
      const middle = (from[0] + stop[0]) / 2;
      const here = Math.floor((middle + 180) / 360);
      if (here !== turn) {
        close();
        piece.push(shifted(from, here));
        turn = here;
      }
      piece.push(shifted(stop, here));
      from = stop;
    }
  });
  close();
  return pieces;
}

const shifted = ([longitude, latitude]: Position, turn: number): Position => [
  turn === 0 ? longitude : longitude - 360 * turn,
  latitude,
];

/** Where an edge meets the antimeridian on its way, and its end. */
function stopsBetween(from: Position, to: Position): Position[] {
  const [low, high] = from[0] < to[0] ? [from, to] : [to, from];
  const stops: Position[] = [];
  for (let turn = Math.floor((low[0] + 180) / 360) + 1; 360 * turn - 180 < high[0]; turn += 1) {
    const longitude = 360 * turn - 180;
    const t = (longitude - low[0]) / (high[0] - low[0]);
    stops.push([longitude, low[1] + t * (high[1] - low[1])]);
  }
  if (low === to) stops.reverse();
  return [...stops, to];
}
