import type { MissionEdit } from "../domain/missions/edits.ts";
import type { Briefing } from "./briefing/briefing.ts";
import type { ViewState } from "./view.ts";

/** A view before a change, with the name of the change: repeats of one change (a slider) make one entry. */
export interface HistoryEntry {
  readonly view: ViewState;
  readonly change: string;
  readonly edits: readonly MissionEdit[];
  readonly briefing: Briefing | null;
}
