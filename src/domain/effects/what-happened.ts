import type { AreaRecord, Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../indicators/ucdp-deaths.ts";
import { everHosts } from "../missions/hosts-of.ts";
import type { Mission } from "../missions/mission.ts";
import { ucdpUnit } from "../risk/coverage-rules.ts";
import { figureYear } from "../time/figure-year.ts";
import { intervalOf, type PlainDate, yearOf } from "../time/plain-date.ts";

/** Years before the first and after the last of a mission that its figures are laid beside. */
export const YEARS_AROUND = 3;
/** Areas that a mission's own are laid beside. */
const COMPARED = 3;
/** An area with more than so many times the deaths, or so many times fewer, is not like another: the nearest may be far. */
export const MOST_TIMES = 3;

export const STRETCHES = ["before", "during", "after"] as const;
/** Relative to a mission; the year of its start and that of its end count as during. */
export type Stretch = (typeof STRETCHES)[number];

/** Deaths of one area, or the mean of several, by year. */
export interface DeathsThroughTime {
  readonly iso3s: readonly Iso3[];
  /** Deaths a year and area, ascending; a year without a figure is not in it. */
  readonly series: readonly (readonly [year: number, deaths: number])[];
  /** Mean a year of each stretch; null where it has no year with a figure. */
  readonly means: Readonly<Record<Stretch, number | null>>;
  /** Years with a figure that each mean is of: fewer than asked for where figures begin or end in between. */
  readonly years: Readonly<Record<Stretch, number>>;
}

/** An area that a mission's own are laid beside. */
export interface ComparedDeaths extends DeathsThroughTime {
  /** Among the likest of the region, and still not like its own before it began. */
  readonly isUnlike: boolean;
}

/** Organised violence where a mission works, before, during and after it: a sequence, and no proof of a cause. */
export interface WhatHappened {
  readonly startYear: number;
  /** null while it goes on, or no end is known. */
  readonly endYear: number | null;
  readonly own: DeathsThroughTime;
  /** The areas most like its own before it began, likest first; empty where there is no figure from before. */
  readonly compared: readonly ComparedDeaths[];
  /** Hosts of which nothing is coded. */
  readonly uncoded: readonly Iso3[];
  /** True where a figure is that of Israel and Palestine together. */
  readonly isShared: boolean;
}

export type NothingToShow = { readonly reason: "no-start" | "no-area" | "no-figures" };

interface Input {
  readonly mission: Mission;
  /** All areas; compared are those in scope. */
  readonly areas: ReadonlyMap<Iso3, AreaRecord>;
  readonly figures: Figures;
  /** Figures count up to it. */
  readonly date: PlainDate;
}

/**
 * Yearly deaths in the areas of a mission and, by rule, in others: of the same regions, in scope, not its hosts or
 * beneficiaries, those three whose mean of the three years before its start is nearest to that of its own areas by the
 * logarithm of one more than the deaths. Nobody chooses them by what happened later.
 */
export function whatHappened({ mission, areas, figures, date }: Input): WhatHappened | NothingToShow {
  if (mission.start === null) return { reason: "no-start" };
  const hosts = everHosts(mission);
  if (hosts.length === 0) return { reason: "no-area" };
  const startYear = yearOf(intervalOf(mission.start.date).first);
  const endYear = mission.end === null ? null : yearOf(intervalOf(mission.end.date).last);
  const deaths = (iso3s: readonly Iso3[]) => throughTime(iso3s, { figures, date, startYear, endYear });
  const own = deaths(hosts);
  if (own.series.length === 0) return { reason: "no-figures" };
  const before = own.means.before;
  return {
    startYear,
    endYear,
    own,
    compared:
      before === null
        ? []
        : likest(
            before,
            candidates(mission, hosts, areas).map((iso3) => deaths([iso3])),
          ),
    uncoded: hosts.filter((iso3) => deaths([iso3]).series.length === 0),
    isShared: hosts.some((iso3) => ucdpUnit(iso3).areas.length > 1),
  };
}

function candidates(
  mission: Mission,
  hosts: readonly Iso3[],
  areas: ReadonlyMap<Iso3, AreaRecord>,
): readonly Iso3[] {
  const regions = new Set(hosts.map((iso3) => areas.get(iso3)?.region));
  const own = new Set([...hosts, ...mission.beneficiaries].flatMap((iso3) => ucdpUnit(iso3).areas));
  return [...areas.values()]
    .filter(({ iso3, inScope, region }) => inScope && regions.has(region) && !own.has(iso3))
    .map(({ iso3 }) => iso3)
    .filter((iso3) => ucdpUnit(iso3).publishedAs === iso3);
}

function likest(before: number, others: readonly DeathsThroughTime[]): readonly ComparedDeaths[] {
  const unlike = ({ means }: DeathsThroughTime) =>
    Math.abs(Math.log1p(means.before ?? Number.POSITIVE_INFINITY) - Math.log1p(before));
  return others
    .filter(({ means }) => means.before !== null)
    .sort((a, b) => unlike(a) - unlike(b) || ((a.iso3s[0] ?? "") < (b.iso3s[0] ?? "") ? -1 : 1))
    .slice(0, COMPARED)
    .map((other) => ({ ...other, isUnlike: unlike(other) > Math.log(MOST_TIMES) }));
}

interface Term {
  readonly figures: Figures;
  readonly date: PlainDate;
  readonly startYear: number;
  readonly endYear: number | null;
}

function throughTime(iso3s: readonly Iso3[], { figures, date, startYear, endYear }: Term): DeathsThroughTime {
  const lastYear = figureYear(date);
  const units = [...new Set(iso3s.map((iso3) => ucdpUnit(iso3).publishedAs))];
  const coded = units
    .map((iso3) => new Map(figures.series(UCDP_DEATHS_TOTAL_BEST.id, iso3)))
    .filter(({ size }) => size > 0);
  const years = [...new Set(coded.flatMap((unit) => [...unit.keys()]))]
    .filter((year) => year <= lastYear && coded.every((unit) => unit.has(year)))
    .sort((a, b) => a - b);
  const series = years.map((year) => {
    const sum = coded.reduce((total, unit) => total + (unit.get(year) ?? 0), 0);
    return [year, sum / coded.length] as const;
  });
  const within = (from: number, to: number) => series.filter(([year]) => year >= from && year <= to);
  const mean = (some: DeathsThroughTime["series"]): number | null =>
    some.length === 0 ? null : some.reduce((sum, [, deaths]) => sum + deaths, 0) / some.length;
  const before = within(startYear - YEARS_AROUND, startYear - 1);
  const during = within(startYear, endYear ?? lastYear);
  const after = endYear === null ? [] : within(endYear + 1, endYear + YEARS_AROUND);
  return {
    iso3s,
    series,
    means: { before: mean(before), during: mean(during), after: mean(after) },
    years: { before: before.length, during: during.length, after: after.length },
  };
}
