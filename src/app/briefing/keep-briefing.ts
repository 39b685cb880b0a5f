import type { Actions } from "../../state/actions.ts";
import { type BriefingActions, createBriefingActions } from "../../state/briefing/actions.ts";
import type { Briefing } from "../../state/briefing/briefing.ts";
import { readBriefing } from "../../state/briefing/read.ts";
import { writeBriefing } from "../../state/briefing/write.ts";
import type { Notice, Store } from "../../state/store.ts";
import { initialView } from "../../state/view.ts";
import { saveFile } from "../own-border/save-file.ts";
import { storeBriefing, storedBriefing } from "./stored-briefing.ts";

/** ms of rest before a change is kept: a headline is typed letter by letter. */
const REST_MS = 400;
/** One notice at a time says how the briefing is kept. */
const NOTICE = "briefing";
const FILE_NAME = "einder-briefing-kept.json";

/**
 * What a user does about a stored briefing that is not the one on the screen: keep it as a file, work on with it, or
 * put the one on the screen in its place.
 */
export type StoredChoice = "save" | "theirs" | "mine";

interface Keeper {
  readonly briefing: BriefingActions;
  readonly answer: (choice: StoredChoice) => void;
}
const keepers = new WeakMap<Store, Keeper>();

/**
 * Brings the briefing of this machine into the store with the first thing that needs it, and keeps what changes from
 * then on. What cannot be read may be of a newer version, and what another window has put there may be wanted: neither
 * is overwritten before the user says so.
 */
export function keepBriefing(store: Store, actions: Actions): BriefingActions {
  const keeper = keepers.get(store) ?? createKeeper(store, actions);
  keepers.set(store, keeper);
  return keeper.briefing;
}

/** Does what the user chose when told that the stored briefing is another, or cannot be read. */
export const answerStored = (store: Store, choice: StoredChoice): void => keepers.get(store)?.answer(choice);

type Trouble = Extract<Notice, { readonly kind: "briefing-not-read" | "briefing-elsewhere" }>;

function createKeeper(store: Store, actions: Actions): Keeper {
  const briefing = createBriefingActions(store);
  /** What storage held when it was last read or written from here. */
  let known: string | null = null;
  /** The briefing of the store that `known` is the file of. */
  let saved: Briefing | null = null;
  let trouble: Trouble | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stored = (): string | null => {
    try {
      return storedBriefing();
    } catch {
      return known;
    }
  };
  const onScreen = () => store.getState().local.briefing;

  const tell = (found: Trouble) => {
    trouble = found;
    briefing.setKept(false);
    actions.notify(found);
  };
  const settle = () => {
    if (trouble === null) return;
    trouble = null;
    briefing.setKept(true);
    actions.dismiss(NOTICE);
  };

  /** Takes what storage holds; what it has of it that cannot be read is told. */
  const take = (put: (briefing: Briefing | null) => void) => {
    known = stored();
    const { view } = store.getState();
    const read = known === null ? null : readBriefing(fileOf(known), initialView(view.date, view.language));
    if (read !== null && "fault" in read)
      return tell({ id: NOTICE, kind: "briefing-not-read", issue: read.fault });
    saved = read?.briefing ?? null;
    settle();
    put(saved);
  };

  const look = () => {
    if (stored() === known) return;
    if (onScreen() === saved) take(briefing.followBriefing);
    else tell({ id: NOTICE, kind: "briefing-elsewhere" });
  };

  const write = () => {
    const now = onScreen();
    const text = now && writeBriefing(now);
    const isKept = storeBriefing(text);
    if (isKept) {
      known = text;
      saved = now;
    } else actions.notify({ id: NOTICE, kind: "briefing-not-kept" });
    briefing.setKept(isKept);
  };

  const keep = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    // The change that was at odds with the other window's has been undone.
    if (trouble?.kind === "briefing-elsewhere" && onScreen() === saved) return take(briefing.followBriefing);
    if (trouble !== null) return tell(trouble);
    look();
    if (trouble === null && onScreen() !== saved) write();
  };

  const answer = (choice: StoredChoice) => {
    if (choice === "save") return saveFile(FILE_NAME, stored() ?? "", "application/json");
    if (choice === "theirs") {
      return take((theirs) => (theirs === null ? briefing.removeBriefing() : briefing.takeBriefing(theirs)));
    }
    settle();
    write();
  };

  // One that was opened before this ran is newer.
  if (onScreen() === null) take((found) => found && briefing.briefingRead(found));
  else known = stored();
  store.subscribe(({ local }, before) => {
    if (local.briefing === before.local.briefing) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(keep, REST_MS);
  });
  addEventListener("storage", look);
  // A page that comes back from the browser's history heard nothing meanwhile.
  addEventListener("pageshow", look);
  addEventListener("pagehide", () => {
    if (timer !== null) keep();
  });
  return { briefing, answer };
}

const fileOf = (text: string) => ({ name: FILE_NAME, bytes: new TextEncoder().encode(text) });
