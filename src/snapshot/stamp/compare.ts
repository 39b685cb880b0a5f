import type { PageChanges, PageNumbers } from "../../state/reopened.ts";
import type { Stamp } from "./stamp.ts";

/** What a page said that is not so now: every area and mission of which a number or a state differs. */
export function changesSince(page: Stamp, present: Stamp): PageChanges {
  const areas = pairs(page.areas, present.areas).flatMap(([iso3, a, b]): PageChanges["areas"] => {
    const isSame = a !== null && b !== null && a.every((value, index) => value === b[index]);
    return isSame ? [] : [{ iso3, was: a && numbersOf(a), now: b && numbersOf(b) }];
  });
  const missions = pairs(page.missions, present.missions).flatMap(([id, a, b]): PageChanges["missions"] => {
    const [was, now] = [a?.[1] ?? null, b?.[1] ?? null];
    return was === now ? [] : [{ id, was, now }];
  });
  return { areas, missions };
}

const numbersOf = ([, rank, priority, km]: Stamp["areas"][number]): PageNumbers => ({ rank, priority, km });

/** Rows of both lists by their first member, in the order of the first list. */
function pairs<Row extends readonly [string, ...unknown[]]>(
  then: readonly Row[],
  now: readonly Row[],
): readonly (readonly [id: string, then: Row | null, now: Row | null])[] {
  const nowById = new Map(now.map((row) => [row[0], row]));
  const known = new Set(then.map(([id]) => id));
  return [
    ...then.map((row) => [row[0], row, nowById.get(row[0]) ?? null] as const),
    ...now.filter(([id]) => !known.has(id)).map((row) => [row[0], null, row] as const),
  ];
}
