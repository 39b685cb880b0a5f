import { monthsPastEdition, type Sight } from "../../domain/missions/sight.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";

/** How far the registry sees, and for how long what was seen counts. */
export const selectSight: (state: State) => Sight = memo(
  ({ data, view }: State) => [data.manifest?.edition ?? null, view.lastSeenMonths] as const,
  (edition, lastSeenMonths) => ({ edition, lastSeenMonths }),
);

/** Whole months that the date lies past the edition, 0 within the first; null where it does not. */
export const selectMonthsPast = (state: State): number | null =>
  monthsPastEdition(state.view.date, selectSight(state));
