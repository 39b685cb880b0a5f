import type { Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import { INFORM_LACK_COPING_CAPACITY } from "../indicators/inform-risk.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../indicators/ucdp-deaths.ts";
import { WGI_POLITICAL_STABILITY } from "../indicators/wgi-political-stability.ts";
import { DEFAULT_SETTINGS } from "../priority/defaults.ts";
import { assessRisk } from "../risk/assess-risk.ts";
import { ucdpUnit } from "../risk/coverage-rules.ts";
import { CONFLICT_THRESHOLD_DEATHS } from "../risk/level.ts";
import { lastDayOf } from "../risk/violence-window.ts";
import { areaUnderCurve, rankCorrelation } from "./ranks.ts";

export const PREDICTORS = ["index", "deaths", "mean-deaths", "stability", "coping"] as const;
/**
 * What is laid beside the deaths that followed: the risk index by its defaults and calendar years; deaths of the year;
 * their mean over that year and the two before; WGI political stability, turned round; INFORM lack of coping capacity.
 */
export type Predictor = (typeof PREDICTORS)[number];

/** Deaths are summed over as many years after the year that is known. */
const YEARS_AFTER = 3;

/** How well one predictor ordered areas by the deaths that followed. */
export interface PredictorResult {
  readonly predictor: Predictor;
  /** Mean over the years of the rank correlation with the deaths that followed; null where it cannot be told. */
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Area under the curve for onsets, all years together; null without any. */
  readonly onsets: number | null;
}

export interface BaselineComparison {
  readonly years: readonly number[];
  /** Pairs of area and year in which every predictor is known. */
  readonly cases: number;
  /** Pairs in which an onset was possible, and in which it came. */
  readonly calm: number;
  readonly onsets: number;
  readonly results: readonly PredictorResult[];
}

interface Case {
  readonly year: number;
  readonly scores: Readonly<Record<Predictor, number>>;
  readonly after: number;
  /** Fewer deaths than the threshold in the year and the one before it. */
  readonly isCalm: boolean;
  /** The threshold is reached in one of the years after. */
  readonly isOnset: boolean;
}

/**
 * The index beside plainer numbers, by what followed: for the end of each year, how well each puts areas in the order of
 * their deaths in the three years after it, and how well it tells where violence begins (25 deaths in a year after two
 * years below that). Only pairs in which all are known count, so that all are asked the same. An area whose deaths are
 * published under another code is left out: its figure would count twice.
 *
 * Figures are those of the edition, revised since the years they tell of: no reader had them then.
 *
 * @param newestYear of the deaths; the last year that is asked of is three before it.
 */
export function compareWithBaselines(
  figures: Figures,
  areas: readonly Iso3[],
  firstYear: number,
  newestYear: number,
): BaselineComparison {
  const years = Array.from(
    { length: Math.max(0, newestYear - YEARS_AFTER - firstYear + 1) },
    (_, index) => firstYear + index,
  );
  const cases = years.flatMap((year) => areas.flatMap((iso3) => caseOf(figures, iso3, year) ?? []));
  const calm = cases.filter(({ isCalm }) => isCalm);
  return {
    years,
    cases: cases.length,
    calm: calm.length,
    onsets: calm.filter(({ isOnset }) => isOnset).length,
    results: PREDICTORS.map((predictor) => {
      const correlations = years.flatMap((year) => {
        const of = cases.filter((one) => one.year === year);
        return (
          rankCorrelation(
            of.map(({ scores }) => scores[predictor]),
            of.map(({ after }) => after),
          ) ?? []
        );
      });
      return {
        predictor,
        mean: correlations.length === 0 ? null : sum(correlations) / correlations.length,
        lowest: correlations.length === 0 ? null : Math.min(...correlations),
        highest: correlations.length === 0 ? null : Math.max(...correlations),
        onsets: areaUnderCurve(
          calm.map(({ scores, isOnset }) => ({ score: scores[predictor], happened: isOnset })),
        ),
      };
    }),
  };
}

function caseOf(figures: Figures, iso3: Iso3, year: number): Case | null {
  if (ucdpUnit(iso3).publishedAs !== iso3) return null;
  const date = lastDayOf({ kind: "year", year, instead: false });
  if (date === null) return null;
  const deathsIn = (of: number) => figures.valueInYear(UCDP_DEATHS_TOTAL_BEST.id, iso3, of)?.value ?? null;
  const range = (from: number, length: number) =>
    Array.from({ length }, (_, index) => deathsIn(from + index)).filter((deaths) => deaths !== null);
  const before = range(year - 2, 3);
  const after = range(year + 1, YEARS_AFTER);
  const index = assessRisk(figures, iso3, date, { ...DEFAULT_SETTINGS, window: "calendar-year" }).risk;
  const stability = figures.valueAt(WGI_POLITICAL_STABILITY.id, iso3, date);
  const coping = figures.valueAt(INFORM_LACK_COPING_CAPACITY.id, iso3, date);
  const deaths = deathsIn(year);
  if (index === null || deaths === null || stability === null || coping === null) return null;
  if (before.length < 3 || after.length < YEARS_AFTER) return null;
  return {
    year,
    scores: {
      index,
      deaths,
      "mean-deaths": sum(before) / before.length,
      stability: -stability.value,
      coping: coping.value,
    },
    after: sum(after),
    isCalm: before.slice(1).every((value) => value < CONFLICT_THRESHOLD_DEATHS),
    isOnset: after.some((value) => value >= CONFLICT_THRESHOLD_DEATHS),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
