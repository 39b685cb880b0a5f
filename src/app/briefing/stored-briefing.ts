const KEY = "einder.briefing";

/** The briefing of this machine as the text of its file; null where none is kept. @throws where storage is blocked. */
export const storedBriefing = (): string | null => localStorage.getItem(KEY);

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
