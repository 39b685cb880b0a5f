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
 * Look-ups over a figures document.
 *
 * @throws RangeError when an indicator's values have no source: neither the document nor the list of
 *   indicators names a dataset for its first year.
 */
export function createFigures(document: FiguresDocument): Figures {
  const indicators = new Map(
    Object.entries(document.indicators).map(([id, areas]) => [id, readAreas(id, areas, document)]),
  );
  const seriesOf = (indicator: string, iso3: Iso3) => indicators.get(indicator)?.areas.get(iso3) ?? NO_PAIRS;
  const figureOf = (indicator: string, pair: readonly [number, number] | undefined): Figure | null => {
    const source = pair && indicators.get(indicator)?.sourceOf(pair[0]);
    return pair && source !== undefined ? { value: pair[1], year: pair[0], source } : null;
  };
  return {
    valueAt: (indicator, iso3, date) => {
      const year = figureYear(date);
      return figureOf(
        indicator,
        seriesOf(indicator, iso3).findLast(([published]) => countsFrom(indicator, published) <= year),
      );
    },
    valueInYear: (indicator, iso3, year) =>
      figureOf(
        indicator,
        seriesOf(indicator, iso3).find(([published]) => published === year),
      ),
    series: seriesOf,
    newestYear: (indicator, date) => {
      const year = figureYear(date);
      return (
        indicators.get(indicator)?.years.findLast((published) => countsFrom(indicator, published) <= year) ??
        null
      );
    },
  };
}

/** First figure year in which a value published for a year may be used. */
function countsFrom(indicator: string, published: number): number {
  return indicatorById(indicator)?.countsFrom?.get(published) ?? published;
}

interface IndicatorFigures {
  readonly areas: ReadonlyMap<Iso3, readonly (readonly [number, number])[]>;
  /** Every year of which any area has a value, ascending. */
  readonly years: readonly number[];
  readonly sourceOf: (year: number) => string | undefined;
}

function readAreas(
  id: string,
  byArea: Readonly<Record<Iso3, readonly (readonly [number, number])[]>>,
  { sources }: FiguresDocument,
): IndicatorFigures {
  const areas = new Map(Object.entries(byArea));
  const years = [...new Set([...areas.values()].flatMap((pairs) => pairs.map(([year]) => year)))].sort(
    (a, b) => a - b,
  );
  const editions = (Object.hasOwn(sources, id) ? sources[id] : undefined) ?? [];
  const sourceOf = (year: number) =>
    editions.findLast(([fromYear]) => fromYear <= year)?.[1] ?? indicatorById(id)?.dataset;
  const [first] = years;
  if (first !== undefined && sourceOf(first) === undefined) {
    throw new RangeError(`no source is named for the values of "${id}" from ${first}`);
  }
  return { areas, years, sourceOf };
}
