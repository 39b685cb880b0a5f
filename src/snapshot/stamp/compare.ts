import type { PageChanges, PageNumbers } from "../../state/reopened.ts";
import { MISSION_FACTS, type Stamp } from "./stamp.ts";

/** What a page said that is not so now: every area, mission and line of a slide that differs. */
export function changesSince(page: Stamp, present: Stamp): PageChanges {
  const areas = pairs(page.areas, present.areas).flatMap(([iso3, a, b]): PageChanges["areas"] => {
    const isSame = a !== null && b !== null && a.every((value, index) => value === b[index]);
    return isSame ? [] : [{ iso3, was: a && numbersOf(a), now: b && numbersOf(b), causes: null }];
  });
  const missions = pairs(page.missions, present.missions).flatMap(([id, a, b]): PageChanges["missions"] => {
    const [was, now] = [a?.[1] ?? null, b?.[1] ?? null];
    const facts = factsOf(a?.[2] ?? null, b?.[2] ?? null);
    return was === now && facts.length === 0 ? [] : [{ id, was, now, facts }];
  });
  return { areas, missions, slides: slidesOf(page.slides, present.slides) };
}

type Facts = Stamp["missions"][number][2];

/** Of what one side does not tell nothing can be said. */
function factsOf(then: Facts, now: Facts): PageChanges["missions"][number]["facts"] {
  if (then === null || now === null) return [];
  return MISSION_FACTS.flatMap((fact, index) => {
    const [was, is] = [then[index] ?? null, now[index] ?? null];
    return was === is ? [] : [{ fact, was, now: is }];
  });
}

/** Lines of slides that say something else. */
export function slidesOf(then: Stamp["slides"], now: Stamp["slides"]): PageChanges["slides"] {
  if (then === null || now === null) return [];
  return then.flatMap((lines, index) => {
    const others = now[index] ?? [];
    return Array.from({ length: Math.max(lines.length, others.length) }, (_, line) => ({
      slide: index + 1,
      was: lines[line] ?? null,
      now: others[line] ?? null,
      causes: [],
    })).filter(({ was, now: is }) => was !== is);
  });
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
