import type { Bilingual } from "../../strings/language.ts";

/** A measured yearly quantity per area that the product can draw, list and put into the risk index. */
export interface Indicator {
  /** As in the figures file, e.g. `ucdp_deaths_total_best`. Stable: it is written into shared links. */
  readonly id: string;
  /** Dataset folder of `data/` that carries it. */
  readonly dataset: string;
  readonly names: Bilingual;
  readonly unit: Bilingual;
  /** Which way is worse; null where more is neither better nor worse. */
  readonly direction: "higher-is-worse" | "lower-is-worse" | null;
  /** Decimals that a value is shown with: those that the publisher gives, and of WGI two of its four, which those that are worked back hold. */
  readonly decimals: number;
  /**
   * Four inner breaks, ascending, in the unit of the indicator: five classes, each from a break
   * (included) to the next (not included). Fixed here and never taken from what is shown, so that a
   * filter or a year cannot move a colour.
   */
  readonly breaks: readonly [number, number, number, number];
  /** First year of which any area has a value. */
  readonly firstYear: number;
}
