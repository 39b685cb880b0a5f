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

/** A view as links that have none of the parameters mean it. */
export function beforeParameters(parameters: readonly LinkParameter[], view: ViewState): ViewState {
  return parameters.reduce((meant, { before }) => before?.(meant) ?? meant, view);
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
