import type { FiguresDocument, FormerFiguresDocument } from "../datasets/documents.ts";

/** The figures as the former edition had them: its own series, and of all others what it had of them. No months. */
export function figuresOfFormerEdition(
  present: FiguresDocument,
  former: FormerFiguresDocument,
): FiguresDocument {
  const { indicators, ...rest } = figuresWithoutNewerPeriods(present, former);
  return {
    ...rest,
    indicators: { ...indicators, ...former.indicators },
    sources: { ...rest.sources, ...former.sources },
    marks: [],
  };
}

/**
 * The figures of the present edition up to the newest year that the former one had of each indicator, and without months:
 * what of the difference between the two is due to revision by the source, and not to a newer period. An area of which a
 * series that was replaced whole has newer values only keeps the oldest of them.
 */
export function figuresWithoutNewerPeriods(
  present: FiguresDocument,
  { newest, indicators: replaced }: FormerFiguresDocument,
): FiguresDocument {
  const indicators = Object.fromEntries(
    Object.entries(present.indicators).map(([indicator, areas]) => {
      const last = newest[indicator] ?? Number.NEGATIVE_INFINITY;
      return [
        indicator,
        Object.fromEntries(
          Object.entries(areas).map(([iso3, series]) => {
            const had = series.filter(([year]) => year <= last);
            const wasKnown = (replaced[indicator]?.[iso3]?.length ?? 0) > 0;
            return [iso3, had.length === 0 && wasKnown ? series.slice(0, 1) : had];
          }),
        ),
      ];
    }),
  );
  return { ...present, indicators, months: undefined, soFar: undefined };
}
