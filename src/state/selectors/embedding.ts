import { checkEmbedding, type Embedding } from "../../domain/missions/embedding.ts";
import { isRising } from "../../domain/risk/rising.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectPrioritiesById } from "./ranking.ts";
import { selectSight } from "./sight.ts";
import { selectPeriod } from "./vintage.ts";

const NO_MISSIONS = [] as const;

/** The check of embedding of every mission that is present on the date, by its id; filters left aside. */
export const selectEmbedding: (state: State) => ReadonlyMap<string, Embedding> = memo(
  (state: State) =>
    [
      state.data.documents.missions?.missions ?? NO_MISSIONS,
      state.view.date,
      selectSight(state),
      state.view.monthsAhead,
      selectPrioritiesById(state),
      selectPeriod(state),
    ] as const,
  (missions, date, sight, months, priorities, period) =>
    checkEmbedding({
      missions,
      date,
      sight,
      months,
      period,
      rises: (iso3) => isRising(priorities.get(iso3)?.assessment ?? null),
    }),
);
