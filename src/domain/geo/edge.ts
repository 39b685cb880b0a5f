import type { Position } from "./position.ts";

/**
 * What runs between two vertices: `great-circle` the shortest line on the sphere (geodetic latitude taken as
 * spherical), for shipped borders and reference files; `lonlat` a straight line in longitude and latitude, for files
 * and drawings of users (RFC 7946, 3.1.1).
 */
export const EDGE_KINDS = ["great-circle", "lonlat"] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

const RADIANS = Math.PI / 180;

/** Longitude in [-180, 180). */
export function wrapLongitude(longitude: number): number {
  return longitude >= -180 && longitude < 180
    ? longitude
    : longitude - 360 * Math.floor((longitude + 180) / 360);
}

/**
 * The location at fraction `t` (0..1) of an edge. Longitudes of the ends may lie outside [-180, 180] so that an edge
 * across the antimeridian runs on without a jump; the answer's longitude continues from the first end likewise.
 * The ends themselves come back unchanged. Between antipodes, where no great circle is the shortest, `lonlat` is used.
 */
export function pointOnEdge(kind: EdgeKind, from: Position, to: Position, t: number): Position {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const straight: Position = [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
  // Along a meridian, and within a metre, both kinds are the same line.
  if (kind === "lonlat" || from[0] === to[0]) return straight;

  const phi1 = from[1] * RADIANS;
  const phi2 = to[1] * RADIANS;
  const x1 = Math.cos(phi1);
  const z1 = Math.sin(phi1);
  const across = (to[0] - from[0]) * RADIANS;
  const x2 = Math.cos(phi2) * Math.cos(across);
  const y2 = Math.cos(phi2) * Math.sin(across);
  const z2 = Math.sin(phi2);
  const angle = 2 * Math.asin(Math.min(1, Math.hypot(x1 - x2, y2, z1 - z2) / 2));
  const sine = Math.sin(angle);
  if (angle < 1e-7 || sine < 1e-9) return straight;

  const a = Math.sin((1 - t) * angle) / sine;
  const b = Math.sin(t * angle) / sine;
  const x = a * x1 + b * x2;
  const y = b * y2;
  const z = a * z1 + b * z2;
  return [from[0] + Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/** Length of an edge in metres, on a sphere (radius 6371.0088 km): to divide it, not to report it. */
export function approximateEdgeMetres(kind: EdgeKind, from: Position, to: Position): number {
  const phi1 = from[1] * RADIANS;
  const phi2 = to[1] * RADIANS;
  const across = (to[0] - from[0]) * RADIANS;
  if (kind === "lonlat") {
    const widest = phi1 < 0 !== phi2 < 0 ? 1 : Math.max(Math.cos(phi1), Math.cos(phi2));
    return 6_371_008.8 * Math.hypot(phi2 - phi1, across * widest);
  }
  const chord = Math.hypot(
    Math.cos(phi1) - Math.cos(phi2) * Math.cos(across),
    Math.cos(phi2) * Math.sin(across),
    Math.sin(phi1) - Math.sin(phi2),
  );
  return 6_371_008.8 * 2 * Math.asin(Math.min(1, chord / 2));
}
