import type { Iso3 } from "../../domain/areas/area.ts";

/** Which part of a bracket a row carries. */
export type BracketPart = "first" | "middle" | "last";

/**
 * The brackets beside rows in the order in which they are shown: each joins neighbours of one group. A row whose
 * group has no other row beside it has none, so a list that is sorted otherwise or filtered shows no false bracket.
 *
 * @param groupOf the areas of a row's group; the same array for each of its members.
 */
export function bracketsOf(
  rows: readonly Iso3[],
  groupOf: (iso3: Iso3) => readonly Iso3[] | undefined,
): ReadonlyMap<Iso3, BracketPart> {
  const brackets = new Map<Iso3, BracketPart>();
  rows.forEach((iso3, index) => {
    const group = groupOf(iso3);
    const isWith = (other: Iso3 | undefined) => other !== undefined && group?.includes(other) === true;
    const above = isWith(rows[index - 1]);
    const below = isWith(rows[index + 1]);
    if (above && below) brackets.set(iso3, "middle");
    else if (above) brackets.set(iso3, "last");
    else if (below) brackets.set(iso3, "first");
  });
  return brackets;
}
