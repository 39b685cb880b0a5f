import type { OwnBorder } from "../domain/borders/own-border.ts";
import type { Actions } from "../state/actions.ts";
import { referencedBorder } from "../state/link/border-parameter.ts";
import { decodeLink } from "../state/link/codec.ts";
import type { BorderStorageFault, Store } from "../state/store.ts";
import type { ViewState } from "../state/view.ts";
import type { BorderStorage } from "./stored-borders.ts";

/**
 * Brings the borders that this browser keeps into the store, and keeps what changes there from then on. What goes wrong
 * is told once and takes nothing with it.
 *
 * @returns what was kept, once it is read; empty where storage does not answer.
 */
export async function keepOwnBorders(
  store: Store,
  actions: Actions,
  open: () => Promise<BorderStorage>,
): Promise<readonly OwnBorder[]> {
  const tell = (fault: BorderStorageFault | null) => {
    if (fault !== null)
      actions.notify({ id: `borders-stored-${fault.reason}`, kind: "borders-stored", fault });
  };
  const { storage, borders, fault } = await readStorage(open);
  // Nothing is written over what could not be read.
  const canKeep = fault === null || fault.reason === "damaged";
  const kept = new Set(borders.map(({ id }) => id));
  if (fault?.reason === "damaged") tell(fault);

  const follow = async () => {
    const wanted = store.getState().local.ownBorders;
    const added = wanted.filter(({ id }) => !kept.has(id));
    const gone = [...kept].filter((id) => wanted.every((border) => border.id !== id));
    if (added.length + gone.length === 0) return;
    if (storage === null || !canKeep) {
      tell(fault);
      return;
    }
    for (const border of added) kept.add(border.id);
    for (const id of gone) kept.delete(id);
    for (const border of added) tell(await storage.put(border));
    for (const id of gone) tell(await storage.remove(id));
  };
  if (borders.length > 0) actions.ownBordersRead(borders);
  store.subscribe(({ local }, before) => {
    if (local.ownBorders !== before.local.ownBorders) void follow();
  });
  void follow();
  return borders;
}

async function readStorage(open: () => Promise<BorderStorage>) {
  try {
    const storage = await open();
    return { storage, ...(await storage.read()) };
  } catch {
    const fault: BorderStorageFault = { reason: "blocked" };
    return { storage: null, borders: [], fault };
  }
}

/** What a link says where these borders are kept: one that is too large for a link is named in it. */
export function decodeKnowing(fragment: string, base: ViewState, kept: readonly OwnBorder[]) {
  const id = referencedBorder(fragment);
  const ownBorder = kept.find((border) => border.id === id) ?? null;
  return decodeLink(fragment, { ...base, ownBorder });
}
