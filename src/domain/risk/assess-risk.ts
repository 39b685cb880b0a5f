import type { Iso3 } from "../areas/area.ts";
import type { Figure } from "../indicators/figure.ts";
import type { Figures } from "../indicators/figures.ts";
import type { PrioritySettings } from "../priority/types.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { aggregate, type PillarScores, withMissingAt } from "./aggregate.ts";
import { assessDisplacement } from "./assess-displacement.ts";
import { assessFragility } from "./assess-fragility.ts";
import { assessLevel, assessRise } from "./assess-violence.ts";
import type { FigureFlag, PillarAssessment, PillarId, RiskAssessment } from "./types.ts";
import {
  estimateOddities,
  restsOnSmallNumbers,
  type ViolenceFigures,
  violenceFigures,
} from "./violence-figures.ts";

/**
 * The risk index of one area on a date, with everything it is made of. It describes instability in the
 * area; it is neither a forecast nor a threat from the area.
 *
 * Each pillar is scored by a fixed formula of the area's own figures, so that no other area can move it.
 * An area is assessed only with level and fragility present; with another pillar missing, `coverage` says
 * how many there are and `riskRange` what the missing one could do. Flags cover every figure that was
 * used, the three periods before included.
 *
 * @throws RangeError when a weight is negative or not finite.
 */
export function assessRisk(
  figures: Figures,
  iso3: Iso3,
  date: PlainDate,
  { weights, aggregation, window }: Pick<PrioritySettings, "weights" | "aggregation" | "window">,
): RiskAssessment {
  const violence = violenceFigures(figures, iso3, date, window);
  const assessed: Readonly<Record<PillarId, PillarAssessment>> = {
    level: assessLevel(figures, iso3, violence),
    rise: assessRise(iso3, violence),
    fragility: assessFragility(figures, iso3, date),
    displacement: assessDisplacement(figures, iso3, date),
  };
  const pillars = {
    level: assessed.level.pillar,
    rise: assessed.rise.pillar,
    fragility: assessed.fragility.pillar,
    displacement: assessed.displacement.pillar,
  };
  const scores: PillarScores = {
    level: pillars.level.score,
    rise: pillars.rise.score,
    fragility: pillars.fragility.score,
    displacement: pillars.displacement.score,
  };
  const all = Object.values(pillars);
  const rankable = scores.level !== null && scores.fragility !== null;
  const risk = rankable ? aggregate(scores, weights, aggregation) : null;
  const low = risk === null ? null : aggregate(withMissingAt(scores, 0), weights, aggregation);
  const high = risk === null ? null : aggregate(withMissingAt(scores, 1), weights, aggregation);
  const state =
    risk !== null ? "assessed" : all.some(({ inputs }) => inputs.length > 0) ? "not-assessed" : "no-data";
  return {
    iso3,
    state,
    pillars,
    risk: risk === null ? null : 100 * risk,
    riskRange: low === null || high === null ? null : [100 * low, 100 * high],
    coverage: all.filter(({ score }) => score !== null).length,
    flags: flagsOf(figures, violence, Object.values(assessed)),
  };
}

function flagsOf(
  figures: Figures,
  violence: ViolenceFigures,
  assessed: readonly PillarAssessment[],
): readonly FigureFlag[] {
  const { deaths, before, areas, publishedFor } = violence;
  const used = [...(deaths === null ? [] : [deaths]), ...before];
  const flags = new Set<FigureFlag>();
  if (used.some(({ months }) => months !== undefined && months.provisionalFrom !== null))
    flags.add("provisional-months");
  if (restsOnSmallNumbers(violence)) flags.add("small-numbers");
  if (areas.length > 1 && used.length > 0) flags.add("shared-figure");
  if (assessed.some(({ projected }) => projected)) flags.add("projected-population");
  for (const { inputs } of assessed.map(({ pillar }) => pillar)) {
    for (const { mark } of inputs) if (mark !== undefined) flags.add(mark);
  }
  for (const { flag } of estimateOddities(figures, publishedFor, yearsOf(used))) flags.add(flag);
  return [...flags];
}

/** Every year that any of the figures describes a part of. */
function yearsOf(figures: readonly Figure[]): readonly number[] {
  return figures.flatMap(({ year, months }) => {
    const first = months === undefined ? year : Number(months.from.slice(0, 4));
    return Array.from({ length: year - first + 1 }, (_, index) => first + index);
  });
}
