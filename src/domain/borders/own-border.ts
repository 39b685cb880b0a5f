import { EDGE_KINDS, type EdgeKind } from "../geo/edge.ts";
import type { PolygonRings, Ring } from "../geo/polygon.ts";
import { samePosition } from "../geo/polygon.ts";
import { isPosition, type Position } from "../geo/position.ts";
import { contentHash } from "./content-hash.ts";
import { enclosesArea, findCrossing } from "./ring-checks.ts";

/**
 * A home area that a user drew or brought, checked before it gets here. Immutable: another shape is another border.
 */
export interface OwnBorder {
  /** Of name, edges and shape together: the same border has the same id on every machine. */
  readonly id: string;
  /** As the user named it, 1 to 80 characters. */
  readonly name: string;
  /** What runs between two vertices. */
  readonly edges: EdgeKind;
  /** Rings closed, [longitude, latitude] with five decimals at most. */
  readonly polygons: readonly PolygonRings[];
}

/** Characters of a name. */
export const LONGEST_BORDER_NAME = 80;

/** Vertices of all rings together, the one that closes a ring not counted. */
export const MOST_VERTICES = 50_000;

/** Decimals of a degree that are kept: 1.1 m at most, finer than anything drawn, and the same in links, files and storage. */
export const BORDER_DECIMALS = 5;

/** Which ring a fault is in; polygons and rings counted from 1, ring 1 being the outer one. */
interface AtRing {
  readonly polygon: number;
  readonly ring: number;
}

/** Why polygons cannot be a border, as data; `ui` and the command line have the words. */
export type BorderFault =
  | { readonly fault: "name"; readonly length: number }
  | { readonly fault: "edges"; readonly found: string }
  | { readonly fault: "no-polygon" }
  | { readonly fault: "too-many-vertices"; readonly found: number; readonly most: number }
  /** A location outside the world; vertices counted from 1. */
  | ({ readonly fault: "position"; readonly vertex: number; readonly found: Position } & AtRing)
  | ({ readonly fault: "too-few-vertices"; readonly found: number } & AtRing)
  | ({ readonly fault: "no-area" } & AtRing)
  /** The ring crosses itself. */
  | ({ readonly fault: "crossing"; readonly at: Position } & AtRing);

export type OwnBorderResult =
  | { readonly border: OwnBorder; readonly faults: readonly [] }
  | { readonly border: null; readonly faults: readonly BorderFault[] };

/**
 * Checks polygons and makes them a border. Coordinates are rounded to {@link BORDER_DECIMALS}, vertices that then repeat
 * the one before are dropped, and rings that do not end where they begin are closed. Rings across the antimeridian and
 * around a pole are taken; winding carries no meaning.
 *
 * @param name white space around it is dropped.
 * @param polygons exterior ring first, then holes, [longitude, latitude].
 * @returns the border, or every fault that was found, at most one a ring.
 */
export function createOwnBorder(
  name: string,
  edges: EdgeKind,
  polygons: readonly PolygonRings[],
): OwnBorderResult {
  const trimmed = name.normalize("NFC").trim();
  const faults: BorderFault[] = [];
  if (trimmed.length < 1 || trimmed.length > LONGEST_BORDER_NAME) {
    faults.push({ fault: "name", length: trimmed.length });
  }
  if (!EDGE_KINDS.includes(edges)) faults.push({ fault: "edges", found: String(edges) });
  if (polygons.length === 0) faults.push({ fault: "no-polygon" });
  const count = vertexCount(polygons);
  if (count > MOST_VERTICES) {
    faults.push({ fault: "too-many-vertices", found: count, most: MOST_VERTICES });
    return { border: null, faults };
  }
  const clean = polygons.map((rings) => rings.map(cleanRing));
  clean.forEach((rings, polygon) => {
    if (rings.length === 0) {
      faults.push({ fault: "too-few-vertices", found: 0, polygon: polygon + 1, ring: 1 });
    }
    rings.forEach((ring, index) => {
      const fault = faultOf(ring, edges, { polygon: polygon + 1, ring: index + 1 });
      if (fault !== null) faults.push(fault);
    });
  });
  if (faults.length > 0) return { border: null, faults };
  return {
    border: {
      id: contentHash(JSON.stringify([trimmed, edges, clean])),
      name: trimmed,
      edges,
      polygons: clean,
    },
    faults: [],
  };
}

/** Vertices of all rings, the one that closes a ring not counted. */
export function vertexCount(polygons: readonly PolygonRings[]): number {
  let count = 0;
  for (const ring of polygons.flat()) {
    const [first, last] = [ring[0], ring.at(-1)];
    const isClosed =
      ring.length > 1 && first !== undefined && last !== undefined && samePosition(first, last);
    count += ring.length - (isClosed ? 1 : 0);
  }
  return count;
}

const UNITS = 10 ** BORDER_DECIMALS;

/** To the nearest hundred-thousandth of a degree; 0 and never -0, which would print differently. */
function rounded(degrees: number): number {
  return Math.round(degrees * UNITS) / UNITS + 0;
}

function cleanRing(ring: Ring): Ring {
  const clean: Position[] = [];
  for (const [longitude, latitude] of ring) {
    const position: Position = [rounded(longitude), rounded(latitude)];
    const before = clean.at(-1);
    if (before === undefined || !samePosition(before, position)) clean.push(position);
  }
  const [first, last] = [clean[0], clean.at(-1)];
  if (first !== undefined && last !== undefined && !samePosition(first, last)) clean.push(first);
  return clean;
}

function faultOf(ring: Ring, edges: EdgeKind, at: AtRing): BorderFault | null {
  const outside = ring.findIndex((position) => !isPosition(position));
  const found = ring[outside];
  if (found !== undefined) return { fault: "position", vertex: outside + 1, found, ...at };
  if (ring.length < 4) return { fault: "too-few-vertices", found: Math.max(0, ring.length - 1), ...at };
  if (!enclosesArea(ring)) return { fault: "no-area", ...at };
  const crossing = findCrossing(ring, edges);
  return crossing === null ? null : { fault: "crossing", at: crossing, ...at };
}
