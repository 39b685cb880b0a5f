import { DEFAULT_SETTINGS } from "../../domain/priority/defaults.ts";
import { type Baseline, DEFAULT_HOME, type RankingBasis } from "../../state/view.ts";

export const BASELINE_KINDS = ["year", "edition", "date", "default", "kept"] as const;
/** The choices of what to compare with; `kept` is any basis that is none of the others. */
export type BaselineKind = (typeof BASELINE_KINDS)[number];

/** The product's own settings and border, on the day of the view. */
export function defaultBasis(date: RankingBasis["date"]): Baseline {
  return {
    date,
    edition: null,
    home: DEFAULT_HOME,
    ownBorder: null,
    outermost: false,
    settings: DEFAULT_SETTINGS,
  };
}

const rest = ({ home, outermost, settings }: RankingBasis): string =>
  JSON.stringify([home, outermost, settings]);

/** Which choice a baseline is, seen from the view it is compared with; null is the period before. */
export function baselineKind(
  baseline: Baseline | null,
  now: RankingBasis,
  formerEdition: Baseline["edition"],
): BaselineKind {
  if (baseline === null) return "year";
  if (baseline.edition !== null) {
    const isFormer = baseline.edition === formerEdition && baseline.date === now.date;
    return isFormer && rest(baseline) === rest(now) ? "edition" : "kept";
  }
  if (baseline.date !== now.date && rest(baseline) === rest(now)) return "date";
  const isDefault = rest(baseline) === rest(defaultBasis(now.date));
  return isDefault && baseline.date === now.date ? "default" : "kept";
}
