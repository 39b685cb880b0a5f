import type { AreaState, Iso3 } from "../areas/area.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { sameInterest, sameScoring } from "./same-settings.ts";
import type { AreaPriority, PrioritySettings } from "./types.ts";

export const CHANGE_FACTORS = ["figures", "settings", "border"] as const;
/**
 * What can move a score between two rankings: the date and with it the figures; the settings (weights,
 * aggregation, decay, half-distance, floor, Dutch interest); or the border with the measure of the distance to it.
 */
export type ChangeFactor = (typeof CHANGE_FACTORS)[number];

/** What a ranking is made from. `Home` is whatever tells the caller which border it is measured from. */
export interface ComparedBasis<Home> {
  readonly date: PlainDate;
  readonly settings: PrioritySettings;
  readonly home: Home;
}

/** The place of an area in one ranking. */
export interface Placing {
  readonly priority: number;
  readonly rank: number;
}

/** An area that is ranked on both sides. */
export interface AreaChange {
  readonly iso3: Iso3;
  readonly before: Placing;
  readonly after: Placing;
  /** Priority after, less priority before. */
  readonly difference: number;
  /** They sum to the difference. null where the area has no score under one of the mixed combinations. */
  readonly parts: Readonly<Record<ChangeFactor, number>> | null;
}

/** An area that is ranked on one side only: no difference can be told. */
export interface AreaAppeared {
  readonly iso3: Iso3;
  /** The side on which it is not ranked. */
  readonly unranked: "before" | "after";
  /** Its state there; `assessed` where it has a risk and no distance by the measure. */
  readonly state: AreaState;
  /** Its place on the other side. */
  readonly placing: Placing;
}

export interface WhatChanged {
  /** Largest difference first, whichever way; equal ones by iso3. Areas without a difference come last. */
  readonly moved: readonly AreaChange[];
  /** By iso3. */
  readonly apart: readonly AreaAppeared[];
  /** What differs between the two at all. */
  readonly factors: readonly ChangeFactor[];
}

/**
 * How the scores of one ranking became those of another, with the part of each difference that is due to
 * figures, settings and border: the Shapley shares of the three (Shapley 1953: each one's effect, averaged
 * over every order in which the three could have changed). What missions do is no part of a score:
 * `missionChanges` tells it beside.
 *
 * @param rank makes the ranking of a basis; asked for at most eight, fewer where a factor is the same on
 *   both sides. Bases with the same `home` object (`===`) are taken for the same border.
 */
export function whatChanged<Home>(
  before: ComparedBasis<Home>,
  after: ComparedBasis<Home>,
  rank: (basis: ComparedBasis<Home>) => readonly AreaPriority<string>[],
): WhatChanged {
  const factors = differing(before, after);
  const rankings = new Map<number, ReadonlyMap<Iso3, AreaPriority<string>>>();
  /** The ranking with the factors of the set as they are after, the others as before. */
  const rankingOf = (changed: number) => {
    // A factor that is the same on both sides makes no ranking of its own.
    const set = changed & setOf(factors);
    const known = rankings.get(set);
    if (known !== undefined) return known;
    const ranking = new Map(rank(mixed(before, after, set)).map((area) => [area.iso3, area]));
    rankings.set(set, ranking);
    return ranking;
  };
  const moved: AreaChange[] = [];
  const apart: AreaAppeared[] = [];
  const areas = new Set([...rankingOf(NONE).keys(), ...rankingOf(ALL).keys()]);
  for (const iso3 of [...areas].sort()) {
    const [start, end] = [rankingOf(NONE).get(iso3), rankingOf(ALL).get(iso3)];
    const [from, to] = [placingOf(start), placingOf(end)];
    if (from !== null && to !== null) {
      const difference = to.priority - from.priority;
      const parts = sharesOf((set) => rankingOf(set).get(iso3)?.priority ?? null);
      moved.push({ iso3, before: from, after: to, difference, parts });
    } else if (from !== null) {
      apart.push({ iso3, unranked: "after", state: end?.state ?? "outside", placing: from });
    } else if (to !== null) {
      apart.push({ iso3, unranked: "before", state: start?.state ?? "outside", placing: to });
    }
  }
  moved.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return { moved, apart, factors };
}

/** Sets of factors, one bit each in the order of `CHANGE_FACTORS`. */
const NONE = 0;
const ALL = 2 ** CHANGE_FACTORS.length - 1;

function bitOf(factor: ChangeFactor): number {
  return 1 << CHANGE_FACTORS.indexOf(factor);
}

function setOf(factors: readonly ChangeFactor[]): number {
  return factors.reduce((set, factor) => set | bitOf(factor), NONE);
}

function mixed<Home>(
  before: ComparedBasis<Home>,
  after: ComparedBasis<Home>,
  set: number,
): ComparedBasis<Home> {
  const sideOf = (factor: ChangeFactor) => ((set & bitOf(factor)) === 0 ? before : after);
  const border = sideOf("border");
  return {
    date: sideOf("figures").date,
    settings: { ...sideOf("settings").settings, measure: border.settings.measure },
    home: border.home,
  };
}

function differing<Home>(a: ComparedBasis<Home>, b: ComparedBasis<Home>): readonly ChangeFactor[] {
  const same: Readonly<Record<ChangeFactor, boolean>> = {
    figures: a.date === b.date,
    settings: sameScoring(a.settings, b.settings) && sameInterest(a.settings.interest, b.settings.interest),
    border: a.home === b.home && a.settings.measure === b.settings.measure,
  };
  return CHANGE_FACTORS.filter((factor) => !same[factor]);
}

function placingOf(area: AreaPriority<string> | undefined): Placing | null {
  if (area === undefined || area.priority === null || area.rank === null) return null;
  return { priority: area.priority, rank: area.rank };
}

function sharesOf(worth: (set: number) => number | null): Readonly<Record<ChangeFactor, number>> | null {
  const worths = Array.from({ length: ALL + 1 }, (_, set) => worth(set));
  if (worths.includes(null)) return null;
  const at = (set: number) => worths[set] ?? 0;
  const shares: Record<ChangeFactor, number> = { figures: 0, settings: 0, border: 0 };
  for (const factor of CHANGE_FACTORS) {
    const bit = bitOf(factor);
    const [one = 0, other = 0] = CHANGE_FACTORS.filter((rest) => rest !== factor).map(bitOf);
    // Of the six orders, two put the factor first, two last, and one after each of the others.
    shares[factor] =
      (at(bit) - at(NONE)) / 3 +
      (at(one | bit) - at(one)) / 6 +
      (at(other | bit) - at(other)) / 6 +
      (at(ALL) - at(one | other)) / 3;
  }
  return shares;
}
