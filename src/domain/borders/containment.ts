import { cutAtAntimeridian, unwrapRing } from "../geo/antimeridian.ts";
import { approximateEdgeMetres, type EdgeKind, pointOnEdge, wrapLongitude } from "../geo/edge.ts";
import { type PolygonRings, planarRingArea, type Ring } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import type { BorderPart } from "./border-part.ts";
import { cellOf, cellsToFill, fillCells, MIXED, markCells } from "./whole-cells.ts";

/** Rows of latitude in which edges are looked up: a tenth of a degree each. */
const ROWS_PER_DEGREE = 10;
const ROWS = 180 * ROWS_PER_DEGREE;

/** Great-circle edges are followed with straight pieces of this length at most, in metres (1 m off at 60 N). */
const LONGEST_PIECE = 5_000;

/**
 * The territory of a border as edges in the longitude-latitude plane, cut at the antimeridian and listed by row of
 * latitude, to answer in which part a location lies. Exteriors run counter-clockwise, holes clockwise.
 */
export interface Containment {
  /** Four numbers an edge: longitude and latitude of its start and its end. */
  readonly edges: Float64Array;
  /** Per edge, the part it belongs to. */
  readonly part: Uint32Array;
  /** Edges of row `i`: `listed[rowStart[i]]` up to, not including, `listed[rowStart[i + 1]]`. */
  readonly rowStart: Uint32Array;
  readonly listed: Uint32Array;
  /** Per cell of half a degree, row by row from the south-west (see `whole-cells.ts`); empty where there are few edges. */
  readonly cells: Int16Array;
}

/** So few edges are soon gone through, and cells would take more room than all the rest. */
const FEW_EDGES = 5_000;
const NO_CELLS = new Int16Array(0);

/** Prepares the look-up for all parts. */
export function buildContainment(parts: readonly BorderPart[], kind: EdgeKind): Containment {
  const edges: number[] = [];
  const partOf: number[] = [];
  const cells = cellsToFill();
  parts.forEach(({ polygons }, part) => {
    for (const polygon of polygons) {
      for (const [index, ring] of cutAtAntimeridian(polygon.map((r) => followEdges(r, kind))).flatMap(
        numbered,
      )) {
        const turned = planarRingArea(ring) > 0 === (index === 0) ? ring : ring.toReversed();
        turned.forEach((to, at) => {
          const from = turned[at - 1];
          if (!from) return;
          markCells(cells, from, to);
          if (from[1] === to[1]) return;
          edges.push(from[0], from[1], to[0], to[1]);
          partOf.push(part);
        });
      }
    }
  });
  const containment = {
    edges: Float64Array.from(edges),
    part: Uint32Array.from(partOf),
    ...listByRow(edges),
  };
  if (partOf.length < FEW_EDGES) return { ...containment, cells: NO_CELLS };
  fillCells(cells, (longitude, latitude) => partByCrossings(containment, longitude, latitude));
  return { ...containment, cells };
}

const numbered = (polygon: PolygonRings): [number, Ring][] => polygon.map((ring, index) => [index, ring]);

/** The ring with positions added along its edges, longitudes back in [-180, 180]. */
function followEdges(ring: Ring, kind: EdgeKind): Ring {
  if (kind === "lonlat") return ring;
  const { ring: unwrapped } = unwrapRing(ring);
  return unwrapped.flatMap((to, index) => {
    const from = unwrapped[index - 1];
    const original = ring[index] ?? to;
    if (!from) return [original];
    const pieces = Math.ceil(approximateEdgeMetres(kind, from, to) / LONGEST_PIECE);
    const between: Position[] = [];
    for (let piece = 1; piece < pieces; piece += 1) {
      const [longitude, latitude] = pointOnEdge(kind, from, to, piece / pieces);
      between.push([wrapLongitude(longitude), latitude]);
    }
    return [...between, original];
  });
}

function rowOf(latitude: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor((latitude + 90) * ROWS_PER_DEGREE)));
}

function listByRow(edges: readonly number[]): Pick<Containment, "rowStart" | "listed"> {
  const rowsOf = (edge: number): [number, number] => {
    const a = rowOf(edges[4 * edge + 1] ?? 0);
    const b = rowOf(edges[4 * edge + 3] ?? 0);
    return a < b ? [a, b] : [b, a];
  };
  const count = edges.length / 4;
  const rowStart = new Uint32Array(ROWS + 1);
  for (let edge = 0; edge < count; edge += 1) {
    const [first, last] = rowsOf(edge);
    for (let row = first; row <= last; row += 1) rowStart[row + 1] = (rowStart[row + 1] ?? 0) + 1;
  }
  for (let row = 0; row < ROWS; row += 1) rowStart[row + 1] = (rowStart[row + 1] ?? 0) + (rowStart[row] ?? 0);
  const listed = new Uint32Array(rowStart[ROWS] ?? 0);
  const next = rowStart.slice();
  for (let edge = 0; edge < count; edge += 1) {
    const [first, last] = rowsOf(edge);
    for (let row = first; row <= last; row += 1) {
      const at = next[row] ?? 0;
      listed[at] = edge;
      next[row] = at + 1;
    }
  }
  return { rowStart, listed };
}

/** A territory around a pole is closed along latitude 90: the pole itself is looked up just short of it. */
const MOST_NORTHERN = 90 - 1e-9;

/**
 * The part in which a location lies, or -1. By winding number, so parts may overlap; the first part counts.
 * Within a metre or two of the border either answer may come back.
 */
export function partAt(containment: Containment, [longitude, latitude]: Position): number {
  const x = wrapLongitude(longitude);
  const known = containment.cells[cellOf(x, latitude)] ?? MIXED;
  return known === MIXED ? partByCrossings(containment, x, latitude) : known;
}

function partByCrossings(
  { edges, part, rowStart, listed }: Omit<Containment, "cells">,
  x: number,
  latitude: number,
): number {
  const y = Math.min(MOST_NORTHERN, Math.max(-MOST_NORTHERN, latitude));
  const row = rowOf(y);
  const end = rowStart[row + 1] ?? 0;
  let crossings = 0;
  for (let at = rowStart[row] ?? 0; at < end; at += 1) {
    const edge = listed[at] ?? 0;
    const y0 = edges[4 * edge + 1] ?? 0;
    const y1 = edges[4 * edge + 3] ?? 0;
    if (y0 <= y === y1 <= y) continue;
    const x0 = edges[4 * edge] ?? 0;
    const x1 = edges[4 * edge + 2] ?? 0;
    if (x >= x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) continue;
    crossed[crossings] = edge;
    crossings += 1;
  }
  if (crossings === 0) return -1;

  // Few edges are crossed, so each part among them is counted on its own.
  let first = -1;
  for (let i = 0; i < crossings; i += 1) {
    const owner = part[crossed[i] ?? 0] ?? 0;
    if (first >= 0 && owner >= first) continue;
    let winding = 0;
    for (let j = 0; j < crossings; j += 1) {
      const edge = crossed[j] ?? 0;
      if (part[edge] === owner) winding += (edges[4 * edge + 3] ?? 0) > (edges[4 * edge + 1] ?? 0) ? 1 : -1;
    }
    if (winding !== 0) first = owner;
  }
  return first;
}

/** Edges east of the location that its parallel crosses; one look-up at a time uses it. */
const crossed: number[] = [];
