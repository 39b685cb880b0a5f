import type { WrittenMission } from "../domain/missions/edit-faults.ts";

/** A row that is being added or corrected, before it is checked; never shared. */
export interface MissionDraft {
  /** null for a new row. */
  readonly id: string | null;
  /** `form`: its fields are on the screen; `drawing`: its area is drawn on the map. */
  readonly step: "form" | "drawing";
  /** What was written so far; null when the form is opened. */
  readonly written: WrittenMission | null;
  readonly by: string | null;
  readonly reason: string;
}

/** The form of a row, as it is opened. @param id null for a new row. */
export function openedDraft(id: string | null): MissionDraft {
  return { id, step: "form", written: null, by: null, reason: "" };
}
