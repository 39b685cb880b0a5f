import type { Iso3 } from "../../domain/areas/area.ts";
import { DEFAULT_GAP } from "../../domain/effort/gap.ts";
import { type BaselineComparison, compareWithBaselines } from "../../domain/evidence/baselines.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import { DEFAULT_SETTINGS } from "../../domain/priority/defaults.ts";
import { ucdpUnit } from "../../domain/risk/coverage-rules.ts";
import { lastDayOf } from "../../domain/risk/violence-window.ts";
import { type PlainDate, yearOf } from "../../domain/time/plain-date.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectFigures, selectRanked, selectRankOf } from "./ranking.ts";

/** First year whose end has every pillar: WGI and INFORM begin in 2015. */
const FIRST_YEAR = 2015;

/** The index beside plainer numbers, over all years that the edition has; null until the figures are loaded. */
export const selectEvidence: (state: State) => BaselineComparison | null = memo(
  (state: State) => [selectFigures(state), state.data.documents.areas, state.data.manifest?.edition] as const,
  (figures, document, edition) => {
    const newest = edition && figures?.newestYear(UCDP_DEATHS_TOTAL_BEST.id, edition);
    if (figures === null || document === undefined || newest === null || newest === undefined) return null;
    const areas = document.areas.filter(({ inScope }) => inScope).map(({ iso3 }) => iso3);
    return compareWithBaselines(figures, areas, FIRST_YEAR, newest);
  },
);

/** How many areas reached the default threshold of a high priority on a day, by the default settings and the chosen border. */
export interface HighCount {
  readonly date: PlainDate;
  readonly high: number;
  readonly ranked: number;
}

/** At the end of each year that can be ranked, the latest last. */
export const selectHighCounts: (state: State) => readonly HighCount[] = memo(
  (state: State) =>
    [
      selectRankOf(state),
      state.view.home,
      state.view.ownBorder,
      state.view.outermost,
      state.data.manifest?.edition,
    ] as const,
  (rankOf, home, ownBorder, outermost, edition) => {
    if (edition === undefined) return [];
    const ends = Array.from({ length: yearOf(edition) - FIRST_YEAR }, (_, index) =>
      lastDayOf({ kind: "year", year: FIRST_YEAR + index, instead: false }),
    );
    return [...ends, edition].flatMap((date): HighCount[] => {
      const ranking = date && rankOf({ home, ownBorder, outermost, date, settings: DEFAULT_SETTINGS });
      if (date === null || ranking === null) return [];
      const scores = ranking.flatMap(({ priority }) => priority ?? []);
      const high = scores.filter((score) => score >= DEFAULT_GAP.highFrom).length;
      return [{ date, high, ranked: scores.length }];
    });
  },
);

/** An area that takes its deaths from another, and the rank it would have without them. */
export interface SharedFigureRank {
  readonly iso3: Iso3;
  readonly rank: number;
  /** With no deaths counted in any period; the other areas as they are. */
  readonly without: number;
}

/** What the shared figure does to each area that takes part in it; empty where none of them is ranked. */
export const selectSharedFigureRanks: (state: State) => readonly SharedFigureRank[] = memo(
  (state: State) => [selectRanked(state), state.view.settings] as const,
  (ranked, { weights }) =>
    ranked.flatMap(({ iso3, rank, priority, contributions }): SharedFigureRank[] => {
      if (ucdpUnit(iso3).areas.length === 1 || rank === null || priority === null) return [];
      if (contributions === null || weights.level + weights.rise === 0) return [];
      const score = priority - contributions.level - contributions.rise;
      const above = ranked.filter((other) => other.iso3 !== iso3 && (other.priority ?? 0) > score).length;
      return [{ iso3, rank, without: above + 1 }];
    }),
);
