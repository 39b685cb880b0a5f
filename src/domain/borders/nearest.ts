import type { Iso3 } from "../areas/area.ts";
import { wrapLongitude } from "../geo/edge.ts";
import { toEcef } from "../geo/ellipsoid.ts";
import { geodesicMetres } from "../geo/geodesic.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { partAt } from "./containment.ts";
import { nearest, searchByChord } from "./nearest-by-chord.ts";
import { type Candidate, nearestFarAway } from "./nearest-far.ts";
import { partOfSegment } from "./segments.ts";

/** The point of a border nearest to a location. */
export interface BorderHit {
  /** Length of the geodesic to the border line on WGS 84, in metres; also for a location inside. */
  readonly metres: number;
  /** True when the location lies in the territory that the border encloses. */
  readonly inside: boolean;
  /** The point on the border. */
  readonly nearest: Position;
  /** The part of the territory whose line is nearest, or, inside, in which the location lies. */
  readonly iso3: Iso3;
  /** The segment of the index that holds the point. */
  readonly segment: number;
}

/**
 * The point of the border nearest to a location, on WGS 84 and not on a sphere: the true minimum over all edges,
 * within 2e-6 of the length + 2 mm; the length itself is Karney's, to 15 nanometres.
 *
 * One walk down the tree finds the segment with the shortest chord through the earth and the few others that the
 * curvature of the ellipsoid leaves a chance (`candidates.ts`); a formula good to 5e-9 of the length says which of them is
 * nearest along the surface; one geodesic measures it. So a location costs little more than that one geodesic. Beyond
 * 9,000 km, where chords mean little, `nearest-far.ts` searches with geodesics alone.
 *
 * @returns null when the border has no line at all, which callers show as "not measured", never as 0.
 * @param from any longitude: 190 is the same place as -170.
 * @throws RangeError when the latitude is beyond a pole or a number is not finite.
 */
export function nearestOnBorder(index: BorderIndex, from: Position): BorderHit | null {
  if (!Number.isFinite(from[0]) || !(Math.abs(from[1]) <= 90)) {
    throw new RangeError(`not a WGS 84 position: [${from.join(", ")}]`);
  }
  const best = nearestPoint(index, from);
  if (best === null) return null;
  const part = partAt(index.containment, from);
  const owner = part >= 0 ? part : partOfSegment(index.segments, best.segment);
  return {
    metres: best.metres,
    inside: part >= 0,
    nearest: [wrapLongitude(best.position[0]), best.position[1]],
    iso3: index.parts[owner] ?? "",
    segment: best.segment,
  };
}

/** The nearest point alone, without asking whether the location is inside; its longitude may lie outside [-180, 180]. */
export function nearestPoint(index: BorderIndex, from: Position): Candidate | null {
  const outcome = searchByChord(index, from[0], from[1]);
  if (outcome === "none") return null;
  const { segment, longitude, latitude } = nearest;
  if (outcome === "far") return nearestFarAway(index, from, toEcef(from), segment);
  const position: Position = [longitude, latitude];
  return { segment, metres: geodesicMetres(from, position), position };
}
