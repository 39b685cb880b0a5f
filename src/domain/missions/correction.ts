import { changedFields, type MissionFields } from "./edits.ts";

/**
 * What is to be kept of a form that was saved. `nothing`: what was written is what was there. `as-shipped`: what was
 * changed before has been set back, and no change is left.
 */
export type Correction = "nothing" | "as-shipped" | Partial<MissionFields>;

/**
 * A correction holds every field that differs from the registry as it is shipped, whichever save changed it; a field that
 * is set back is no longer one of them.
 *
 * @param shipped the row without the analyst's changes.
 * @param shown what the form began with: the row with the changes before this one.
 */
export function correctionOf(
  shipped: MissionFields,
  shown: MissionFields,
  written: MissionFields,
): Correction {
  if (Object.keys(changedFields(shown, written)).length === 0) return "nothing";
  const changed = changedFields(shipped, written);
  return Object.keys(changed).length === 0 ? "as-shipped" : changed;
}
