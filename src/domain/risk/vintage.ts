import type { Figure } from "../indicators/figure.ts";
import { addToMonth, type Month } from "../time/month.ts";
import { PILLARS, type PillarId, type PillarInput, type RiskAssessment } from "./types.ts";

/** A stretch of time as ISO 8601 writes it: two years ("2023", of INFORM that of the edition) or two months ("2023-05"). */
export interface UsedPeriod {
  readonly from: string;
  readonly to: string;
}

/** What of one dataset entered a picture. */
export interface UsedVintage {
  /** Dataset id. */
  readonly dataset: string;
  /** Every period of which a value entered, once, by its end and then its begin, oldest first; never empty. */
  readonly periods: readonly UsedPeriod[];
  /** The first provisional month among them; null where none is. */
  readonly provisionalFrom: Month | null;
}

/**
 * The values that entered a risk index: those of every pillar that has a score. What was read of a pillar without one, such
 * as two of the four periods of a rise, counts nowhere and is left out.
 */
export function usedInputs(
  { pillars }: RiskAssessment,
  of: readonly PillarId[] = PILLARS,
): readonly PillarInput[] {
  return of.flatMap((id) => (pillars[id].score === null ? [] : pillars[id].inputs));
}

/** The time that a figure describes. */
export function periodOf({ year, months }: Pick<Figure, "year" | "months">): UsedPeriod {
  return months === undefined
    ? { from: String(year), to: String(year) }
    : { from: months.from, to: months.to };
}

/**
 * To which time the figures of a picture go: per dataset the periods of the values given. A dataset that gave none is not
 * among them, and what a dataset holds besides is not told.
 *
 * @param inputs the values that entered the picture, in any order, the same one as often as it likes.
 * @returns by dataset id.
 */
export function vintageOf(
  inputs: readonly Pick<Figure, "year" | "months" | "source">[],
): readonly UsedVintage[] {
  const datasets = new Map<string, { periods: Map<string, UsedPeriod>; provisionalFrom: Month | null }>();
  for (const input of inputs) {
    const known = datasets.get(input.source) ?? { periods: new Map(), provisionalFrom: null };
    const period = periodOf(input);
    known.periods.set(`${period.from}/${period.to}`, period);
    const from = input.months?.provisionalFrom ?? null;
    if (from !== null && (known.provisionalFrom === null || from < known.provisionalFrom))
      known.provisionalFrom = from;
    datasets.set(input.source, known);
  }
  return [...datasets]
    .map(([dataset, { periods, provisionalFrom }]) => ({
      dataset,
      periods: [...periods.values()].sort((a, b) => order(a.to, b.to) || order(a.from, b.from)),
      provisionalFrom,
    }))
    .sort((a, b) => order(a.dataset, b.dataset));
}

/** Periods joined where one follows the other or they overlap, so that a list of years reads as its stretches. */
export function stretchesOf({ periods }: Pick<UsedVintage, "periods">): readonly UsedPeriod[] {
  const stretches: UsedPeriod[] = [];
  for (const period of [...periods].sort((a, b) => order(a.from, b.from))) {
    const last = stretches.at(-1);
    if (last !== undefined && period.from <= following(last.to))
      stretches[stretches.length - 1] = { from: last.from, to: period.to > last.to ? period.to : last.to };
    else stretches.push(period);
  }
  return stretches;
}

/** As ISO 8601 writes a year, or an interval. */
export const isoPeriod = ({ from, to }: UsedPeriod): string => (from === to ? from : `${from}/${to}`);

/** The year or month after one. */
const following = (end: string): string =>
  end.includes("-") ? addToMonth(end as Month, 1) : String(Number(end) + 1).padStart(4, "0");

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
