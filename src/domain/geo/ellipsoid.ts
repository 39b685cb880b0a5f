import type { Position } from "./position.ts";

/** WGS 84 (NIMA TR8350.2): equatorial radius in metres and flattening. */
const EQUATORIAL_RADIUS = 6_378_137;
const FLATTENING = 1 / 298.257223563;

/** The ellipsoid all distances are measured on; lengths in metres. */
export const WGS84 = {
  equatorialRadius: EQUATORIAL_RADIUS,
  polarRadius: EQUATORIAL_RADIUS * (1 - FLATTENING),
  eccentricitySquared: FLATTENING * (2 - FLATTENING),
} as const;

/** Earth-centred, earth-fixed coordinates in metres: x through 0 E on the equator, z through the north pole. */
export type Ecef = readonly [x: number, y: number, z: number];

/** The point of the ellipsoid at a geodetic location (height 0). */
export function toEcef([longitude, latitude]: Position): Ecef {
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  const sine = Math.sin(phi);
  const cosine = Math.cos(phi);
  const normal = EQUATORIAL_RADIUS / Math.sqrt(1 - WGS84.eccentricitySquared * sine * sine);
  return [
    normal * cosine * Math.cos(lambda),
    normal * cosine * Math.sin(lambda),
    normal * (1 - WGS84.eccentricitySquared) * sine,
  ];
}

/** Straight-line distance through the earth, in metres. */
export function chordLength(a: Ecef, b: Ecef): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
