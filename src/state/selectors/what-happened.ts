import { type NothingToShow, type WhatHappened, whatHappened } from "../../domain/effects/what-happened.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectAreasById, selectFigures } from "./ranking.ts";
import { selectSelectedMission } from "./selected-mission.ts";

/** Violence before, during and after the selected mission; null while none is selected, or figures are not there. */
export const selectWhatHappened: (state: State) => WhatHappened | NothingToShow | null = memo(
  (state: State) =>
    [
      selectSelectedMission(state)?.mission ?? null,
      selectAreasById(state),
      selectFigures(state),
      state.view.date,
    ] as const,
  (mission, areas, figures, date) =>
    mission === null || figures === null ? null : whatHappened({ mission, areas, figures, date }),
);
