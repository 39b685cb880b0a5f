import { type DeathsThroughTime, deathsThroughTime } from "../../domain/risk/deaths-through-time.ts";
import type { State } from "../store.ts";
import { selectFiltered } from "./filtered.ts";
import { memo } from "./memo.ts";
import { selectFigures } from "./ranking.ts";

/** Deaths of the areas shown together; null until the figures are loaded. */
export const selectDeaths: (state: State) => DeathsThroughTime | null = memo(
  (state: State) => [selectFigures(state), selectFiltered(state).areas] as const,
  (figures, areas) => (figures === null ? null : deathsThroughTime(figures, areas)),
);
