/** What a key or a button (`data-do`) asks for. */
export const ACTIONS = [
  "first",
  "previous",
  "next",
  "last",
  "zoom-in",
  "zoom-out",
  "fit",
  "left",
  "right",
  "up",
  "down",
  "present",
  "notes",
  "black",
  "leave",
] as const;
export type Action = (typeof ACTIONS)[number];

type Keys = ReadonlyMap<string, Action>;

/** Page Up and Page Down are what most clickers send. */
const ALWAYS: Keys = new Map([
  ["ArrowRight", "next"],
  ["PageDown", "next"],
  ["ArrowLeft", "previous"],
  ["PageUp", "previous"],
  ["Escape", "leave"],
]);

/** Keys that scroll a page which is read. */
const PRESENTING: Keys = new Map([
  [" ", "next"],
  ["ArrowDown", "next"],
  ["ArrowUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
]);

const WITH_SHIFT: Keys = new Map([
  ["ArrowLeft", "left"],
  ["ArrowRight", "right"],
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
  [" ", "previous"],
]);

const CHARACTERS: Keys = new Map([
  ["+", "zoom-in"],
  ["=", "zoom-in"],
  ["-", "zoom-out"],
  ["_", "zoom-out"],
  ["0", "fit"],
  ["f", "present"],
  ["n", "notes"],
  ["b", "black"],
  [".", "black"],
]);

const TOGGLES: readonly Action[] = ["present", "notes", "black"];

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
}

/**
 * What a key asks for; null for one that is left to the browser.
 *
 * @param characters false where the reader has switched off keys of one character (WCAG 2.1.4).
 */
export function actionOf(
  { key, shiftKey, ctrlKey, altKey, metaKey, repeat }: KeyPress,
  { presenting, characters }: { readonly presenting: boolean; readonly characters: boolean },
): Action | null {
  if (ctrlKey || altKey || metaKey) return null;
  const character = characters ? CHARACTERS.get(key.toLowerCase()) : undefined;
  const named = shiftKey
    ? WITH_SHIFT.get(key)
    : (ALWAYS.get(key) ?? (presenting ? PRESENTING.get(key) : undefined));
  const action = (key === " " && !presenting ? undefined : named) ?? character ?? null;
  if (action === null || (action === "black" && !presenting)) return null;
  return repeat && TOGGLES.includes(action) ? null : action;
}
