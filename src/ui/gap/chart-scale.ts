import { scaleLinear, scaleSqrt } from "d3-scale";
import type { EffortExtent, EffortMeasure } from "../../domain/effort/measure.ts";
import { textWidth } from "./text-width.ts";

/** Where the parts of the drawing stand, px from its top left. */
export interface ChartFrame {
  /** Of the letters. */
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** The picture within its axes. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Left of it nothing is certainly there. */
  readonly divideX: number;
}

const PLOT_HEIGHT = 320;
/** Of the axis beyond the column of nothing, before the first value and after the last. */
const INDENT = 14;
/** Numbers of an axis are at least this far apart. */
const TICK_APART = 40;
/** In the column of nothing the place to the side has no value: points have this room at least. */
const NOTHING_ASIDE = 12;

/**
 * The parts for a drawing as wide as its panel, so that letters have the size of all others.
 *
 * @param text size of the letters.
 */
export function chartFrame(width: number, text: number): ChartFrame {
  const left = 2.4 * text;
  const top = 3.9 * text;
  const bottom = top + PLOT_HEIGHT;
  // Names in the column of nothing need room, and so does the axis.
  const divideX = left + Math.min(200, Math.max(9.5 * text, width / 3));
  return { text, width, height: bottom + 5.6 * text, left, right: width - 8, top, bottom, divideX };
}

export interface ChartScale {
  readonly x: (effort: number) => number;
  /** How far a point may be moved aside and still be read as its effort: a third of what lies between two numbers. */
  readonly aside: (effort: number) => number;
  /** Where a span ends of which nobody knows how far it goes. */
  readonly openX: (low: number) => number;
  readonly y: (priority: number) => number;
  readonly effortTicks: readonly number[];
  readonly priorityTicks: readonly number[];
}

/** The values of which the number does not come too near to the one before it. */
function spaced(
  ticks: readonly number[],
  x: (tick: number) => number,
  widthOf: (tick: number) => number,
): readonly number[] {
  const kept: number[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    const apart = Math.max(TICK_APART, widthOf(tick) + 6);
    if (last === undefined || x(tick) - x(last) >= apart) kept.push(tick);
  }
  return kept;
}

/**
 * Effort to the right: a column for nothing, and an axis from the first something on; by its root for people, who are few
 * in one mission and thousands in another. Priority upwards from 0, with room for a name above the highest.
 *
 * @param top the highest priority there is, whatever the filters: the axis does not move with them.
 * @param format of the numbers of the axis.
 */
export function chartScale(
  { text, left, right, top: above, bottom, divideX }: ChartFrame,
  extents: readonly EffortExtent[],
  measure: EffortMeasure,
  top: number,
  format: (value: number) => string,
): ChartScale {
  const isStaff = measure === "staff";
  const most = Math.max(isStaff ? 1000 : 4, ...extents.map(({ low, high }) => high ?? low));
  const effort = (isStaff ? scaleSqrt() : scaleLinear())
    .domain([isStaff ? 0 : 1, most])
    .range([divideX + INDENT, right - INDENT]);
  const priority = scaleLinear()
    .domain([0, Math.max(10, Math.ceil(top / 10) * 10)])
    .range([bottom, above + 1.6 * text]);
  const effortTicks = spaced(
    // Half of the axis by roots lies before the first even step of thousands.
    [...new Set([...(isStaff && most > 1000 ? [1000] : []), ...effort.ticks(5)])]
      .filter((tick) => tick > 0 && Number.isInteger(tick))
      .sort((a, b) => a - b),
    effort,
    (tick) => textWidth(format(tick), text),
  );
  const steps = isStaff
    ? effortTicks.slice(1).map((tick, at) => effort(tick) - effort(effortTicks[at] ?? 0))
    : [effort(2) - effort(1)];
  const aside = Math.min(TICK_APART, ...steps) / 3;
  const nothingAside = Math.max(aside, NOTHING_ASIDE);
  // Names of the highest stand close: there is room on either side.
  const nothingX = left + Math.max(4.6 * text, 6 + nothingAside);
  const x = (value: number) => (value <= 0 ? nothingX : effort(value));
  return {
    x,
    aside: (value) => (value <= 0 ? nothingAside : aside),
    openX: (low) => Math.min(right, Math.max(x(low) + 26, low <= 0 ? divideX + INDENT : 0)),
    y: (value) => priority(value),
    effortTicks,
    priorityTicks: priority.ticks(6),
  };
}
