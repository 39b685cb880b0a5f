import { chordLength, toEcef } from "../geo/ellipsoid.ts";
import { geodesicMetres } from "../geo/geodesic.ts";
import type { Position } from "../geo/position.ts";
import type { AreaRecord, Place } from "./area.ts";

/** A place farther off than this says nothing about where a line ends. */
const NEAR_KM = 50;

/** A named place with how far it is. */
export interface NearPlace {
  readonly names: Place["names"];
  readonly km: number;
}

/**
 * The named town or capital nearest to a position, within 50 km; null when there is none. The nearest by the straight
 * line through the earth, which over so short a way is the nearest on the ground to within 0.2 m; measured once.
 */
export function nearestPlace(
  places: readonly Pick<Place, "names" | "position">[],
  areas: Iterable<Pick<AreaRecord, "capital">>,
  position: Position,
): NearPlace | null {
  const here = toEcef(position);
  let nearest: Pick<Place, "names" | "position"> | null = null;
  // The straight line is never longer than the way on the ground: what lies beyond this is too far off.
  let shortest = NEAR_KM * 1000;
  const consider = (place: Pick<Place, "names" | "position">) => {
    // A degree of latitude is 110 km: what differs by more is not near, and need not be looked at.
    if (Math.abs(place.position[1] - position[1]) > NEAR_KM / 110) return;
    const metres = chordLength(here, toEcef(place.position));
    if (metres <= shortest) [nearest, shortest] = [place, metres];
  };
  for (const place of places) consider(place);
  for (const { capital } of areas) if (capital !== null) consider(capital);
  return nearest === null ? null : withinReach(nearest, position);
}

function withinReach(
  { names, position: at }: Pick<Place, "names" | "position">,
  position: Position,
): NearPlace | null {
  const km = geodesicMetres(position, at) / 1000;
  return km <= NEAR_KM ? { names, km } : null;
}
