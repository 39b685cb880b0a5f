import type { Iso3 } from "../../domain/areas/area.ts";
import type { AreaRobustness, Robustness } from "../../domain/priority/robustness.ts";
import { groupsOf } from "../../domain/priority/robustness-groups.ts";
import { type RobustnessModel, robustnessModel } from "../../domain/priority/robustness-model.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectFigures, selectPriorities, selectPrioritiesById } from "./ranking.ts";

/** What the draws start from; null until there is a ranking. */
export const selectRobustnessModel: (state: State) => RobustnessModel | null = memo(
  (state: State) =>
    [selectPriorities(state), selectFigures(state), state.view.date, state.view.settings] as const,
  (priorities, figures, date, settings) => {
    if (figures === null || priorities.every(({ rank }) => rank === null)) return null;
    return robustnessModel({ priorities, figures, date, settings });
  },
);

/** What the draws say of the ranking that is shown; null while the newest answer is of another ranking or seed. */
export const selectRobustness: (state: State) => Robustness | null = memo(
  (state: State) => [state.local.draws.result, selectRobustnessModel(state), state.view.seed] as const,
  (result, model, seed) =>
    result !== null && result.model === model && result.robustness.seed === seed ? result.robustness : null,
);

/** What the draws say of each area, with the group that it cannot be told apart from. */
export interface RankUncertainty extends AreaRobustness {
  /** Areas of its group in their order, itself among them; the same array for each of its members. */
  readonly group: readonly Iso3[];
  /** The ranks of the first and the last of the group; one and the same where it stands alone. */
  readonly groupRanks: readonly [best: number, worst: number];
}

export const selectUncertainty: (state: State) => ReadonlyMap<Iso3, RankUncertainty> | null = memo(
  (state: State) => [selectRobustness(state), selectPrioritiesById(state)] as const,
  (robustness, priorities) => {
    if (robustness === null) return null;
    const groups = new Map(
      groupsOf(robustness).flatMap((group) => {
        const ranks = group.map((iso3) => priorities.get(iso3)?.rank ?? 0);
        const ofGroup = { group, groupRanks: [Math.min(...ranks), Math.max(...ranks)] as const };
        return group.map((iso3) => [iso3, ofGroup] as const);
      }),
    );
    return new Map(
      robustness.areas.flatMap((area) => {
        const group = groups.get(area.iso3);
        return group === undefined ? [] : [[area.iso3, { ...area, ...group }] as const];
      }),
    );
  },
);
