import type { SourceFile } from "../../sources/source.ts";

const KEY = "einder.briefing";

/** The briefing of this machine as its file; null where none is kept. @throws where storage is blocked. */
export function storedBriefing(): SourceFile | null {
  const text = localStorage.getItem(KEY);
  return text === null ? null : { name: KEY, bytes: new TextEncoder().encode(text) };
}

/** @returns false where storage is blocked or full: the user must be told to save a file. */
export function storeBriefing(text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
