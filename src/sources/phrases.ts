import type { MessageValues } from "../strings/translator.ts";
import type { Phrase } from "./source.ts";

/** Longest text that is quoted in a message, in characters. */
const LONGEST_QUOTE = 60;
/** Signs that print nothing or turn the direction of what follows; a reader must see them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** A phrase by its message id. */
export function phrase(id: Phrase["id"], values: MessageValues = {}): Phrase {
  return { id, values };
}

/** Text with every sign that prints nothing written as its code. */
export function withUnseen(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** Text in quotes, in one line, cut after 60 characters, with every unseen sign written as its code. */
export function quote(text: string): string {
  const shown = withUnseen(JSON.stringify(text.slice(0, 100)));
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE - 3)}...` : shown;
}

/** What was found, as a message shows it: text quoted, a few numbers as they are, of anything larger only what it is. */
export function foundValue(value: unknown): Phrase {
  if (value === undefined) return phrase("sources.found.nothing");
  if (Array.isArray(value)) {
    const few = value.length <= 3 && value.every((member) => typeof member === "number");
    return few
      ? phrase("sources.found.value", { value: `[${value.join(", ")}]` })
      : phrase("sources.found.array", { count: value.length });
  }
  if (typeof value === "object" && value !== null) return phrase("sources.found.object");
  return phrase("sources.found.value", { value: typeof value === "string" ? quote(value) : String(value) });
}
