import type { Iso3 } from "../areas/area.ts";
import type { Figure, Figures } from "../indicators/figures.ts";

/** A figure that is taken to be another. */
export interface ChangedFigure {
  readonly indicator: string;
  /** The area it is published for. */
  readonly iso3: Iso3;
  /** As published. */
  readonly year: number;
  readonly value: number;
}

/** The same figures with some of them changed; a figure that is not there stays missing. */
export function changedFigures(figures: Figures, changes: readonly ChangedFigure[]): Figures {
  const wanted = (indicator: string, iso3: Iso3, year: number, published: number) =>
    changes.find((one) => one.indicator === indicator && one.iso3 === iso3 && one.year === year)?.value ??
    published;
  const changed = (indicator: string, iso3: Iso3, figure: Figure | null): Figure | null =>
    figure && { ...figure, value: wanted(indicator, iso3, figure.year, figure.value) };
  return {
    valueAt: (indicator, iso3, date) => changed(indicator, iso3, figures.valueAt(indicator, iso3, date)),
    valueInYear: (indicator, iso3, year) =>
      changed(indicator, iso3, figures.valueInYear(indicator, iso3, year)),
    series: (indicator, iso3) =>
      figures
        .series(indicator, iso3)
        .map(([year, value]) => [year, wanted(indicator, iso3, year, value)] as const),
    newestYear: figures.newestYear,
  };
}
