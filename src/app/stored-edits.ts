import * as v from "valibot";
import type { MissionEdit } from "../domain/missions/edits.ts";
import { missionEditSchema } from "../sources/mission-edits/schema.ts";

const KEY = "einder.edits.1";

const schema = v.array(missionEditSchema);

/** An analyst's changes; null where storage is blocked or holds something that this version does not know. */
export function readEdits(): readonly MissionEdit[] | null {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === null) return [];
    const found = v.safeParse(schema, JSON.parse(stored));
    return found.success ? (found.output as readonly MissionEdit[]) : null;
  } catch {
    return null;
  }
}

/** @returns false where storage is blocked or full: the user must be told that they last for this visit only. */
export function keepEdits(edits: readonly MissionEdit[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(edits));
    return true;
  } catch {
    return false;
  }
}
