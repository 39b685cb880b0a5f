/** Bands of distance to the border by which areas are filtered, nearest first; each ends at `toKm`, included. */
export const DISTANCE_BANDS = [
  { id: "inside-or-touching", toKm: 0 },
  { id: "to-250", toKm: 250 },
  { id: "to-500", toKm: 500 },
  { id: "to-1000", toKm: 1000 },
  { id: "to-2000", toKm: 2000 },
  { id: "beyond", toKm: Infinity },
] as const;

export type DistanceBandId = (typeof DISTANCE_BANDS)[number]["id"];

/**
 * The band that holds a distance in km; null where the distance is not known.
 *
 * @throws RangeError when the distance is negative or not a number.
 */
export function distanceBand(km: number | null): DistanceBandId | null {
  if (km === null) return null;
  const band = km >= 0 ? DISTANCE_BANDS.find(({ toKm }) => km <= toKm) : undefined;
  if (band === undefined) throw new RangeError(`not a distance in km: ${km}`);
  return band.id;
}
