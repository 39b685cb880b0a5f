import type { HistoryEntry } from "../history-entry.ts";
import type { ViewState } from "../view.ts";
import type { Briefing } from "./briefing.ts";

/** A briefing on the screen. */
export interface Presentation {
  /** As it was when it began: nothing that is edited meanwhile moves a slide under a speaker. */
  readonly briefing: Briefing;
  /** Of the slide that is shown, from 0. */
  readonly index: number;
  /** Where the user was, to go back to. */
  readonly returnTo: ViewState;
  /** What could be undone and redone there: what is tried live on a slide can be undone on it, and is gone with it. */
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
  /** As they were when it began, for a file that is opened meanwhile: that stays, as one step to undo. */
  readonly before: Pick<HistoryEntry, "briefing" | "edits">;
  /** Stands at both edges of the screen. */
  readonly marking: string;
  /** ms since the epoch. */
  readonly begun: number;
}
