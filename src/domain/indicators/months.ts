import type { Iso3 } from "../areas/area.ts";
import type { MonthsTable } from "../datasets/documents.ts";
import { addToMonth, type Month, type MonthSpan, monthsBetween } from "../time/month.ts";
import type { Figure } from "./figure.ts";

/** Months of one window. */
export const WINDOW_MONTHS = 12;

/** Kinds of organised violence as UCDP tells them apart, in the order in which they are stacked. */
export const VIOLENCE_TYPES = ["state-based", "non-state", "one-sided"] as const;
export type ViolenceType = (typeof VIOLENCE_TYPES)[number];

/** Deaths of one area in one month; 0 is a month without deaths in any coded event. */
export interface MonthOfDeaths {
  readonly month: Month;
  readonly total: number;
  readonly byType: Readonly<Record<ViolenceType, number>>;
  /** True where it was summed from candidate events, which UCDP still revises. */
  readonly provisional: boolean;
}

/** Deaths in organised violence by month, all types together and apart. */
export interface Months extends MonthSpan {
  /** The first provisional month; null where all are final. */
  readonly provisionalFrom: Month | null;
  /** Dataset id. */
  readonly source: string;
  /** Every month of an area, ascending and without gaps; null where the area is not coded. */
  readonly of: (iso3: Iso3) => readonly MonthOfDeaths[] | null;
  /** Deaths in the twelve months that end with one; null where a month lies outside the table or the area is not coded. */
  readonly window: (iso3: Iso3, last: Month) => Figure | null;
}

/**
 * Look-ups over a table of months.
 *
 * @throws RangeError when the months of an area are not as many as the table says.
 */
export function createMonths({ from, to, provisionalFrom, source, deaths }: MonthsTable): Months {
  const count = monthsBetween(from, to) + 1;
  const names = Array.from({ length: count }, (_, index) => addToMonth(from, index));
  const areas = new Map<Iso3, readonly MonthOfDeaths[]>();
  const of = (iso3: Iso3) => {
    const packed = Object.hasOwn(deaths, iso3) ? deaths[iso3] : undefined;
    if (packed === undefined) return null;
    const known = areas.get(iso3);
    if (known !== undefined) return known;
    const [state = [], nonState = [], oneSided = []] = packed.map((type) => unpacked(type, count, iso3));
    const months = names.map((month, index): MonthOfDeaths => {
      const byType = {
        "state-based": state[index] ?? 0,
        "non-state": nonState[index] ?? 0,
        "one-sided": oneSided[index] ?? 0,
      };
      return {
        month,
        total: byType["state-based"] + byType["non-state"] + byType["one-sided"],
        byType,
        provisional: provisionalFrom !== null && month >= provisionalFrom,
      };
    });
    areas.set(iso3, months);
    return months;
  };
  return {
    from,
    to,
    provisionalFrom,
    source,
    of,
    window: (iso3, last) => {
      const end = monthsBetween(from, last) + 1;
      const months = of(iso3);
      if (months === null || end < WINDOW_MONTHS || end > count) return null;
      const window = months.slice(end - WINDOW_MONTHS, end);
      const sum = (list: readonly MonthOfDeaths[]) => list.reduce((total, { total: one }) => total + one, 0);
      const provisional = window.filter((month) => month.provisional);
      return {
        value: sum(window),
        year: Number(last.slice(0, 4)),
        source,
        months: {
          from: addToMonth(last, 1 - WINDOW_MONTHS),
          to: last,
          provisionalFrom: provisional[0]?.month ?? null,
          provisionalValue: sum(provisional),
        },
      };
    },
  };
}

/** Numbers as they stand, and -n for n times 0. */
export function packed(numbers: readonly number[]): readonly number[] {
  const runs: number[] = [];
  for (const value of numbers) {
    const last = runs.at(-1);
    if (value !== 0) runs.push(value);
    else if (last !== undefined && last < 0) runs[runs.length - 1] = last - 1;
    else runs.push(-1);
  }
  return runs;
}

function unpacked(runs: readonly number[], count: number, iso3: Iso3): readonly number[] {
  const numbers = runs.flatMap((run) => (run < 0 ? Array<number>(-run).fill(0) : [run]));
  if (numbers.length !== count) {
    throw new RangeError(`${iso3}: ${numbers.length} months, expected ${count}`);
  }
  return numbers;
}
