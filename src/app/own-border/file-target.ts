import type { Actions } from "../../state/actions.ts";
import type { Store } from "../../state/store.ts";

/** The part of the session that a file changes. */
export interface FileTarget {
  readonly store: Store;
  readonly actions: Actions;
}
