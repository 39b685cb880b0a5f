import type { Briefing } from "./briefing/briefing.ts";
import type { HistoryEntry } from "./history-entry.ts";
import type { LocalState, State } from "./store.ts";

/** More steps than anyone walks back; bounds memory. */
const LONGEST_HISTORY = 100;

/** What undo brings back: the view before a change, with the analyst's own work beside it. */
export function entryOf({ view, local }: State, change: string): HistoryEntry {
  return { view, change, edits: local.edits, briefing: local.briefing };
}

/** The history with the state before a change; repeats of one named change merge into one step. */
export function remembered(state: State, change: string): Pick<LocalState, "past" | "future"> {
  const { past, future } = state.local;
  const merges = past.at(-1)?.change === change && future.length === 0;
  return { past: merges ? past : [...past, entryOf(state, change)].slice(-LONGEST_HISTORY), future: [] };
}

/** A history in which every step has one briefing, without the steps in which nothing else changed. */
export function withoutBriefingSteps(
  entries: readonly HistoryEntry[],
  present: Pick<HistoryEntry, "view" | "edits">,
  briefing: Briefing | null,
): readonly HistoryEntry[] {
  return entries
    .filter(({ view, edits }, place) => {
      const after = entries[place + 1] ?? present;
      return view !== after.view || edits !== after.edits;
    })
    .map((entry) => ({ ...entry, briefing }));
}
