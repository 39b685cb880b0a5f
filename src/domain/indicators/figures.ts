import type { Iso3 } from "../areas/area.ts";
import type { FiguresDocument } from "../datasets/documents.ts";
import { figureYear } from "../time/figure-year.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { indicatorById } from "./index.ts";

/** One reading of an indicator. */
export interface Figure {
  /** In the unit of the indicator. */
  readonly value: number;
  /** The year it describes, as published; for INFORM the year of the edition. */
  readonly year: number;
  /** Dataset id. */
  readonly source: string;
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
}

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
  const figureOf = (indicator: string, pair: readonly [number, number] | undefined): Figure | null => {
    const source = pair && indicators.get(indicator)?.sourceOf(pair[0]);
    return pair && source !== undefined ? { value: pair[1], year: pair[0], source } : null;
  };
  return {
    valueAt: (indicator, iso3, date) => {
      const counts = countsBy(indicator, date);
      return figureOf(
        indicator,
        seriesOf(indicator, iso3).findLast(([year]) => counts(year)),
      );
    },
    valueInYear: (indicator, iso3, year) =>
      figureOf(
        indicator,
        seriesOf(indicator, iso3).find(([published]) => published === year),
      ),
    series: seriesOf,
    newestYear: (indicator, date) =>
      indicators.get(indicator)?.years.findLast(countsBy(indicator, date)) ?? null,
  };
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
