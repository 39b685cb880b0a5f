import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import type { State } from "../store.ts";
import { selectFiltered } from "./filtered.ts";
import { memo } from "./memo.ts";
import { selectFigures } from "./ranking.ts";

export interface YearlyDeaths {
  readonly year: number;
  /** null where no area shown has a figure for the year. */
  readonly value: number | null;
}

/** Deaths per year of the areas shown, ascending and without gaps. */
export const selectYearlyDeaths: (state: State) => readonly YearlyDeaths[] = memo(
  (state: State) => [selectFigures(state), selectFiltered(state)] as const,
  (figures, { areas }) => {
    const sums = new Map<number, number>();
    for (const iso3 of areas) {
      for (const [year, deaths] of figures?.series(UCDP_DEATHS_TOTAL_BEST.id, iso3) ?? []) {
        sums.set(year, (sums.get(year) ?? 0) + deaths);
      }
    }
    if (sums.size === 0) return [];
    const first = Math.min(...sums.keys());
    const last = Math.max(...sums.keys());
    return Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      return { year, value: sums.get(year) ?? null };
    });
  },
);
