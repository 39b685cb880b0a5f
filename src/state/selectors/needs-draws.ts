import type { State } from "../store.ts";

/** True while a screen or a file tells of the draws. */
export const selectNeedsDraws = ({ view, local }: State): boolean =>
  view.screen === "analysis" || local.draws.areWanted;
