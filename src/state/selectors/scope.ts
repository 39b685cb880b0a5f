import type { Iso3 } from "../../domain/areas/area.ts";
import { leftOut } from "../../domain/priority/left-out.ts";
import type { Bilingual } from "../../strings/language.ts";
import type { State } from "../store.ts";
import { memo } from "./memo.ts";
import { selectAreasById, selectPriorities } from "./ranking.ts";

/** Areas near the border that have no figures, the largest first; empty until the areas are loaded. */
export const selectLeftOut: (state: State) => ReturnType<typeof leftOut> = memo(
  (state: State) => [state.data.documents.areas, selectPriorities(state), selectAreasById(state)] as const,
  (document, priorities, areas) => (document === undefined ? [] : leftOut(document.scope, priorities, areas)),
);

/** Why an area has no figures; undefined where it has, and where it lies too far off to need a reason. */
export function outsideReason({ data }: State, iso3: Iso3): Bilingual | undefined {
  return data.documents.areas?.scope.reasons.find(({ areas }) => areas.includes(iso3))?.text;
}
