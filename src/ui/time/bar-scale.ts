import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { DeathsThroughTime } from "../../domain/risk/deaths-through-time.ts";
import { meanOf } from "./deaths-text.ts";

/** So many bars may rise out of the scale. */
const MOST_CUT = 4;
/** How many times higher than the next one a bar must be for the scale not to hold it, and how much room that one has above it. */
const OUTSTANDING = 2.5;
const ROOM = 1.3;

/**
 * The scale of the bars in percent of their height. A few months can hold ten times the deaths of all others, which would
 * be a line at the bottom: such bars are cut off at the top, and marked.
 */
export function barScale(heights: readonly number[]): ScaleLinear<number, number> {
  const sorted = heights.toSorted((a, b) => b - a);
  const highest = sorted[0] ?? 0;
  const next = sorted[MOST_CUT] ?? 0;
  const top = next > 0 && highest > OUTSTANDING * next ? ROOM * next : highest;
  return scaleLinear([0, Math.max(1, top)], [0, 100]).nice(2);
}

/** Deaths per month, of every bar that has a figure. */
export function heightsOf({ years, months }: Pick<DeathsThroughTime, "years" | "months">): readonly number[] {
  return [
    ...years.flatMap(({ total }) => (total === null ? [] : [meanOf(total)])),
    ...months.map(({ total }) => total),
  ];
}

/** Deaths per month above which a bar is cut off. */
export function topOf(scale: ScaleLinear<number, number>): number {
  return scale.domain()[1] ?? 0;
}
