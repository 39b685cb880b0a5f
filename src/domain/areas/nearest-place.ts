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

/** The named town or capital nearest to a position, within 50 km; null when there is none. */
export function nearestPlace(
  places: readonly Pick<Place, "names" | "position">[],
  areas: Iterable<Pick<AreaRecord, "capital">>,
  position: Position,
): NearPlace | null {
  let nearest: NearPlace | null = null;
  const consider = ({ names, position: at }: Pick<Place, "names" | "position">) => {
    // A degree of latitude is 110 km: what differs by more is not near, and need not be measured.
    if (Math.abs(at[1] - position[1]) > NEAR_KM / 110) return;
    const km = geodesicMetres(position, at) / 1000;
    if (km <= NEAR_KM && (nearest === null || km < nearest.km)) nearest = { names, km };
  };
  for (const place of places) consider(place);
  for (const { capital } of areas) if (capital !== null) consider(capital);
  return nearest;
}
