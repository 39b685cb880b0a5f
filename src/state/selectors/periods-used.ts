import { indicatorById } from "../../domain/indicators/index.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import { type UsedVintage, usedInputs, vintageOf } from "../../domain/risk/vintage.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectFigures, selectPriorities } from "./ranking.ts";

/** To which time the figures of the index go, over every area that has one; whole, as the rank is that of the whole ranking. */
export const selectIndexVintage: (state: State) => readonly UsedVintage[] = memo(
  (state: State) => [selectPriorities(state)] as const,
  (priorities) =>
    vintageOf(
      priorities.flatMap(({ assessment }) =>
        assessment === null || assessment.risk === null ? [] : usedInputs(assessment),
      ),
    ),
);

/** To which time the figures go by which the map fills areas: those of the index, of one pillar, or of one indicator. */
export const selectFillVintage: (state: State) => readonly UsedVintage[] = memo(
  (state: State) =>
    [
      state.view.choropleth,
      state.view.date,
      selectPriorities(state),
      selectFigures(state),
      selectIndexVintage(state),
    ] as const,
  (choropleth, date, priorities, figures, index) => {
    const pillar = PILLARS.find((id) => choropleth === `pillar:${id}`);
    if (pillar !== undefined)
      return vintageOf(
        priorities.flatMap(({ assessment }) => (assessment === null ? [] : usedInputs(assessment, [pillar]))),
      );
    const indicator = indicatorById(choropleth.replace(/^indicator:/, ""));
    if (indicator === null) return index;
    return vintageOf(priorities.flatMap(({ iso3 }) => figures?.valueAt(indicator.id, iso3, date) ?? []));
  },
);
