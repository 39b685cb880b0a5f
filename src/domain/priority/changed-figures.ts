import type { Iso3 } from "../areas/area.ts";
import type { Figure } from "../indicators/figure.ts";
import type { Figures } from "../indicators/figures.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../indicators/ucdp-deaths.ts";
import type { Month } from "../time/month.ts";

/** A figure that is taken to be another. */
export interface ChangedFigure {
  readonly indicator: string;
  /** The area it is published for. */
  readonly iso3: Iso3;
  /** As published; of months the year of the last. */
  readonly year: number;
  /** The last of the months that it is the sum of; null for the figure of a year. */
  readonly lastMonth: Month | null;
  readonly value: number;
}

/** The same figures with some of them changed; a figure that is not there stays missing. */
export function changedFigures(figures: Figures, changes: readonly ChangedFigure[]): Figures {
  const changed = (indicator: string, iso3: Iso3, figure: Figure | null): Figure | null => {
    const change =
      figure &&
      changes.find(
        (one) =>
          one.indicator === indicator &&
          one.iso3 === iso3 &&
          one.year === figure.year &&
          one.lastMonth === (figure.months?.to ?? null),
      );
    return figure && change ? { ...figure, value: change.value } : figure;
  };
  const { months } = figures;
  return {
    ...figures,
    valueAt: (indicator, iso3, date) => changed(indicator, iso3, figures.valueAt(indicator, iso3, date)),
    valueInYear: (indicator, iso3, year) =>
      changed(indicator, iso3, figures.valueInYear(indicator, iso3, year)),
    series: (indicator, iso3) =>
      figures
        .series(indicator, iso3)
        .map(
          ([year, value]) =>
            [year, changed(indicator, iso3, { year, value, source: "" })?.value ?? value] as const,
        ),
    months: months && {
      ...months,
      window: (iso3, last) => changed(UCDP_DEATHS_TOTAL_BEST.id, iso3, months.window(iso3, last)),
    },
  };
}
