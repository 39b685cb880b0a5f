import type { AreaRecord, Iso3 } from "../areas/area.ts";
import { isOfSameKingdom } from "../areas/kingdom.ts";
import type { Figures } from "../indicators/figures.ts";
import { assessRisk } from "../risk/assess-risk.ts";
import { PILLARS, type PillarId, type RiskAssessment } from "../risk/types.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { contributionsTo } from "./contributions.ts";
import { interestMultiplier } from "./interest.ts";
import { proximity, restsOnFloor } from "./proximity.ts";
import type { AreaPriority, DistanceMeasure, NearestBorder, PrioritySettings } from "./types.ts";

/** Edge and capital further apart than this: both priorities are shown. */
const OTHER_MEASURE_BEYOND_KM = 300;

/** Any border, as far as a ranking has to know it. */
export interface Measured<Border extends string> {
  /** True for the areas inside the border that is measured from. */
  readonly isHome: (iso3: Iso3) => boolean;
  /** The nearest border of an area by a measure; null where it is not known. */
  readonly nearest: (iso3: Iso3, measure: DistanceMeasure) => NearestBorder<Border> | null;
}

export interface RankMeasuredInput<Border extends string> extends Measured<Border> {
  readonly areas: readonly AreaRecord[];
  readonly figures: Figures;
  readonly date: PlainDate;
  readonly settings: PrioritySettings;
}

/**
 * The ranking of areas against any border whose distances are known; `rankAreas` is the same for the
 * home areas of the product. Every area given comes back, in the order given.
 *
 * @throws RangeError when a weight, distance, half-distance or floor is out of its range.
 */
export function rankMeasured<Border extends string>(
  input: RankMeasuredInput<Border>,
): readonly AreaPriority<Border>[] {
  const { figures, date, settings } = input;
  return rankAssessed({ ...input, assess: (iso3) => assessRisk(figures, iso3, date, settings) });
}

export interface RankAssessedInput<Border extends string>
  extends Omit<RankMeasuredInput<Border>, "figures" | "date"> {
  /** The assessment of an area in scope under the weights and aggregation of the settings. */
  readonly assess: (iso3: Iso3) => RiskAssessment;
}

/** `rankMeasured` with assessments made before, for callers that rank the same figures many times. */
export function rankAssessed<Border extends string>(
  input: RankAssessedInput<Border>,
): readonly AreaPriority<Border>[] {
  const unranked = input.areas.map((area) => unrankedArea(area, input));
  const ranks = ranksOf(unranked);
  return unranked.map((area) => ({ ...area, rank: ranks.get(area.iso3) ?? null }));
}

function unrankedArea<Border extends string>(
  { iso3, inScope }: AreaRecord,
  { settings, isHome, nearest, assess }: RankAssessedInput<Border>,
): AreaPriority<Border> {
  if (isHome(iso3) || isOfSameKingdom(iso3, isHome)) return plain(iso3, "home", null, null);
  const byEdge = nearest(iso3, "edge");
  const byCapital = nearest(iso3, "capital");
  const chosen = settings.measure === "capital" ? byCapital : byEdge;
  const other = settings.measure === "capital" ? byEdge : byCapital;
  const measured = {
    nearest: chosen,
    proximity: chosen && proximity(chosen.km, settings),
    isByFloor: chosen !== null && restsOnFloor(chosen.km, settings),
  };
  if (!inScope) return { ...plain(iso3, "outside", byEdge, byCapital), ...measured };

  const assessment = assess(iso3);
  const { state, risk } = assessment;
  const area = { ...plain(iso3, state, byEdge, byCapital), ...measured, assessment };
  if (risk === null || measured.proximity === null) return area;
  const multiplier = interestMultiplier(settings.interest, iso3);
  const weight = multiplier ?? 1;
  return {
    ...area,
    interestMultiplier: multiplier,
    priority: risk * measured.proximity * weight,
    priorityByOtherMeasure: isFarFrom(chosen, other) ? risk * proximity(other.km, settings) * weight : null,
    contributions: scaledContributions(assessment, measured.proximity * weight, settings),
    takenByDistance: risk * (1 - measured.proximity) * weight,
  };
}

function plain<Border extends string>(
  iso3: Iso3,
  state: AreaPriority["state"],
  byEdge: NearestBorder<Border> | null,
  byCapital: NearestBorder<Border> | null,
): AreaPriority<Border> {
  return {
    iso3,
    state,
    assessment: null,
    nearest: null,
    byEdge,
    byCapital,
    proximity: null,
    isByFloor: false,
    interestMultiplier: null,
    priority: null,
    priorityByOtherMeasure: null,
    contributions: null,
    takenByDistance: null,
    rank: null,
  };
}

function isFarFrom<Border extends string>(
  chosen: NearestBorder<Border> | null,
  other: NearestBorder<Border> | null,
): other is NearestBorder<Border> {
  return chosen !== null && other !== null && Math.abs(chosen.km - other.km) > OTHER_MEASURE_BEYOND_KM;
}

function scaledContributions(
  { pillars }: RiskAssessment,
  factor: number,
  { weights, aggregation }: PrioritySettings,
): Readonly<Record<PillarId, number>> | null {
  const scores = {
    level: pillars.level.score,
    rise: pillars.rise.score,
    fragility: pillars.fragility.score,
    displacement: pillars.displacement.score,
  };
  const parts = contributionsTo(scores, weights, aggregation);
  if (parts === null) return null;
  const scaled: Record<PillarId, number> = { ...parts };
  for (const pillar of PILLARS) scaled[pillar] = 100 * parts[pillar] * factor;
  return scaled;
}

/** Ranks from 1 for the highest priority; equal priorities in the order of iso3. */
function ranksOf(areas: readonly Pick<AreaPriority, "iso3" | "priority">[]): ReadonlyMap<Iso3, number> {
  const ranked = areas
    .flatMap(({ iso3, priority }) => (priority === null ? [] : [{ iso3, priority }]))
    .sort((a, b) => b.priority - a.priority || (a.iso3 < b.iso3 ? -1 : 1));
  return new Map(ranked.map(({ iso3 }, index) => [iso3, index + 1]));
}
