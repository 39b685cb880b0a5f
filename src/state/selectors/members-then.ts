import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import { type MembersThen, membersThen } from "../../domain/borders/members-then.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectActiveBorders } from "./ranking.ts";

/** In what the members of the border are others than on the date of the view; null where they are not, and of an own border. */
export const selectMembersThen: (state: State) => MembersThen | null = memo(
  (state: State) =>
    [state.data.documents.areas?.borders, selectActiveBorders(state), state.view.date] as const,
  (borders, active, date) => {
    const ids = new Set(active.map(({ id }) => id));
    return ids.has(OWN_BORDER)
      ? null
      : membersThen(
          (borders ?? []).filter(({ id }) => ids.has(id)),
          date,
        );
  },
);
