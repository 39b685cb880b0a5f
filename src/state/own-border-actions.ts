import { OWN_BORDER } from "../domain/borders/home-area.ts";
import type { OwnBorder } from "../domain/borders/own-border.ts";
import { type BorderDraft, withBorder } from "./own-borders.ts";
import type { LocalState, Store } from "./store.ts";
import { DEFAULT_HOME, type ViewState } from "./view.ts";

const removalOf = (border: OwnBorder): string => `border-removed-${border.id}`;

/** What comes back with a view that is measured from a border which was removed: the border is kept again. */
export function keptAgain(local: LocalState, { home, ownBorder }: ViewState): Partial<LocalState> {
  if (home !== OWN_BORDER || ownBorder === null) return {};
  const notices = local.notices.filter(({ id }) => id !== removalOf(ownBorder));
  if (notices.length === local.notices.length) return {};
  return { notices, ownBorders: withBorder(local.ownBorders, ownBorder, null) };
}

interface Writers {
  /** Changes the view as one step to undo. */
  readonly step: (change: string, next: Partial<ViewState>) => void;
  readonly patchLocal: (change: Partial<LocalState>) => void;
}

/** What a user does with borders of their own. */
export function createOwnBorderActions(store: Store, { step, patchLocal }: Writers) {
  const keep = (ownBorders: readonly OwnBorder[]) => patchLocal({ ownBorders });
  return {
    /** Measures from a border that was made, loaded or changed, and keeps it. */
    takeOwnBorder: (border: OwnBorder, replaces: string | null) => {
      step("own-border", { home: OWN_BORDER, ownBorder: border });
      keep(withBorder(store.getState().local.ownBorders, border, replaces));
      patchLocal({ borderDraft: null });
    },
    /** Measures from a border that is kept, or that the view had last. */
    chooseOwnBorder: (id: string) => {
      const { view, local } = store.getState();
      const border = [...local.ownBorders, view.ownBorder].find((one) => one?.id === id);
      if (border) step("home", { home: OWN_BORDER, ownBorder: border });
    },
    /** Forgets a border. The view falls back to the default border where it was measured from this one. */
    removeOwnBorder: (border: OwnBorder) => {
      const { view, local } = store.getState();
      if (view.ownBorder?.id === border.id) {
        step("own-border-removed", {
          home: view.home === OWN_BORDER ? DEFAULT_HOME : view.home,
          ownBorder: null,
        });
      }
      keep(local.ownBorders.filter(({ id }) => id !== border.id));
      const id = removalOf(border);
      const notices = store.getState().local.notices.filter((notice) => notice.id !== id);
      patchLocal({ borderDraft: null, notices: [...notices, { id, kind: "border-removed", border }] });
    },
    /** Takes a removal back: the border is kept again, and measured from. */
    restoreOwnBorder: (border: OwnBorder) => {
      step("own-border", { home: OWN_BORDER, ownBorder: border });
      const { ownBorders, notices } = store.getState().local;
      keep(withBorder(ownBorders, border, null));
      patchLocal({ notices: notices.filter(({ id }) => id !== removalOf(border)) });
    },
    /** The view of a link whose border storage turned out to hold; it was asked for from the start, and is no step. */
    adoptBorder: (view: ViewState) => store.setState({ view }),
    /** What storage holds, beside what was made since the page was opened. */
    ownBordersRead: (borders: readonly OwnBorder[]) => {
      const { ownBorders } = store.getState().local;
      keep([...borders.filter(({ id }) => ownBorders.every((known) => known.id !== id)), ...ownBorders]);
    },
    /** Opens the form for a border; null closes it, also while drawing. */
    editBorder: (borderDraft: BorderDraft | null) => patchLocal({ borderDraft }),
  };
}
