import * as v from "valibot";
import { DEFAULT_PANELS, type LocalState } from "../state/store.ts";

const KEY = "einder.panels.1";

const panel = v.strictObject({
  open: v.boolean(),
  size: v.pipe(v.number(), v.minValue(80), v.maxValue(2000)),
});
const schema = v.strictObject({ left: panel, right: panel, bottom: panel });

/** Sizes of the last visit; the defaults where storage is blocked, empty or holds something else. */
export function readPanels(): LocalState["panels"] {
  try {
    const found = v.safeParse(schema, JSON.parse(localStorage.getItem(KEY) ?? "null"));
    return found.success ? found.output : DEFAULT_PANELS;
  } catch {
    return DEFAULT_PANELS;
  }
}

/** Panel sizes are a comfort: where storage is blocked or full, nothing is lost by not keeping them. */
export function rememberPanels(panels: LocalState["panels"]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(panels));
  } catch {
    // Kept for this visit only.
  }
}
