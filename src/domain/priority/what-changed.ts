import type { AreaState, Iso3 } from "../areas/area.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { sameInterest, sameScoring } from "./same-settings.ts";
import type { AreaPriority, PrioritySettings } from "./types.ts";

export const CHANGE_FACTORS = ["revised", "period", "settings", "border"] as const;
/**
 * What can move a score between two rankings: the same periods, revised by their source; newer periods, with the date or
 * with an edition that has more of them; the settings (window, weights, aggregation, decay, half-distance, floor, Dutch
 * interest); or the border with the measure of the distance to it.
 */
export type ChangeFactor = (typeof CHANGE_FACTORS)[number];

/**
 * Whose figures a ranking is made from: those of an edition, or `revised`: those of the later edition, of the periods
 * that the earlier one had already.
 */
export type ComparedFigures = { readonly edition: PlainDate | null } | "revised";

/** What a ranking is made from. `Home` is whatever tells the caller which border it is measured from. */
export interface ComparedBasis<Home> {
  readonly date: PlainDate;
  /** Edition of the figures; null for the present one. */
  readonly edition: PlainDate | null;
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
 * over every order in which the three could have changed). Where the editions differ, the share of the figures is
 * parted further in every order: first what the source revised, then what newer periods add, since these are told by the
 * later edition alone. What missions do is no part of a score: `missionChanges` tells it beside.
 *
 * @param rank makes the ranking of a basis by the figures named; asked for at most twelve, fewer where a factor is the
 *   same on both sides. Bases with the same `home` object (`===`) are taken for the same border.
 */
export function whatChanged<Home>(
  before: ComparedBasis<Home>,
  after: ComparedBasis<Home>,
  rank: (
    basis: Omit<ComparedBasis<Home>, "edition">,
    figures: ComparedFigures,
  ) => readonly AreaPriority<string>[],
): WhatChanged {
  const factors = differing(before, after);
  const rankings = new Map<string, ReadonlyMap<Iso3, AreaPriority<string>>>();
  const rankingOf = (mix: Mix) => {
    const real = realMix(mix, factors);
    const key = `${real.figures} ${real.settings} ${real.border}`;
    const known = rankings.get(key);
    if (known !== undefined) return known;
    const { basis, figures } = mixed(before, after, real);
    const ranking = new Map(rank(basis, figures).map((area) => [area.iso3, area]));
    rankings.set(key, ranking);
    return ranking;
  };
  const moved: AreaChange[] = [];
  const apart: AreaAppeared[] = [];
  const areas = new Set([...rankingOf(BEFORE).keys(), ...rankingOf(AFTER).keys()]);
  for (const iso3 of [...areas].sort()) {
    const [start, end] = [rankingOf(BEFORE).get(iso3), rankingOf(AFTER).get(iso3)];
    const [from, to] = [placingOf(start), placingOf(end)];
    if (from !== null && to !== null) {
      const difference = to.priority - from.priority;
      const parts = sharesOf((mix) => rankingOf(mix).get(iso3)?.priority ?? null);
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

/** Figures of the earlier side, the same revised, and those of the later side, in the order in which they follow. */
const FIGURES = ["before", "revised", "after"] as const;

/** Which side each part of a basis is of. */
interface Mix {
  readonly figures: (typeof FIGURES)[number];
  readonly settings: "before" | "after";
  readonly border: "before" | "after";
}

const BEFORE: Mix = { figures: "before", settings: "before", border: "before" };
const AFTER: Mix = { figures: "after", settings: "after", border: "after" };

/** A part that is the same on both sides makes no ranking of its own. */
function realMix({ figures, settings, border }: Mix, factors: readonly ChangeFactor[]): Mix {
  const isRevised = factors.includes("revised");
  const hasFigures = isRevised || factors.includes("period");
  return {
    figures: !hasFigures || (figures === "revised" && !isRevised) ? "before" : figures,
    settings: factors.includes("settings") ? settings : "before",
    border: factors.includes("border") ? border : "before",
  };
}

function mixed<Home>(
  before: ComparedBasis<Home>,
  after: ComparedBasis<Home>,
  { figures, settings, border }: Mix,
): { readonly basis: Omit<ComparedBasis<Home>, "edition">; readonly figures: ComparedFigures } {
  const side = (which: "before" | "after") => (which === "before" ? before : after);
  const from = side(border);
  const dated = side(figures === "after" ? "after" : "before");
  return {
    basis: {
      date: dated.date,
      settings: { ...side(settings).settings, measure: from.settings.measure },
      home: from.home,
    },
    figures: figures === "revised" ? "revised" : { edition: dated.edition },
  };
}

function differing<Home>(a: ComparedBasis<Home>, b: ComparedBasis<Home>): readonly ChangeFactor[] {
  const same: Readonly<Record<ChangeFactor, boolean>> = {
    revised: a.edition === b.edition,
    period: a.date === b.date && a.edition === b.edition,
    settings: sameScoring(a.settings, b.settings) && sameInterest(a.settings.interest, b.settings.interest),
    border: a.home === b.home && a.settings.measure === b.settings.measure,
  };
  return CHANGE_FACTORS.filter((factor) => !same[factor]);
}

function placingOf(area: AreaPriority<string> | undefined): Placing | null {
  if (area === undefined || area.priority === null || area.rank === null) return null;
  return { priority: area.priority, rank: area.rank };
}

/**
 * The two others of three factors, as they may stand when the third changes, each with its weight: of the six orders two
 * put the third first, two last, and one after each of the others.
 */
const ORDERS = [
  { one: "before", other: "before", weight: 1 / 3 },
  { one: "after", other: "before", weight: 1 / 6 },
  { one: "before", other: "after", weight: 1 / 6 },
  { one: "after", other: "after", weight: 1 / 3 },
] as const;

function sharesOf(worth: (mix: Mix) => number | null): Readonly<Record<ChangeFactor, number>> | null {
  const shares: Record<ChangeFactor, number> = { revised: 0, period: 0, settings: 0, border: 0 };
  let isWhole = true;
  const at = (mix: Mix): number => {
    const value = worth(mix);
    if (value === null) isWhole = false;
    return value ?? 0;
  };
  for (const { one, other, weight } of ORDERS) {
    const [start, revised, end] = FIGURES.map((figures) => at({ figures, settings: one, border: other }));
    shares.revised += weight * ((revised ?? 0) - (start ?? 0));
    shares.period += weight * ((end ?? 0) - (revised ?? 0));
    const settings = (side: "before" | "after") => at({ figures: one, settings: side, border: other });
    shares.settings += weight * (settings("after") - settings("before"));
    const border = (side: "before" | "after") => at({ figures: one, settings: other, border: side });
    shares.border += weight * (border("after") - border("before"));
  }
  return isWhole ? shares : null;
}
