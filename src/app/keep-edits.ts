import type { MissionsDocument } from "../domain/datasets/documents.ts";
import { type MissionEdit, withEdits } from "../domain/missions/edits.ts";
import type { Actions } from "../state/actions.ts";
import { selectAreasById } from "../state/selectors/ranking.ts";
import type { Store } from "../state/store.ts";
import { keepEdits, readEdits } from "./stored-edits.ts";

/** Brings an analyst's changes of this machine into the registry, and keeps what is changed from then on. */
export function followEdits(store: Store, actions: Actions): void {
  const found = readEdits();
  if (found === null) actions.notify({ id: "edits", kind: "edits-not-read" });
  else if (found.length > 0 && store.getState().local.edits.length === 0) actions.editsRead(found);

  let shipped: MissionsDocument | undefined;
  let drawn: MissionsDocument | undefined;
  let applied: readonly MissionEdit[] = [];
  const apply = () => {
    const state = store.getState();
    const { missions, areas } = state.data.documents;
    if (missions === undefined || areas === undefined) return;
    const { edits } = state.local;
    if (missions !== drawn) shipped = missions;
    else if (edits === applied) return;
    if (shipped === undefined) return;
    applied = edits;
    drawn =
      edits.length === 0
        ? shipped
        : { ...shipped, missions: withEdits(shipped.missions, edits, selectAreasById(state)) };
    if (drawn !== missions) actions.setRegistry(drawn);
  };
  store.subscribe(apply);
  store.subscribe(({ local }, before) => {
    if (local.edits === before.local.edits) return;
    // What could not be read may be of a newer version: it is left as it is.
    if (found !== null && keepEdits(local.edits)) return;
    actions.notify({ id: "edits", kind: "edits-not-kept" });
  });
  apply();
}
