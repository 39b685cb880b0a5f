import type { Iso3 } from "../areas/area.ts";
import type { Figure } from "../indicators/figure.ts";
import type { Figures } from "../indicators/figures.ts";
import { WINDOW_MONTHS } from "../indicators/months.ts";
import {
  UCDP_DEATHS_STATE_BASED_BEST,
  UCDP_DEATHS_STATE_BASED_HIGH,
  UCDP_DEATHS_STATE_BASED_LOW,
  UCDP_DEATHS_TOTAL_BEST,
} from "../indicators/ucdp-deaths.ts";
import { addToMonth } from "../time/month.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { ucdpUnit } from "./coverage-rules.ts";
import { RISE_BASE_YEARS } from "./rise.ts";
import type { FigureFlag } from "./types.ts";
import { type ViolencePeriod, type ViolenceWindow, violencePeriod } from "./violence-window.ts";

/** Deaths that the level and rise of one area are worked from. */
export interface ViolenceFigures {
  /** The area under whose code they are published. */
  readonly publishedFor: Iso3;
  /** The areas whose inhabitants they are set against. */
  readonly areas: readonly Iso3[];
  /** What is counted on the date; null where there are no deaths by it. */
  readonly period: ViolencePeriod | null;
  /** Deaths of the period; null where the area is not coded in it, which is not 0. */
  readonly deaths: Figure | null;
  /** Deaths of each of the three periods before that is coded, latest first. */
  readonly before: readonly Figure[];
}

/** An oddity among the estimates of one year: flagged, and used as published. */
export interface EstimateOddity {
  readonly year: number;
  readonly flag: Extract<FigureFlag, "best-above-high" | "low-above-best">;
}

/**
 * The deaths of an area on a date: those of the newest period that UCDP has for any area, so that an area
 * that is not coded in it is missing and does not show an old figure as if it were new.
 */
export function violenceFigures(
  figures: Figures,
  iso3: Iso3,
  date: PlainDate,
  window: ViolenceWindow,
): ViolenceFigures {
  const { publishedAs, areas } = ucdpUnit(iso3);
  const period = violencePeriod(figures, date, window);
  const back = (periods: number) =>
    period === null ? null : deathsIn(figures, publishedAs, period, periods);
  const before = Array.from({ length: RISE_BASE_YEARS }, (_, index) => back(index + 1));
  return {
    publishedFor: publishedAs,
    areas,
    period,
    deaths: back(0),
    before: before.filter((figure) => figure !== null),
  };
}

/** The deaths of a period, or of the one that many periods before it. */
function deathsIn(figures: Figures, iso3: Iso3, period: ViolencePeriod, back: number): Figure | null {
  return period.kind === "year"
    ? figures.valueInYear(UCDP_DEATHS_TOTAL_BEST.id, iso3, period.year - back)
    : (figures.months?.window(iso3, addToMonth(period.to, -WINDOW_MONTHS * back)) ?? null);
}

/** Deaths above which a rise is not said to rest on small numbers. */
const SMALL_NUMBERS_BELOW = 250;

/** True where violence lies above the three periods before it, by fewer than 250 deaths in all. */
export function restsOnSmallNumbers({ deaths, before }: Pick<ViolenceFigures, "deaths" | "before">): boolean {
  const mean = before.reduce((sum, { value }) => sum + value, 0) / RISE_BASE_YEARS;
  return (
    deaths !== null &&
    before.length === RISE_BASE_YEARS &&
    deaths.value > mean &&
    deaths.value < SMALL_NUMBERS_BELOW
  );
}

/**
 * Years among those given in which UCDP's best estimate of state-based deaths is not between its low and its high one,
 * in the order given. Of other estimates, and of most areas, no low and high one is at hand.
 */
export function estimateOddities(
  figures: Figures,
  publishedFor: Iso3,
  years: readonly number[],
): readonly EstimateOddity[] {
  return years.flatMap((year) => {
    const estimate = (indicator: string) => figures.valueInYear(indicator, publishedFor, year)?.value ?? null;
    const [low, best, high] = [
      estimate(UCDP_DEATHS_STATE_BASED_LOW.id),
      estimate(UCDP_DEATHS_STATE_BASED_BEST.id),
      estimate(UCDP_DEATHS_STATE_BASED_HIGH.id),
    ];
    const oddities: EstimateOddity[] = [];
    if (best !== null && high !== null && best > high) oddities.push({ year, flag: "best-above-high" });
    if (best !== null && low !== null && low > best) oddities.push({ year, flag: "low-above-best" });
    return oddities;
  });
}
