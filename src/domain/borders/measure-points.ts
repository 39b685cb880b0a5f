import { wrapLongitude } from "../geo/edge.ts";
import { geodesicMetres } from "../geo/geodesic.ts";
import { THOMAS_REACH } from "../geo/thomas.ts";
import type { BorderIndex } from "./border-index.ts";
import { partAt } from "./containment.ts";
import { nearestPoint } from "./nearest.ts";
import { nearest, searchByChord } from "./nearest-by-chord.ts";
import { partOfSegment } from "./segments.ts";

/**
 * `geodesic`: Karney's geodesic to the nearest point, as `nearestOnBorder`. `fast`: the same nearest point, and its
 * distance by Thomas' formula, within 5e-9 of the length + 1e-5 m; beyond 10,000 km the geodesic all the same.
 */
export const LENGTH_FORMULAS = ["geodesic", "fast"] as const;
export type LengthFormula = (typeof LENGTH_FORMULAS)[number];

/** Past this many points the fast formula is worth its error. */
export const MANY_POINTS = 100_000;

/** Distances of many points; everything of point `i` stands at `i`. */
export interface MeasuredPoints {
  /** Length in metres to the border line, also for a point inside. NaN where the border has no line at all. */
  readonly metres: Float64Array;
  /** Two numbers a point: longitude, in [-180, 180), and latitude of the nearest point. NaN without a line. */
  readonly nearest: Float64Array;
  /** 1 for a point in the territory that the border encloses, else 0. */
  readonly inside: Uint8Array;
  /** Index into the parts of the border: that in which the point lies, else the one whose line is nearest; -1 without a line. */
  readonly part: Int32Array;
}

/** Room for the distances of `count` points; its buffers can be transferred. */
export function roomForPoints(count: number): MeasuredPoints {
  return {
    metres: new Float64Array(count).fill(Number.NaN),
    nearest: new Float64Array(2 * count).fill(Number.NaN),
    inside: new Uint8Array(count),
    part: new Int32Array(count).fill(-1),
  };
}

/**
 * Measures points `from` to, not including, `to` and writes them at their places in `into`: call it piece by piece to report
 * progress in between.
 *
 * @param positions two numbers a point: longitude (any: 190 is the same place as -170) and latitude in degrees.
 * @throws RangeError naming the point when a latitude is beyond a pole or a number is not finite; points before it are done.
 */
export function measurePoints(
  index: BorderIndex,
  positions: Float64Array,
  into: MeasuredPoints,
  formula: LengthFormula = "geodesic",
  from = 0,
  to = positions.length / 2,
): void {
  const { metres, nearest: ends, inside, part } = into;
  for (let i = from; i < to; i += 1) {
    const longitude = positions[2 * i] ?? Number.NaN;
    const latitude = positions[2 * i + 1] ?? Number.NaN;
    if (!Number.isFinite(longitude) || !(Math.abs(latitude) <= 90)) {
      throw new RangeError(`point ${i} is not a WGS 84 position: [${longitude}, ${latitude}]`);
    }
    const outcome = searchByChord(index, longitude, latitude);
    if (outcome === "none") continue;
    let { segment } = nearest;
    if (outcome === "found") {
      const quick = formula === "fast" && nearest.metres <= THOMAS_REACH;
      metres[i] = quick
        ? nearest.metres
        : geodesicMetres([longitude, latitude], [nearest.longitude, nearest.latitude]);
      ends[2 * i] = wrapLongitude(nearest.longitude);
      ends[2 * i + 1] = nearest.latitude;
    } else {
      const best = nearestPoint(index, [longitude, latitude]);
      if (best === null) continue;
      segment = best.segment;
      metres[i] = best.metres;
      ends[2 * i] = wrapLongitude(best.position[0]);
      ends[2 * i + 1] = best.position[1];
    }
    const holds = partAt(index.containment, [longitude, latitude]);
    inside[i] = holds >= 0 ? 1 : 0;
    part[i] = holds >= 0 ? holds : partOfSegment(index.segments, segment);
  }
}
