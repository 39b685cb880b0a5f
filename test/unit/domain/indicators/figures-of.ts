import type { FiguresDocument } from "../../../../src/domain/datasets/documents.ts";
import { createFigures, type Figures } from "../../../../src/domain/indicators/figures.ts";

/** Values by indicator, area and year, as a test writes them. */
export type Values = Readonly<Record<string, Readonly<Record<string, Readonly<Record<number, number>>>>>>;

/** Figures from values written in a test; the sources are those of the list of indicators. */
export function figuresOf(
  values: Values,
  sources: FiguresDocument["sources"] = {},
  editions: NonNullable<FiguresDocument["editions"]> = {},
  rest: Partial<Pick<FiguresDocument, "marks" | "months" | "soFar" | "spread">> = {},
): Figures {
  const indicators = Object.fromEntries(
    Object.entries(values).map(([indicator, areas]) => [
      indicator,
      Object.fromEntries(
        Object.entries(areas).map(([iso3, years]) => [
          iso3,
          Object.entries(years).map(([year, value]): readonly [number, number] => [Number(year), value]),
        ]),
      ),
    ]),
  );
  return createFigures({ indicators, sources, editions, ...rest });
}
