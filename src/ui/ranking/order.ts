import type { AreaState } from "../../domain/areas/area.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";

/** Columns that the ranking can be sorted by. */
export const RANKING_COLUMNS = ["rank", "area", "km", "score"] as const;
export type RankingColumn = (typeof RANKING_COLUMNS)[number];

export interface RankingSort {
  readonly column: RankingColumn;
  readonly descending: boolean;
}

/** The order of a first look, and the direction in which each column is first sorted. */
export const FIRST_SORT: RankingSort = { column: "rank", descending: false };
export const FIRST_DIRECTION: Readonly<Record<RankingColumn, RankingSort>> = {
  rank: FIRST_SORT,
  area: { column: "area", descending: false },
  km: { column: "km", descending: false },
  score: { column: "score", descending: true },
};

/**
 * Ranked areas in the chosen order; areas that are equal in it stay in order of rank.
 *
 * @param name the area's name and `compare` the order of names, both in the language of the screen.
 */
export function sortRanking(
  rows: readonly AreaPriority[],
  { column, descending }: RankingSort,
  name: (row: AreaPriority) => string,
  compare: (a: string, b: string) => number,
): readonly AreaPriority[] {
  const rank = (row: AreaPriority) => row.rank ?? Number.POSITIVE_INFINITY;
  const by: Readonly<Record<RankingColumn, (a: AreaPriority, b: AreaPriority) => number>> = {
    rank: (a, b) => rank(a) - rank(b),
    area: (a, b) => compare(name(a), name(b)),
    km: (a, b) => (a.nearest?.km ?? Number.POSITIVE_INFINITY) - (b.nearest?.km ?? Number.POSITIVE_INFINITY),
    score: (a, b) => (a.priority ?? 0) - (b.priority ?? 0),
  };
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * by[column](a, b) || rank(a) - rank(b));
}

/** What is listed below the ranking, in this order. `outside` is not listed: it is the rest of the world. */
export const UNRANKED_STATES = [
  "not-assessed",
  "no-data",
  "assessed",
  "home",
] as const satisfies readonly AreaState[];
