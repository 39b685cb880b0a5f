import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import type { WitnessLine } from "./home-area.ts";
import { nearestOnBorder } from "./nearest.ts";
import { nearestBetween } from "./nearest-between.ts";

/**
 * The line from a location to the border: 0 km, both ends at the location, when it lies inside.
 * @returns null when the border has no line.
 */
export function witnessFromPosition(border: BorderIndex, from: Position): WitnessLine | null {
  const hit = nearestOnBorder(border, from);
  if (!hit) return null;
  if (hit.inside) return { km: 0, inside: true, from, to: from, toIso3: hit.iso3 };
  return { km: hit.metres / 1000, inside: false, from, to: hit.nearest, toIso3: hit.iso3 };
}

/**
 * The line between the nearest points of an area and the border: 0 km where they touch or overlap.
 * @returns null when the area or the border has no line.
 */
export function witnessFromArea(border: BorderIndex, area: BorderIndex): WitnessLine | null {
  const hit = nearestBetween(area, border);
  return hit && { km: hit.metres / 1000, inside: hit.inside, from: hit.from, to: hit.to, toIso3: hit.iso3 };
}
