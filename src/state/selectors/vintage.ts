import { type ViolencePeriod, violencePeriod } from "../../domain/risk/violence-window.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectFigures } from "./ranking.ts";

/** Over which time deaths are counted on the date of the view; null until the figures are loaded, and before the first of them. */
export const selectPeriod: (state: State) => ViolencePeriod | null = memo(
  (state: State) => [selectFigures(state), state.view.date, state.view.settings.window] as const,
  (figures, date, window) => (figures === null ? null : violencePeriod(figures, date, window)),
);
