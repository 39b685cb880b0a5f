import type { ViewState } from "../view.ts";

/** Why a part of a link that was understood could still not be used. */
export type LinkProblem = "own-border-absent" | "home-border-absent";

/**
 * One parameter of a link: how a view writes it and how its text changes a view.
 * `write` gives null where the view holds the default. `read` gives null for text it does not
 * know, and a problem for text that it knows and cannot follow; the codec reports both. It never throws.
 */
export interface LinkParameter {
  readonly key: string;
  readonly write: (view: ViewState, defaults: ViewState) => string | null;
  readonly read: (text: string, view: ViewState) => ViewState | LinkProblem | null;
  /** What a link means that does not have it, where that is no longer what a first visit shows; else left out. */
  readonly before?: (view: ViewState) => ViewState;
}

/** A view as it was meant by a link that names only these parameters. */
export function meantBefore(
  parameters: readonly LinkParameter[],
  named: ReadonlySet<string>,
  view: ViewState,
): ViewState {
  return parameters.reduce(
    (meant, { key, before }) => (before === undefined || named.has(key) ? meant : before(meant)),
    view,
  );
}

const ESCAPED = { "!": "!0", "~": "!1", ":": "!2" } as const;
const PLAIN: Readonly<Record<string, string>> = { "!0": "!", "!1": "~", "!2": ":" };

/** Text that may stand between the `~` and `:` of a list: those two and `!` are written as `!0` to `!2`. */
export function escapeText(text: string): string {
  return text.replace(/[!~:]/g, (found) => (found === "!" || found === "~" ? ESCAPED[found] : ESCAPED[":"]));
}

/** The text that was escaped, or null where a `!` stands for nothing. */
export function unescapeText(text: string): string | null {
  const known = text.match(/!.?/gs)?.every((found) => Object.hasOwn(PLAIN, found)) ?? true;
  return known ? text.replace(/!./g, (found) => PLAIN[found] ?? "") : null;
}

/** True for two values that are written alike. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The value that a text names, or null where it names none. */
export function oneOf<Value extends string>(values: readonly Value[], text: string): Value | null {
  return values.find((value) => value === text) ?? null;
}

/** A decimal number as JavaScript prints it; hexadecimal, blanks and words are refused. */
export function decimal(text: string, low: number, high: number): number | null {
  if (!/^-?\d{1,9}(\.\d{1,12})?$/.test(text)) return null;
  const value = Number(text);
  return value >= low && value <= high ? value : null;
}
