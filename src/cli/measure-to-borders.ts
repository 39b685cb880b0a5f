import {
  type LengthFormula,
  type MeasuredPoints,
  measurePoints,
  roomForPoints,
} from "../domain/borders/measure-points.ts";
import type { PointRecord } from "../sources/points-csv/point-record.ts";
import type { IndexedBorder } from "./distance-home.ts";

/** One point as it is printed. */
export interface DistanceRow {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** To the nearest border line, in metres to the millimetre; also for a point inside. */
  readonly distance_m: number;
  /** True when the point lies in the territory of any of the borders. */
  readonly inside: boolean;
  readonly nearest_lon: number;
  readonly nearest_lat: number;
  /** Id of the border on which the nearest point lies. */
  readonly border: string;
}

/** A tenth of a millimetre on the ground, so that the nearest point is as exact as the distance. */
const DEGREE_DECIMALS = 9;
/** Points measured between two reports of progress. */
const PIECE = 5000;

/**
 * Measures points to the nearest of several borders, in the order of the points.
 *
 * @param onProgress is told, now and then, how many of all measurements are done.
 */
export function measureToBorders(
  points: readonly PointRecord[],
  borders: readonly IndexedBorder[],
  formula: LengthFormula,
  onProgress: (done: number, total: number) => void = () => {},
): readonly DistanceRow[] {
  const positions = Float64Array.from(points.flatMap(({ position }) => position));
  const total = points.length * borders.length;
  const measured = borders.map(({ index }, nth) => {
    const into = roomForPoints(points.length);
    for (let from = 0; from < points.length; from += PIECE) {
      const to = Math.min(points.length, from + PIECE);
      measurePoints(index, positions, into, formula, from, to);
      onProgress(nth * points.length + to, total);
    }
    return into;
  });
  return points.map(({ id, position: [lon, lat] }, at) => {
    const nth = nearestOf(measured, at);
    const own = measured[nth];
    return {
      id,
      lon,
      lat,
      distance_m: rounded(own?.metres[at], 3),
      inside: measured.some(({ inside }) => inside[at] === 1),
      nearest_lon: rounded(own?.nearest[2 * at], DEGREE_DECIMALS),
      nearest_lat: rounded(own?.nearest[2 * at + 1], DEGREE_DECIMALS),
      border: borders[nth]?.id ?? "",
    };
  });
}

/** Where two borders are as near, as along a line that both have, the one around the point comes first. */
function nearestOf(measured: readonly MeasuredPoints[], at: number): number {
  let best = 0;
  for (let nth = 1; nth < measured.length; nth += 1) {
    const [mine, least] = [measured[nth], measured[best]];
    const difference = (mine?.metres[at] ?? Number.NaN) - (least?.metres[at] ?? Number.NaN);
    const isInside = mine?.inside[at] === 1 && least?.inside[at] === 0;
    if (difference < -SAME || (difference <= SAME && isInside)) best = nth;
  }
  return best;
}

/** Metres within which two lengths are one: what is printed shows no more. */
const SAME = 0.0005;

function rounded(value: number | undefined, decimals: number): number {
  const number = Number((value ?? Number.NaN).toFixed(decimals));
  // A nearest point on the meridian or the equator is at 0, not at -0.
  return number === 0 ? 0 : number;
}
