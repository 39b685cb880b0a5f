import { scaleLinear, scaleSqrt } from "d3-scale";
import type { EffortExtent, EffortMeasure } from "../../domain/effort/measure.ts";

/** px of the drawing; the picture grows with its panel. */
export const CHART = { width: 420, height: 410, left: 28, right: 8, top: 26, bottom: 62 } as const;

/** The column of what has no certain effort: its names need room. */
const NOTHING_WIDTH = 140;
/** Where the points of that column stand. */
const NOTHING_X = CHART.left + 12;
/** Of the axis beyond it, before the first value. */
const INDENT = 14;

const EDGE = CHART.width - CHART.right;
/** px between the middles of points that share a place on the axis. */
const STEP = 9;
/** A column of points is at most this wide, in steps. */
const MOST_STEPS = 5;

/**
 * Where points stand that would lie on one another: to the right of their place, a step each. Order decides who stays.
 *
 * @param radius of the points.
 */
export function dodge(
  points: readonly { readonly x: number; readonly y: number }[],
  radius: number,
): readonly number[] {
  const placed: { readonly x: number; readonly y: number }[] = [];
  return points.map(({ x, y }) => {
    const isFree = (at: number) =>
      placed.every((other) => Math.hypot(other.x - at, other.y - y) >= 2 * radius);
    const steps = Array.from({ length: MOST_STEPS + 1 }, (_, step) => x + step * STEP);
    const free = steps.find(isFree) ?? x;
    placed.push({ x: free, y });
    return free;
  });
}

/** Left of it nothing is certainly there. */
export const DIVIDE_X = CHART.left + NOTHING_WIDTH;

export interface ChartScale {
  readonly x: (effort: number) => number;
  /** Where a span ends of which nobody knows how far it goes. */
  readonly openX: (low: number) => number;
  readonly y: (priority: number) => number;
  readonly effortTicks: readonly number[];
  readonly priorityTicks: readonly number[];
}

/**
 * Effort to the right: a column for nothing, and an axis from the first something on; by its root for people, who are few
 * in one mission and thousands in another. Priority upwards from 0.
 *
 * @param top the highest priority there is, whatever the filters: the axis does not move with them.
 */
export function chartScale(
  extents: readonly EffortExtent[],
  measure: EffortMeasure,
  top: number,
): ChartScale {
  const most = Math.max(measure === "staff" ? 1000 : 4, ...extents.map(({ low, high }) => high ?? low));
  const scale = measure === "staff" ? scaleSqrt() : scaleLinear();
  const from = measure === "staff" ? 0 : 1;
  const effort = scale.domain([from, most]).range([DIVIDE_X + INDENT, EDGE - INDENT]);
  const priority = scaleLinear()
    .domain([0, Math.max(10, Math.ceil(top / 10) * 10)])
    .range([CHART.height - CHART.bottom, CHART.top]);
  const x = (value: number) => (value <= 0 ? NOTHING_X : effort(value));
  return {
    x,
    openX: (low) => Math.min(EDGE, Math.max(x(low) + 26, low <= 0 ? DIVIDE_X + INDENT : 0)),
    y: (value) => priority(value),
    effortTicks: effort.ticks(5).filter((tick) => tick > 0 && Number.isInteger(tick)),
    priorityTicks: priority.ticks(6),
  };
}
