import type { MissionEdit } from "../../domain/missions/edits.ts";
import { phrase, quote } from "../phrases.ts";
import { type Fault, type Place, type ReadResult, refused } from "../source.ts";

/** True for what kept a record out. */
export function isFaulty(record: MissionEdit | Fault): record is Fault {
  return "place" in record;
}

/**
 * The result of a file from its records in their order; a second change of one row is rejected, for which of them was
 * meant is not guessed.
 *
 * @param empty records without content.
 */
export function resultOf(
  found: readonly (MissionEdit | Fault)[],
  empty: number,
  place: Place,
): ReadResult<MissionEdit> {
  if (found.length === 0) {
    return refused(place, phrase("sources.found.noRows"), phrase("sources.expected.atLeastOne"));
  }
  const ids = new Set<string>();
  const records: MissionEdit[] = [];
  const issues: Fault[] = [];
  for (const record of found) {
    if (isFaulty(record)) issues.push(record);
    else if (ids.has(record.id)) {
      issues.push({
        kind: "rejected",
        place: { ...place, field: "id" },
        found: phrase("sources.found.value", { value: quote(record.id) }),
        expected: phrase("sources.expected.uniqueId"),
      });
    } else {
      ids.add(record.id);
      records.push(record);
    }
  }
  return {
    records,
    issues,
    account: {
      read: found.length + empty,
      accepted: records.length,
      rejected: issues.length,
      empty,
    },
  };
}
