import type { Bilingual } from "../../strings/language.ts";
import type { Iso3 } from "../areas/area.ts";
import type { FiguresDocument, SoFarTable } from "../datasets/documents.ts";
import { figureYear } from "../time/figure-year.ts";
import { lastWholeMonth, type MonthSpan } from "../time/month.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Figure } from "./figure.ts";
import { indicatorById } from "./index.ts";
import { createMonths, type Months, type ViolenceType } from "./months.ts";

/** Deaths of a year that is not over, from candidate events, which are preliminary. */
export interface SoFar extends MonthSpan {
  readonly total: number;
  readonly byType: Readonly<Record<ViolenceType, number>>;
  readonly events: number;
  /** Dataset id. */
  readonly source: string;
  /** What must be said beside the sum. */
  readonly notes: readonly Bilingual[];
}

/** Low and high estimate as shares of the best one. */
export interface Spread {
  readonly low: number;
  readonly high: number;
  /** Edition that they are carried over from; null where they are editorial. */
  readonly edition: string | null;
}

/** The yearly figures of all areas. An unknown indicator or area has no figures: null or an empty series. */
export interface Figures {
  /** The latest figure that counts on the date, however old; null where there is none. */
  valueAt(indicator: string, iso3: Iso3, date: PlainDate): Figure | null;
  /** The figure of one published year; null where that year has none. */
  valueInYear(indicator: string, iso3: Iso3, year: number): Figure | null;
  /** All [year, value] pairs, ascending, unfiltered by any date. */
  series(indicator: string, iso3: Iso3): readonly (readonly [year: number, value: number])[];
  /** The newest year of which any area has a figure that counts on the date; null where none has. */
  newestYear(indicator: string, date: PlainDate): number | null;
  /** Deaths by month; null where there are none. */
  readonly months: Months | null;
  /** Deaths of the unfinished year, from the end of its last month on; null before, and where the area is not coded. */
  soFar(iso3: Iso3, date: PlainDate): SoFar | null;
  /** How far deaths may lie from the best estimate where the dataset gives no low and high one. */
  spreadOf(iso3: Iso3): Spread;
}

/** Where no estimate is known. Editorial. */
const SPREAD_UNKNOWN: Spread = { low: 0.8, high: 1.3, edition: null };

const NO_PAIRS: readonly (readonly [number, number])[] = [];

/**
 * Look-ups over a figures document. A value counts from the end of its year, or from the year that its
 * edition states where a dataset comes in editions.
 *
 * @throws RangeError when an indicator's values have no source: neither the document nor the list of
 *   indicators names a dataset for its first year.
 */
export function createFigures(document: FiguresDocument): Figures {
  const indicators = new Map(
    Object.entries(document.indicators).map(([id, areas]) => [id, readIndicator(id, areas, document)]),
  );
  const seriesOf = (indicator: string, iso3: Iso3) => indicators.get(indicator)?.areas.get(iso3) ?? NO_PAIRS;
  const countsBy = (indicator: string, date: PlainDate) => {
    const last = figureYear(date);
    return (published: number) => (indicators.get(indicator)?.countsFrom(published) ?? Infinity) <= last;
  };
  const figureOf = (
    indicator: string,
    iso3: Iso3,
    pair: readonly [number, number] | undefined,
  ): Figure | null => {
    const source = pair && indicators.get(indicator)?.sourceOf(pair[0]);
    if (pair === undefined || source === undefined) return null;
    const mark = document.marks?.find(
      (one) => one.indicator === indicator && one.years.includes(pair[0]) && one.areas.includes(iso3),
    )?.mark;
    const figure = { value: pair[1], year: pair[0], source };
    return mark === undefined ? figure : { ...figure, mark };
  };
  return {
    valueAt: (indicator, iso3, date) => {
      const counts = countsBy(indicator, date);
      return figureOf(
        indicator,
        iso3,
        seriesOf(indicator, iso3).findLast(([year]) => counts(year)),
      );
    },
    valueInYear: (indicator, iso3, year) =>
      figureOf(
        indicator,
        iso3,
        seriesOf(indicator, iso3).find(([published]) => published === year),
      ),
    series: seriesOf,
    newestYear: (indicator, date) =>
      indicators.get(indicator)?.years.findLast(countsBy(indicator, date)) ?? null,
    months: document.months === undefined ? null : createMonths(document.months),
    soFar: (iso3, date) => soFarOf(document.soFar, iso3, date),
    spreadOf: (iso3) => {
      const ratios = ownValue(document.spread?.ratios ?? {}, iso3);
      if (ratios === undefined) return SPREAD_UNKNOWN;
      return { low: ratios[0], high: ratios[1], edition: document.spread?.edition ?? null };
    },
  };
}

function soFarOf(table: SoFarTable | undefined, iso3: Iso3, date: PlainDate): SoFar | null {
  const row = table && ownValue(table.areas, iso3);
  if (table === undefined || row === undefined || lastWholeMonth(date) < table.to) return null;
  const { from, to, source } = table;
  const [total, stateBased, nonState, oneSided, events] = row;
  const byType = { "state-based": stateBased, "non-state": nonState, "one-sided": oneSided };
  const notes = (table.notes ?? []).flatMap(({ area, text }) => (area === iso3 ? [text] : []));
  return { from, to, source, total, byType, events, notes };
}

interface IndicatorFigures {
  readonly areas: ReadonlyMap<Iso3, readonly (readonly [number, number])[]>;
  /** Every year of which any area has a value, ascending. */
  readonly years: readonly number[];
  readonly sourceOf: (year: number) => string | undefined;
  /** First figure year in which a value published for a year may be used. */
  readonly countsFrom: (published: number) => number;
}

function readIndicator(
  id: string,
  byArea: Readonly<Record<Iso3, readonly (readonly [number, number])[]>>,
  { sources, editions }: FiguresDocument,
): IndicatorFigures {
  const areas = new Map(Object.entries(byArea));
  const years = [...new Set([...areas.values()].flatMap((pairs) => pairs.map(([year]) => year)))].sort(
    (a, b) => a - b,
  );
  const named = ownValue(sources, id) ?? [];
  const sourceOf = (year: number) =>
    named.findLast(([fromYear]) => fromYear <= year)?.[1] ?? indicatorById(id)?.dataset;
  const [first] = years;
  if (first !== undefined && sourceOf(first) === undefined) {
    throw new RangeError(`no source is named for the values of "${id}" from ${first}`);
  }
  const counting = new Map(
    years.map((year) => {
      const published = ownValue(editions ?? {}, sourceOf(year) ?? "");
      return [year, published?.find((edition) => edition.year === year)?.countsFrom ?? year];
    }),
  );
  return { areas, years, sourceOf, countsFrom: (published) => counting.get(published) ?? published };
}

/** A member of the record itself, never one of its prototype: keys come from data. */
function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
