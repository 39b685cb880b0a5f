import type { Iso3 } from "../areas/area.ts";
import type { Figures } from "../indicators/figures.ts";
import { INFORM_LACK_COPING_CAPACITY } from "../indicators/inform-risk.ts";
import { WGI_POLITICAL_STABILITY } from "../indicators/wgi-political-stability.ts";
import { type ViolenceWindow, violencePeriod } from "../risk/violence-window.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** Breaks in the sources that can lie between two rankings. */
export const SOURCE_BREAKS = ["wgi", "wgi-some", "wgi-revised", "inform", "window", "provisional"] as const;
export type SourceBreak = (typeof SOURCE_BREAKS)[number];

/** What the figures of a ranking are taken by. */
export interface BreakSide {
  readonly figures: Figures;
  readonly date: PlainDate;
  /** Edition of the figures; null for the present one. */
  readonly edition: PlainDate | null;
  readonly window: ViolenceWindow;
}

/**
 * The breaks between two rankings: political stability (WGI) counts on one side only, for every area or for some; WGI is of
 * another method, as the former edition has it; lack of coping capacity (INFORM) is of another edition; deaths are counted over
 * twelve months on one side and over a calendar year on the other; or provisional months count on one side only.
 *
 * @param areas those that are compared.
 */
export function sourceBreaks(
  before: BreakSide,
  after: BreakSide,
  areas: readonly Iso3[],
): readonly SourceBreak[] {
  const sides = [before, after];
  const differs = (of: (side: BreakSide) => unknown) => new Set(sides.map(of)).size > 1;
  const periodOf = ({ figures, date, window }: BreakSide) => violencePeriod(figures, date, window);
  const hasWgi = ({ figures, date }: BreakSide) =>
    figures.newestYear(WGI_POLITICAL_STABILITY.id, date) !== null;
  const breaks: Readonly<Record<SourceBreak, boolean>> = {
    wgi: differs(hasWgi),
    "wgi-some":
      sides.every(hasWgi) &&
      areas.some((iso3) =>
        differs(({ figures, date }) => figures.valueAt(WGI_POLITICAL_STABILITY.id, iso3, date) === null),
      ),
    "wgi-revised": differs(({ edition }) => edition),
    inform: differs(({ figures, date }) => figures.newestYear(INFORM_LACK_COPING_CAPACITY.id, date)),
    window: differs((side) => periodOf(side)?.kind),
    provisional: differs((side) => {
      const period = periodOf(side);
      return period?.kind === "months" && period.provisional;
    }),
  };
  return SOURCE_BREAKS.filter((id) => breaks[id]);
}
