import type { HomeChoice } from "../../domain/borders/home-area.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import type { Translator } from "../../strings/translator.ts";

/** Points of priority below which two areas are not told apart without the draws. Editorial. */
export const CLOSE_POINTS = 5;

/**
 * Groups of areas of which each lies less than five points below the highest of its group, by rank; those of one area left
 * out, and those that none of the named areas is in.
 *
 * @param ranked by rank, highest first.
 * @param named how many of them a title names.
 */
export function closeGroups(
  ranked: readonly AreaPriority[],
  named: number,
): readonly (readonly AreaPriority[])[] {
  const groups: AreaPriority[][] = [];
  let from = 0;
  while (from < Math.min(named, ranked.length)) {
    const highest = ranked[from]?.priority ?? 0;
    const group = ranked.slice(from).filter(({ priority }) => highest - (priority ?? 0) < CLOSE_POINTS);
    groups.push(group);
    from += group.length;
  }
  return groups.filter(({ length }) => length > 1);
}

/**
 * What is found, in words: the title of the Brief, of pages and of slides. It says where the order, or which areas are
 * named, rests on differences too small to tell them apart.
 *
 * @param names of the areas named, as they are to be printed.
 */
export function findingTitle(
  names: readonly string[],
  ranked: readonly AreaPriority[],
  home: HomeChoice,
  { t, list }: Translator,
): string {
  if (names.length === 0) return t("brief.finding.none");
  const [group] = closeGroups(ranked, names.length);
  const id = group === undefined ? "brief.finding" : areAllIn(group, ranked, names.length);
  return t(id, {
    areas: list(names),
    where: t(`brief.where.${home}`),
  });
}

/** Whether the order of all that is named rests on small differences, or of some of it. */
const areAllIn = (group: readonly AreaPriority[], ranked: readonly AreaPriority[], named: number) =>
  ranked.slice(0, named).every((area) => group.includes(area))
    ? "brief.finding.close"
    : "brief.finding.partly";
