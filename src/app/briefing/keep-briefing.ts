import type { Actions } from "../../state/actions.ts";
import { type BriefingActions, createBriefingActions } from "../../state/briefing/actions.ts";
import { readBriefing } from "../../state/briefing/read.ts";
import { writeBriefing } from "../../state/briefing/write.ts";
import type { State, Store } from "../../state/store.ts";
import { initialView } from "../../state/view.ts";
import { storeBriefing, storedBriefing } from "./stored-briefing.ts";

/** ms of rest before a change is kept: a headline is typed letter by letter. */
const REST_MS = 400;

const kept = new WeakMap<Store, BriefingActions>();

/**
 * Brings the briefing of this machine into the store with the first thing that needs it, and keeps what changes from
 * then on. What cannot be read may be of a newer version: it is left as it is.
 */
export function keepBriefing(store: Store, actions: Actions): BriefingActions {
  const known = kept.get(store);
  if (known !== undefined) return known;
  const briefing = createBriefingActions(store);
  kept.set(store, briefing);
  const isRead = readStored(store.getState(), briefing);
  if (!isRead) actions.notify({ id: "briefing", kind: "briefing-not-read" });

  let timer: ReturnType<typeof setTimeout> | null = null;
  const keep = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const { briefing: now } = store.getState().local;
    if (isRead && storeBriefing(now === null ? null : writeBriefing(now))) return;
    actions.notify({ id: "briefing", kind: "briefing-not-kept" });
  };
  store.subscribe(({ local }, before) => {
    if (local.briefing === before.local.briefing) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  });
  addEventListener("pagehide", () => {
    if (timer !== null) keep();
  });
  return briefing;
}

function readStored({ view, local }: State, briefing: BriefingActions): boolean {
  try {
    const file = storedBriefing();
    // One that was opened before this ran is newer.
    if (file === null || local.briefing !== null) return true;
    const result = readBriefing(file, initialView(view.date, view.language));
    if ("fault" in result) return false;
    briefing.briefingRead(result.briefing);
    return true;
  } catch {
    return false;
  }
}
