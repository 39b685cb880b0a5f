import { phrase, withUnseen } from "../../sources/phrases.ts";
import type { Phrase } from "../../sources/source.ts";
import { decodeText } from "../../sources/text/decode-text.ts";

/** The value that a file of JSON holds, or what stands in its place. */
export function parseText(bytes: Uint8Array): { readonly value: unknown } | { readonly found: Phrase } {
  const { text, encoding, damaged } = decodeText(bytes);
  if (encoding !== "utf-8" || damaged) return { found: phrase("sources.found.encoding", { encoding }) };
  if (text.trim() === "") return { found: phrase("sources.found.emptyFile") };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const detail = error instanceof Error ? withUnseen(error.message.replace(/\s+/g, " ").slice(0, 120)) : "";
    return { found: phrase("sources.found.notJson", { detail }) };
  }
}

/** Stands for what has no members. */
export const NOTHING: Readonly<Record<string, unknown>> = {};

/** Members of a value of JSON; {@link NOTHING} where it has none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : NOTHING;
}

/** What a schema expects, as a phrase. */
export function expectedBy(expected: string | null): Phrase {
  return expected === null || expected === "never"
    ? phrase("sources.expected.noMember")
    : phrase("sources.expected.value", { value: withUnseen(expected) });
}
