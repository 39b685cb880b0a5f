import type { PrioritySettings } from "./types.ts";

/**
 * How much a place counts for its distance to the border, 0..1: 1 at the border and inside it, and never
 * below the floor f, so that no distance makes a grave crisis vanish.
 *
 * - `half-distance`: f + (1 - f) * 2^(-d / L)
 * - `linear`: f + (1 - f) * max(0, 1 - d / L), with L as the cut-off
 * - `none`: 1
 *
 * Form and defaults (L = 1,000 km, f = 0.05): Einder's method, declared as editorial.
 *
 * @param km distance to the border, 0 or more; 0 inside.
 * @throws RangeError when the distance is negative or not finite, L is not above 0, or f is not in 0..1.
 */
export function proximity(
  km: number,
  { decay, halfDistanceKm, floor }: Pick<PrioritySettings, "decay" | "halfDistanceKm" | "floor">,
): number {
  if (!(km >= 0 && km < Infinity)) throw new RangeError(`not a distance in km: ${km}`);
  if (!(halfDistanceKm > 0)) throw new RangeError(`not a half-distance in km: ${halfDistanceKm}`);
  if (!(floor >= 0 && floor <= 1)) throw new RangeError(`not a floor between 0 and 1: ${floor}`);
  if (decay === "none") return 1;
  const share = decay === "linear" ? Math.max(0, 1 - km / halfDistanceKm) : 2 ** (-km / halfDistanceKm);
  return floor + (1 - floor) * share;
}

/**
 * True where the floor makes up half or more of proximity: the place is so far off that it counts for what happens there
 * alone, hardly for where it lies. With the defaults that is beyond 4,248 km. False for `none`, which has no floor.
 *
 * @param km distance to the border, 0 or more.
 */
export function restsOnFloor(
  km: number,
  settings: Pick<PrioritySettings, "decay" | "halfDistanceKm" | "floor">,
): boolean {
  return settings.decay !== "none" && settings.floor >= proximity(km, settings) / 2;
}
