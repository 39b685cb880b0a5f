import type { Iso3 } from "../areas/area.ts";
import type { Robustness } from "./robustness.ts";

/**
 * The ranking cut into groups that it cannot tell apart, in its order: a group begins with the highest area
 * not yet in one, and takes in those after it up to the first that is distinguishable from that head. Each
 * ranked area is in exactly one group, often alone. Two members need not be alike to each other, only to the
 * head; an area's own list of `indistinguishableFrom` can reach across the edge of a group.
 */
export function groupsOf({ areas }: Robustness): readonly (readonly Iso3[])[] {
  const groups: Iso3[][] = [];
  let alike: ReadonlySet<Iso3> = new Set();
  for (const { iso3, indistinguishableFrom } of areas) {
    const group = groups.at(-1);
    if (group !== undefined && alike.has(iso3)) {
      group.push(iso3);
    } else {
      groups.push([iso3]);
      alike = new Set(indistinguishableFrom);
    }
  }
  return groups;
}
