import type { Iso3 } from "../areas/area.ts";
import type { Figure, Figures } from "../indicators/figures.ts";
import {
  UCDP_DEATHS_TOTAL_BEST,
  UCDP_DEATHS_TOTAL_HIGH,
  UCDP_DEATHS_TOTAL_LOW,
} from "../indicators/ucdp-deaths.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { ucdpUnit } from "./coverage-rules.ts";
import { RISE_BASE_YEARS } from "./rise.ts";
import type { FigureFlag } from "./types.ts";

/** Deaths that the level and rise of one area are worked from. */
export interface ViolenceFigures {
  /** The area under whose code they are published. */
  readonly publishedFor: Iso3;
  /** The areas whose inhabitants they are set against. */
  readonly areas: readonly Iso3[];
  /** Deaths of the year; null where the area is not coded in it, which is not 0. */
  readonly deaths: Figure | null;
  /** Deaths of each of the three years before that is coded, latest first. */
  readonly before: readonly Figure[];
}

/** An oddity among the estimates of one year: flagged, and used as published. */
export interface EstimateOddity {
  readonly year: number;
  readonly flag: Extract<FigureFlag, "best-above-high" | "low-above-best">;
}

/**
 * The deaths of an area on a date: those of the newest year that UCDP has for any area, so that an area
 * that is not coded in that year is missing and does not show an old figure as if it were new.
 */
export function violenceFigures(figures: Figures, iso3: Iso3, date: PlainDate): ViolenceFigures {
  const { publishedAs, areas } = ucdpUnit(iso3);
  const inYear = (year: number) => figures.valueInYear(UCDP_DEATHS_TOTAL_BEST.id, publishedAs, year);
  const year = figures.newestYear(UCDP_DEATHS_TOTAL_BEST.id, date);
  const before: Figure[] = [];
  for (let back = 1; year !== null && back <= RISE_BASE_YEARS; back += 1) {
    const figure = inYear(year - back);
    if (figure !== null) before.push(figure);
  }
  return { publishedFor: publishedAs, areas, deaths: year === null ? null : inYear(year), before };
}

/** Years among those given in which UCDP's best estimate is not between its low and its high one, in the order given. */
export function estimateOddities(
  figures: Figures,
  publishedFor: Iso3,
  years: readonly number[],
): readonly EstimateOddity[] {
  return years.flatMap((year) => {
    const estimate = (indicator: string) => figures.valueInYear(indicator, publishedFor, year)?.value ?? null;
    const [low, best, high] = [
      estimate(UCDP_DEATHS_TOTAL_LOW.id),
      estimate(UCDP_DEATHS_TOTAL_BEST.id),
      estimate(UCDP_DEATHS_TOTAL_HIGH.id),
    ];
    const oddities: EstimateOddity[] = [];
    if (best !== null && high !== null && best > high) oddities.push({ year, flag: "best-above-high" });
    if (best !== null && low !== null && low > best) oddities.push({ year, flag: "low-above-best" });
    return oddities;
  });
}
