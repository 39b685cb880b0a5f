import type { FigureMark } from "../datasets/documents.ts";
import type { Month, MonthSpan } from "../time/month.ts";

/** One reading of an indicator. */
export interface Figure {
  /** In the unit of the indicator. */
  readonly value: number;
  /** The year it describes, as published; for INFORM the year of the edition. */
  readonly year: number;
  /** Dataset id. */
  readonly source: string;
  /** The months that it is the sum of; absent for a figure of a year. `year` is then the year of the last of them. */
  readonly months?: FigureMonths;
  /** What a reader is told of it; absent where there is nothing to tell. */
  readonly mark?: FigureMark;
}

/** The whole months that a figure is the sum of. */
export interface FigureMonths extends MonthSpan {
  /** The first provisional month among them, or null. */
  readonly provisionalFrom: Month | null;
  /** The part of the value that falls into provisional months. */
  readonly provisionalValue: number;
}
