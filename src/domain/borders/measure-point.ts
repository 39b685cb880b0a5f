import type { Iso3 } from "../areas/area.ts";
import type { Position } from "../geo/position.ts";
import type { BorderIndex } from "./border-index.ts";
import { areaAt, type Land, withGrounds } from "./ground.ts";
import { type AnyBorderId, OWN_BORDER, type WitnessLine } from "./home-area.ts";
import { type BorderHit, nearestOnBorder } from "./nearest.ts";

/** A border that counts, ready to be measured to. */
export interface CountingBorder {
  readonly border: AnyBorderId;
  readonly index: BorderIndex;
}

/** How far a place is from the border that counts for it. */
export interface MeasuredPoint extends WitnessLine {
  readonly border: AnyBorderId;
  /** km to the line of the border, also for a place inside it, whose `km` is 0. */
  readonly lineKm: number;
  /** The nearest point of that line. */
  readonly lineTo: Position;
  /** The area that holds the place; null at sea. */
  readonly area: Iso3 | null;
}

/**
 * Measures a place to several borders: the one that holds it counts, else the nearest; the earlier one among equals.
 *
 * @returns null where none of the borders has a line.
 * @throws RangeError when the place is no WGS 84 location.
 */
export function measurePoint(
  borders: readonly CountingBorder[],
  land: Land,
  position: Position,
): MeasuredPoint | null {
  let best: { readonly border: AnyBorderId; readonly hit: BorderHit } | null = null;
  for (const { border, index } of borders) {
    const hit = nearestOnBorder(index, position);
    if (hit !== null && (best === null || isBefore(hit, best.hit))) best = { border, hit };
  }
  if (best === null) return null;
  const { border, hit } = best;
  const line: WitnessLine = {
    km: hit.inside ? 0 : hit.metres / 1000,
    inside: hit.inside,
    from: position,
    to: hit.inside ? position : hit.nearest,
    toIso3: hit.iso3,
  };
  return {
    ...withGrounds(line, land, "place", border === OWN_BORDER ? "place" : "line"),
    border,
    lineKm: hit.metres / 1000,
    lineTo: hit.nearest,
    area: areaAt(land, position),
  };
}

const isBefore = (one: BorderHit, other: BorderHit): boolean =>
  one.inside === other.inside ? one.metres < other.metres : one.inside;
