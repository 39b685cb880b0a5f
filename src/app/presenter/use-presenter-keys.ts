import { useEffect, useRef } from "react";

export type PresenterKey =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "black"
  | "pointer"
  | "speaker"
  | "filters"
  | "full-screen"
  | "end";

/** Page keys and `.` are what clickers send. */
const KEYS: Readonly<Record<string, PresenterKey>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  l: "pointer",
  s: "speaker",
  f: "full-screen",
  F5: "full-screen",
  v: "filters",
  Escape: "end",
};

/** What uses keys itself keeps them, but for those of a clicker. */
const OWN_KEYS = "input, select, textarea, [role=spinbutton], [role=slider], [role=grid], [contenteditable]";
const PRESSES = "button, a, summary, [role=button]";
const CLICKER: ReadonlySet<string> = new Set(["PageDown", "PageUp"]);

/** Whether a press of a key is the presenter's, and not that of the field or button that has the focus. */
export function keyOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "target">,
): PresenterKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { key, target } = event;
  const at = target !== null && "closest" in target ? (target as Element) : null;
  if (!CLICKER.has(key) && key !== "Escape" && at?.closest(OWN_KEYS) != null) return null;
  if ((key === " " || key === "Enter") && at?.closest(PRESSES) != null) return null;
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/**
 * Calls `act` for the presenter's keys in every one of the documents, before the map or anything else hears them.
 */
export function usePresenterKeys(act: (key: PresenterKey) => void, others: readonly Document[]): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(key);
    };
    const documents = [document, ...others];
    for (const one of documents) one.addEventListener("keydown", onKey, true);
    return () => {
      for (const one of documents) one.removeEventListener("keydown", onKey, true);
    };
  }, [others]);
}
