import { WGS84 } from "../geo/ellipsoid.ts";

const { equatorialRadius: a, polarRadius: b } = WGS84;

/** Largest radius of curvature of the ellipsoid, at the poles. */
const FLATTEST = (a * a) / b;

/** Stretches z so that the ellipsoid becomes the sphere of radius `a`. */
export const TO_SPHERE = a / b;
export const TO_SPHERE_SQUARED = TO_SPHERE * TO_SPHERE;

/** Below any reading of interest, above the rounding of the formulas (2e-12 of the length). */
const ROUNDING = 1e-10;

/**
 * What a point must be within, as a straight line, to be nearer than `metres` along the surface: two tests that
 * together throw out all that is certainly farther.
 *
 * 1. A geodesic of length s bends no less than a circle of the largest radius of curvature R, so its chord in ECEF is
 *    at most 2 R sin(s / 2R). Sharp at short and middle distances.
 * 2. With z stretched by a / b the ellipsoid is a sphere on parametric latitude, on which
 *    b dsigma <= ds <= a dsigma (Karney 2013, eq. 5-7), so the stretched chord is at most 2 a sin(s / 2b).
 *    Sharp towards the antipodes, where the first says nothing.
 */
export interface ChordLimits {
  /** Largest chord in ECEF, in metres, and its square. */
  chord: number;
  chordSquared: number;
  /** Largest chord with z stretched by {@link TO_SPHERE}, in metres, and its square. */
  stretched: number;
  stretchedSquared: number;
}

/** The limits for a length along the surface in metres; `Infinity` sets none, a length below 0 lets nothing through. */
export function chordLimits(metres: number): ChordLimits {
  const limits = { chord: 0, chordSquared: 0, stretched: 0, stretchedSquared: 0 };
  setLimits(limits, metres);
  return limits;
}

/** The same into limits that exist: searches tighten theirs often. */
export function setLimits(limits: ChordLimits, metres: number): void {
  const length = metres * (1 + ROUNDING);
  const first = length / (2 * FLATTEST);
  const second = length / (2 * b);
  limits.chord = first < Math.PI / 2 ? 2 * FLATTEST * Math.sin(first) : Number.POSITIVE_INFINITY;
  limits.stretched = second < Math.PI / 2 ? 2 * a * Math.sin(second) : Number.POSITIVE_INFINITY;
  limits.chordSquared = limits.chord < 0 ? -1 : limits.chord ** 2;
  limits.stretchedSquared = limits.stretched < 0 ? -1 : limits.stretched ** 2;
}
