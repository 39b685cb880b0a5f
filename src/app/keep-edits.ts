import type { AreaRecord, Iso3 } from "../domain/areas/area.ts";
import { drawnFootprints, type MissionEdit, withEdits } from "../domain/missions/edits.ts";
import type { Actions } from "../state/actions.ts";
import { selectAreasById } from "../state/selectors/ranking.ts";
import type { Documents, Store } from "../state/store.ts";
import { keepEdits, readEdits } from "./stored-edits.ts";

type Registry = Pick<Documents, "missions" | "footprints">;

/** The shipped registry with changes over it. */
function over(
  { missions, footprints }: Registry,
  edits: readonly MissionEdit[],
  areas: ReadonlyMap<Iso3, AreaRecord>,
): Registry {
  const features = drawnFootprints(edits);
  return {
    missions: { ...missions, missions: withEdits(missions.missions, edits, areas) },
    footprints:
      features.length === 0 ? footprints : { ...footprints, features: [...footprints.features, ...features] },
  };
}

/** Brings an analyst's changes of this machine into the registry, and keeps what is changed from then on. */
export function followEdits(store: Store, actions: Actions): void {
  const found = readEdits();
  if (found === null) actions.notify({ id: "edits", kind: "edits-not-read" });
  let shipped: Registry | null = null;
  let drawn: Registry | null = null;
  let applied: readonly MissionEdit[] = [];
  const apply = () => {
    const state = store.getState();
    const { missions, footprints, areas } = state.data.documents;
    if (missions === undefined || footprints === undefined || areas === undefined) return;
    const { edits } = state.local;
    // What is there and was not put there from here has just been loaded.
    if (missions !== drawn?.missions || footprints !== drawn.footprints) shipped = { missions, footprints };
    else if (edits === applied) return;
    if (shipped === null) return;
    applied = edits;
    drawn = edits.length === 0 ? shipped : over(shipped, edits, selectAreasById(state));
    if (drawn.missions !== missions || drawn.footprints !== footprints)
      actions.setRegistry(drawn, drawn === shipped ? null : shipped.missions);
  };
  store.subscribe(apply);
  const keep = () => {
    // What could not be read may be of a newer version: it is left as it is.
    if (found !== null && keepEdits(store.getState().local.edits)) return;
    actions.notify({ id: "edits", kind: "edits-not-kept" });
  };
  store.subscribe(({ local }, before) => {
    if (local.edits !== before.local.edits) keep();
  });
  // What was changed before this was there stands beside what storage holds, and is newer.
  const made = store.getState().local.edits;
  const older = (found ?? []).filter(({ id }) => made.every((edit) => edit.id !== id));
  if (older.length > 0) actions.editsRead([...older, ...made]);
  else if (made.length > 0) keep();
  apply();
}
