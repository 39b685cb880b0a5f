import type { BorderId } from "../../domain/borders/home-area.ts";
import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import type { MeasuredPoint } from "../../domain/borders/measure-point.ts";
import type { OwnBorder } from "../../domain/borders/own-border.ts";
import type { OwnStatus } from "../measured.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectActiveBorders } from "./ranking.ts";

/** The borders that count, as the measuring worker is asked for them. */
export interface MeasuredHomeKey {
  /** Equal for the same borders. */
  readonly key: string;
  readonly home: readonly BorderId[] | OwnBorder;
}

export const selectMeasuredHome: (state: State) => MeasuredHomeKey = memo(
  (state: State) => [selectActiveBorders(state), state.view.home, state.view.ownBorder] as const,
  (borders, home, own) => {
    if (home === OWN_BORDER && own !== null) return { key: `own:${own.id}`, home: own };
    const ids = borders.flatMap(({ id }) => (id === OWN_BORDER ? [] : [id]));
    return { key: ids.join(), home: ids };
  },
);

/** One object, as every selector gives for one state: a new one each time would draw the screen without end. */
const NOT_BEGUN: OwnStatus = { step: "measuring", done: 0, total: 0 };

/** Where the measuring of the chosen own border stands; null for a preset. */
export const selectOwnStatus = ({ view, data }: State): OwnStatus | null =>
  view.home === OWN_BORDER && view.ownBorder !== null
    ? (data.measured.own[view.ownBorder.id] ?? NOT_BEGUN)
    : null;

/** What was measured of the selected place by the present borders; `undefined` while it is on its way. */
export const selectMeasuredPoint: (state: State) => MeasuredPoint | null | undefined = memo(
  (state: State) => [state.view.selection, selectMeasuredHome(state).key, state.data.measured.point] as const,
  (selection, key, point) => {
    if (selection?.kind !== "point" || point === null || point.home !== key) return undefined;
    const [longitude, latitude] = selection.position;
    return point.position[0] === longitude && point.position[1] === latitude ? point.measured : undefined;
  },
);
