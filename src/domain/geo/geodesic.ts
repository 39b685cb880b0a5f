import geographiclib from "geographiclib-geodesic";
import type { Position } from "./position.ts";

const { Geodesic } = geographiclib;
const WGS84 = Geodesic.WGS84;
const LENGTH_AND_AZIMUTH = Geodesic.DISTANCE | Geodesic.AZIMUTH;

/** The shortest line between two locations on WGS 84. */
export interface GeodesicLine {
  readonly metres: number;
  /** Direction of travel at the far end, degrees clockwise from north. */
  readonly arrivalAzimuth: number;
}

/**
 * The geodesic between two locations on WGS 84, to about 15 nanometres
 * (C. F. F. Karney, Algorithms for geodesics, J. Geodesy 87, 2013; `geographiclib-geodesic`).
 */
export function geodesicLine(from: Position, to: Position): GeodesicLine {
  const found = WGS84.Inverse(from[1], from[0], to[1], to[0], LENGTH_AND_AZIMUTH);
  return { metres: found.s12 ?? Number.NaN, arrivalAzimuth: found.azi2 ?? Number.NaN };
}

/** Length of the geodesic between two locations, in metres. */
export function geodesicMetres(from: Position, to: Position): number {
  return WGS84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE).s12 ?? Number.NaN;
}

/** The location reached from `from` after `metres` in the direction `azimuth` (degrees clockwise from north). */
export function geodesicDestination(from: Position, azimuth: number, metres: number): Position {
  const found = WGS84.Direct(from[1], from[0], azimuth, metres);
  return [found.lon2 ?? Number.NaN, found.lat2 ?? Number.NaN];
}
