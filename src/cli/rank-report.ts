import type { AreaRecord, Iso3 } from "../domain/areas/area.ts";
import { largestRemainder } from "../domain/priority/largest-remainder.ts";
import { printedParts } from "../domain/priority/printed-parts.ts";
import type { AreaRobustness, Robustness } from "../domain/priority/robustness.ts";
import type { AreaPriority, NearestBorder } from "../domain/priority/types.ts";
import type { AreaChange } from "../domain/priority/what-changed.ts";
import type { PillarId, RiskAssessment } from "../domain/risk/types.ts";
import { isoPeriod, periodOf, stretchesOf, usedInputs } from "../domain/risk/vintage.ts";
import type { Bilingual } from "../strings/language.ts";

/**
 * Decimals that are printed of scores and km, far below what the data bear: results are compared to the last
 * one, and machines differ in the sixteenth digit of a logarithm.
 */
const DECIMALS = 6;
/** About a centimetre. */
const DEGREE_DECIMALS = 7;

/** One area as it is printed; null where it is not known or does not apply. */
export interface ReportedArea {
  readonly iso3: Iso3;
  readonly name: string;
  readonly nameNl: string;
  readonly state: AreaPriority["state"];
  readonly rank: number | null;
  /** Ranks at the 5th and 95th percentile of the draws; null, as the two below, without a rank or without draws. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Share of the draws in which it is among the ten highest, 0 to 1. */
  readonly topTenShare: number | null;
  /** Codes of the areas that it outranks in 10 to 90 % of the draws, the higher ranked first. */
  readonly indistinguishableFrom: readonly Iso3[] | null;
  readonly priority: number | null;
  readonly risk: number | null;
  /** Risk with what is missing at its lowest and its highest. */
  readonly riskRange: readonly [low: number, high: number] | null;
  /** Scores 0 to 1. */
  readonly pillars: Readonly<Record<PillarId, number | null>> | null;
  /** Pillars present, of 4. */
  readonly coverage: number | null;
  readonly distanceKm: number | null;
  readonly inside: boolean | null;
  /** Id of the nearest border; `meta.borders` has its name. */
  readonly border: string | null;
  /** The member of the home area on which the nearest point lies. */
  readonly borderArea: string | null;
  /** The nearest point of the border, [longitude, latitude]. */
  readonly nearest: readonly [longitude: number, latitude: number] | null;
  readonly proximity: number | null;
  /** They sum to the priority; null for a pillar that is missing. */
  readonly contributions: Readonly<Record<PillarId, number | null>> | null;
  /** With the priority it sums to the risk. */
  readonly takenByDistance: number | null;
  /** Where edge and capital differ by more than 300 km. */
  readonly priorityByOtherMeasure: number | null;
  /** By pillar the time of what went in; null for a pillar without a score, and for an area that is not assessed at all. */
  readonly vintage: Readonly<Record<PillarId, ReportedVintage | null>> | null;
  readonly flags: readonly string[];
  /** By the figures of the edition that is compared with; null where none is, or the area is not ranked on both sides. */
  readonly former: FormerPlace | null;
}

/**
 * Indicator id -> the stretches of time of its values that went in, as ISO 8601 writes a year or an interval; for INFORM the
 * year of the edition.
 */
export type ReportedVintage = Readonly<Record<string, readonly string[]>>;

/** The place of an area by the former edition, and what the priority has changed by since. */
export interface FormerPlace {
  readonly rank: number;
  readonly priority: number;
  readonly change: number;
  /** The part by revision of the periods that it had. */
  readonly revised: number;
  /** The part by newer periods. */
  readonly newer: number;
}

/** After the ranked areas: first what misses figures, last what is not meant to be ranked. */
const STATE_ORDER: readonly AreaPriority["state"][] = [
  "assessed",
  "not-assessed",
  "no-data",
  "home",
  "outside",
];

/**
 * Areas as they are printed: those with a rank first, by rank, then the others by state and code.
 *
 * @param records the names of the areas that were ranked.
 * @param robustness what draws around the ranking say; null where none were made.
 * @param changes since another edition; none where no edition is compared with.
 */
export function reportAreas<Border extends string>(
  records: readonly AreaRecord[],
  priorities: readonly AreaPriority<Border>[],
  robustness: Robustness | null,
  changes: readonly AreaChange[] = [],
): readonly ReportedArea[] {
  const names = new Map(records.map((record) => [record.iso3, record.names]));
  const changed = new Map(changes.map((change) => [change.iso3, change]));
  const drawn = new Map(robustness?.areas.map((area) => [area.iso3, area]));
  return priorities
    .map((area) =>
      reportArea(
        area,
        names.get(area.iso3) ?? { nl: area.iso3, en: area.iso3 },
        drawn.get(area.iso3) ?? null,
        changed.get(area.iso3),
      ),
    )
    .sort(inOrder);
}

function reportArea<Border extends string>(
  area: AreaPriority<Border>,
  names: Bilingual,
  drawn: AreaRobustness | null,
  change: AreaChange | undefined,
): ReportedArea {
  const { assessment } = area;
  const range = assessment?.riskRange ?? null;
  const printed = printedParts(area, DECIMALS);
  return {
    iso3: area.iso3,
    name: names.en,
    nameNl: names.nl,
    state: area.state,
    rank: area.rank,
    interval: drawn?.rankInterval ?? null,
    topTenShare: rounded(drawn?.topTenShare ?? null),
    indistinguishableFrom: drawn?.indistinguishableFrom ?? null,
    priority: rounded(area.priority),
    risk: rounded(assessment?.risk ?? null),
    riskRange: range === null ? null : [round(range[0]), round(range[1])],
    pillars: assessment === null ? null : scoresOf(assessment),
    coverage: assessment?.coverage ?? null,
    ...reportNearest(area.nearest),
    proximity: rounded(area.proximity),
    contributions: printed?.parts ?? null,
    takenByDistance: printed?.taken ?? null,
    priorityByOtherMeasure: rounded(area.priorityByOtherMeasure),
    vintage: assessment === null ? null : vintageByPillar(assessment),
    flags: [...(assessment?.flags ?? []), ...(area.isByFloor ? ["far-by-floor"] : [])],
    former: formerOf(change),
  };
}

function reportNearest<Border extends string>(
  nearest: NearestBorder<Border> | null,
): Pick<ReportedArea, "distanceKm" | "inside" | "border" | "borderArea" | "nearest"> {
  if (nearest === null)
    return { distanceKm: null, inside: null, border: null, borderArea: null, nearest: null };
  const { km, inside, border, toIso3, to } = nearest;
  return {
    distanceKm: round(km),
    inside,
    border,
    borderArea: toIso3 === "" ? null : toIso3,
    nearest: [round(to[0], DEGREE_DECIMALS), round(to[1], DEGREE_DECIMALS)],
  };
}

function scoresOf({ pillars }: RiskAssessment): Readonly<Record<PillarId, number | null>> {
  return {
    level: rounded(pillars.level.score),
    rise: rounded(pillars.rise.score),
    fragility: rounded(pillars.fragility.score),
    displacement: rounded(pillars.displacement.score),
  };
}

/** Per pillar with a score, per indicator: the stretches of time of what entered it. */
function vintageByPillar(assessment: RiskAssessment): ReportedArea["vintage"] {
  const of = (pillar: PillarId): ReportedVintage | null => {
    const inputs = usedInputs(assessment, [pillar]);
    const indicators = [...new Set(inputs.map(({ indicator }) => indicator))];
    const times = (wanted: string) =>
      stretchesOf({
        periods: inputs.filter(({ indicator }) => indicator === wanted).map(periodOf),
      }).map(isoPeriod);
    return indicators.length === 0
      ? null
      : Object.fromEntries(indicators.map((indicator) => [indicator, times(indicator)]));
  };
  return {
    level: of("level"),
    rise: of("rise"),
    fragility: of("fragility"),
    displacement: of("displacement"),
  };
}

/** The two parts rounded so that they sum to the change, as far as nothing else differs. */
function formerOf(change: AreaChange | undefined): FormerPlace | null {
  if (change === undefined || change.parts === null) return null;
  const { before, difference, parts } = change;
  const [revised = 0, newer = 0] = largestRemainder([parts.revised, parts.period], DECIMALS, difference);
  return {
    rank: before.rank,
    priority: round(before.priority),
    change: round(difference),
    revised,
    newer,
  };
}

function inOrder(a: ReportedArea, b: ReportedArea): number {
  if (a.rank !== null && b.rank !== null) return a.rank - b.rank;
  if (a.rank !== null || b.rank !== null) return a.rank === null ? 1 : -1;
  return STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) || (a.iso3 < b.iso3 ? -1 : 1);
}

function round(value: number, decimals: number = DECIMALS): number {
  return Number(value.toFixed(decimals));
}

function rounded(value: number | null): number | null {
  return value === null ? null : round(value);
}
