import type { Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import { type MonthOfDeaths, VIOLENCE_TYPES, type ViolenceType } from "../indicators/months.ts";
import {
  UCDP_DEATHS_NON_STATE_BEST,
  UCDP_DEATHS_ONE_SIDED_BEST,
  UCDP_DEATHS_STATE_BASED_BEST,
  UCDP_DEATHS_TOTAL_BEST,
} from "../indicators/ucdp-deaths.ts";
import { ucdpUnit } from "./coverage-rules.ts";

/** Deaths of a year that lies before the first month. */
export interface YearOfDeaths {
  readonly year: number;
  /** null where no area has a figure for the year. */
  readonly total: number | null;
  /** null where not every type has a figure. */
  readonly byType: Readonly<Record<ViolenceType, number>> | null;
}

/** Deaths of some areas together: years before the first month, then months. */
export interface DeathsThroughTime {
  /** Ascending and without gaps. */
  readonly years: readonly YearOfDeaths[];
  /** Ascending and without gaps; empty where none of the areas is coded or the data has no months. */
  readonly months: readonly MonthOfDeaths[];
  /** Areas under whose code a figure was taken of which not every owner is among the areas asked for. */
  readonly sharedAs: readonly Iso3[];
}

const BY_TYPE: Readonly<Record<ViolenceType, string>> = {
  "state-based": UCDP_DEATHS_STATE_BASED_BEST.id,
  "non-state": UCDP_DEATHS_NON_STATE_BEST.id,
  "one-sided": UCDP_DEATHS_ONE_SIDED_BEST.id,
};

/** Deaths of areas together, each published figure once: one that areas share is not counted for each of them. */
export function deathsThroughTime(figures: Figures, areas: ReadonlySet<Iso3>): DeathsThroughTime {
  const units = new Map([...areas].map((iso3) => [ucdpUnit(iso3).publishedAs, ucdpUnit(iso3)]));
  const codes = [...units.keys()];
  const months = sumOfMonths(codes.flatMap((code) => [figures.months?.of(code) ?? []]));
  const [first] = months;
  return {
    years: sumOfYears(figures, codes, first === undefined ? Infinity : Number(first.month.slice(0, 4))),
    months,
    sharedAs: [...units.values()]
      .filter((unit) => unit.areas.some((iso3) => !areas.has(iso3)))
      .map(({ publishedAs }) => publishedAs),
  };
}

function sumOfYears(figures: Figures, codes: readonly Iso3[], before: number): readonly YearOfDeaths[] {
  const sumsOf = (indicator: string) => {
    const sums = new Map<number, number>();
    for (const code of codes) {
      for (const [year, deaths] of figures.series(indicator, code)) {
        if (year < before) sums.set(year, (sums.get(year) ?? 0) + deaths);
      }
    }
    return sums;
  };
  const totals = sumsOf(UCDP_DEATHS_TOTAL_BEST.id);
  if (totals.size === 0) return [];
  const types = VIOLENCE_TYPES.map((type) => [type, sumsOf(BY_TYPE[type])] as const);
  const first = Math.min(...totals.keys());
  return Array.from({ length: Math.max(...totals.keys()) - first + 1 }, (_, index) => {
    const year = first + index;
    const byType = types.flatMap(([type, sums]) => {
      const sum = sums.get(year);
      return sum === undefined ? [] : [[type, sum] as const];
    });
    return {
      year,
      total: totals.get(year) ?? null,
      byType:
        byType.length === types.length ? (Object.fromEntries(byType) as Record<ViolenceType, number>) : null,
    };
  });
}

/** Every list has the same months. */
function sumOfMonths(lists: readonly (readonly MonthOfDeaths[])[]): readonly MonthOfDeaths[] {
  const coded = lists.filter((list) => list.length > 0);
  const [first = []] = coded;
  return first.map(({ month, provisional }, index) => {
    const sum = (of: (one: MonthOfDeaths) => number) =>
      coded.reduce((total, list) => {
        const one = list[index];
        return one === undefined ? total : total + of(one);
      }, 0);
    return {
      month,
      provisional,
      total: sum(({ total }) => total),
      byType: {
        "state-based": sum(({ byType }) => byType["state-based"]),
        "non-state": sum(({ byType }) => byType["non-state"]),
        "one-sided": sum(({ byType }) => byType["one-sided"]),
      },
    };
  });
}
