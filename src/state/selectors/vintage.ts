import { UCDP_DEATHS_TOTAL_BEST } from "../../domain/indicators/ucdp-deaths.ts";
import { figureYear } from "../../domain/time/figure-year.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectFigures } from "./ranking.ts";

/** The newest year of deaths that counts on the date: what "figures to" means everywhere. null until the figures are loaded, and before their first year. */
export const selectFigureYear: (state: State) => number | null = memo(
  (state: State) => [state.data.documents.areas, selectFigures(state), state.view.date] as const,
  (document, figures, date) => {
    const newest = figureYear(date);
    const years = (document?.areas ?? []).flatMap(({ iso3 }) =>
      (figures?.series(UCDP_DEATHS_TOTAL_BEST.id, iso3) ?? [])
        .map(([year]) => year)
        .filter((year) => year <= newest),
    );
    return years.length === 0 ? null : Math.max(...years);
  },
);
