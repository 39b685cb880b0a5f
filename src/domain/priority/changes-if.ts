import type { AreaRecord, Iso3 } from "../areas/area.ts";
import type { BorderRecord, HomeArea, HomeAreaId } from "../borders/home-area.ts";
import type { DistancesDocument } from "../datasets/documents.ts";
import type { Figures } from "../indicators/figures.ts";
import { assessRisk } from "../risk/assess-risk.ts";
import { AGGREGATIONS, type Aggregation, type RiskAssessment } from "../risk/types.ts";
import { VIOLENCE_WINDOWS, type ViolencePeriod, type ViolenceWindow } from "../risk/violence-window.ts";
import type { PlainDate } from "../time/plain-date.ts";
import { periodEarlier } from "./period-earlier.ts";
import { measuredFrom } from "./rank-areas.ts";
import { type Measured, rankAssessed } from "./rank-measured.ts";
import { type SourceBreak, sourceBreaks } from "./source-breaks.ts";
import {
  type AreaPriority,
  DECAYS,
  type Decay,
  DISTANCE_MEASURES,
  type DistanceMeasure,
  type PrioritySettings,
} from "./types.ts";

const TOP = 10;
/** Tried beside half and double the present one. */
const HALF_DISTANCES_KM = [500, 2000];

/** One thing that is other than in the ranking; everything else is as it is there. */
export type Change =
  | { readonly kind: "border"; readonly home: HomeAreaId; readonly outermost: boolean }
  | { readonly kind: "outermost"; readonly outermost: boolean }
  | { readonly kind: "measure"; readonly measure: DistanceMeasure }
  | { readonly kind: "half-distance"; readonly km: number }
  | { readonly kind: "aggregation"; readonly aggregation: Aggregation }
  | { readonly kind: "decay"; readonly decay: Decay }
  | { readonly kind: "window"; readonly window: ViolenceWindow }
  /** Figures as they are known to have been at the end of that period. */
  | { readonly kind: "period"; readonly period: ViolencePeriod; readonly date: PlainDate };

/** What one change does to the ten highest areas. */
export interface ChangeIf {
  readonly change: Change;
  /** The ten highest under the change, highest first; fewer where fewer are ranked. */
  readonly topTen: readonly Iso3[];
  /** In the top ten under the change alone, highest first. */
  readonly enters: readonly Iso3[];
  /** In the top ten of the ranking alone, highest first. */
  readonly leaves: readonly Iso3[];
  /** Breaks in the sources between the figures of the change and those of the ranking. */
  readonly breaks: readonly SourceBreak[];
}

/** Where a ranking is measured from: a home area of the product, or any border whose distances are known. */
export type RankedFrom =
  | { readonly kind: "preset"; readonly homeArea: HomeArea; readonly outermost: boolean }
  | ({ readonly kind: "own" } & Measured<string>);

export interface ChangesIfInput {
  readonly areas: readonly AreaRecord[];
  readonly figures: Figures;
  readonly date: PlainDate;
  readonly settings: PrioritySettings;
  readonly from: RankedFrom;
  /** The home areas of the product, which are the other borders; must hold every border that they name. */
  readonly homeAreas: readonly HomeArea[];
  readonly borders: readonly BorderRecord[];
  readonly distances: DistancesDocument;
}

/**
 * Which areas enter and leave the ten highest when one thing is chosen otherwise: each other home area, the
 * distant outermost regions in or out where the home area has any, the other measure, half and double the
 * half-distance and 500 and 2,000 km (not where distance does not count), the other aggregation, the other
 * decays, the other window of violence, and the figures of a year earlier. Listed in this order, those without an effect too. A change
 * under which no area is ranked is left out; none is listed where the ranking itself is empty.
 */
export function changesIf(input: ChangesIfInput): readonly ChangeIf[] {
  const rank = topTenRanker(input);
  const now = rank({});
  if (now.length === 0) return [];
  return alternatives(input).flatMap(({ change, otherwise }) => {
    const topTen = rank(otherwise);
    if (topTen.length === 0) return [];
    return [
      {
        change,
        topTen,
        enters: topTen.filter((iso3) => !now.includes(iso3)),
        leaves: now.filter((iso3) => !topTen.includes(iso3)),
        breaks: breaksUnder(input, otherwise),
      },
    ];
  });
}

function breaksUnder({ areas, figures, date, settings }: ChangesIfInput, otherwise: Otherwise) {
  const side = { figures, date, edition: null, window: settings.window };
  const other = {
    ...side,
    date: otherwise.date ?? date,
    window: otherwise.settings?.window ?? settings.window,
  };
  const compared = areas.filter(({ inScope }) => inScope).map(({ iso3 }) => iso3);
  return sourceBreaks(other, side, compared);
}

/** What a change puts in the place of the input. */
interface Otherwise {
  readonly settings?: Partial<PrioritySettings>;
  readonly from?: RankedFrom;
  readonly date?: PlainDate;
}

interface Alternative {
  readonly change: Change;
  readonly otherwise: Otherwise;
}

function alternatives(input: ChangesIfInput): readonly Alternative[] {
  const { settings, figures, date } = input;
  const earlier = periodEarlier(figures, date, settings.window);
  return [
    ...borderAlternatives(input),
    ...others(DISTANCE_MEASURES, settings.measure).map(
      (measure): Alternative => ({
        change: { kind: "measure", measure },
        otherwise: { settings: { measure } },
      }),
    ),
    ...halfDistances(settings).map(
      (km): Alternative => ({
        change: { kind: "half-distance", km },
        otherwise: { settings: { halfDistanceKm: km } },
      }),
    ),
    ...others(AGGREGATIONS, settings.aggregation).map(
      (aggregation): Alternative => ({
        change: { kind: "aggregation", aggregation },
        otherwise: { settings: { aggregation } },
      }),
    ),
    ...others(DECAYS, settings.decay).map(
      (decay): Alternative => ({ change: { kind: "decay", decay }, otherwise: { settings: { decay } } }),
    ),
    ...others(VIOLENCE_WINDOWS, settings.window).map(
      (window): Alternative => ({ change: { kind: "window", window }, otherwise: { settings: { window } } }),
    ),
    ...(earlier === null
      ? []
      : [{ change: { kind: "period", ...earlier } as const, otherwise: { date: earlier.date } }]),
  ];
}

function borderAlternatives({ from, homeAreas }: ChangesIfInput): readonly Alternative[] {
  const isPreset = from.kind === "preset";
  const borders = homeAreas.flatMap((homeArea): Alternative[] => {
    if (isPreset && homeArea.id === from.homeArea.id) return [];
    const outermost = isPreset && from.outermost && homeArea.outermostBorders.length > 0;
    return [
      {
        change: { kind: "border", home: homeArea.id, outermost },
        otherwise: { from: { kind: "preset", homeArea, outermost } },
      },
    ];
  });
  if (!isPreset || from.homeArea.outermostBorders.length === 0) return borders;
  const outermost = !from.outermost;
  return [
    ...borders,
    { change: { kind: "outermost", outermost }, otherwise: { from: { ...from, outermost } } },
  ];
}

function halfDistances({ decay, halfDistanceKm }: PrioritySettings): readonly number[] {
  if (decay === "none") return [];
  const tried = new Set([halfDistanceKm / 2, halfDistanceKm * 2, ...HALF_DISTANCES_KM]);
  return [...tried].filter((km) => km !== halfDistanceKm).sort((a, b) => a - b);
}

function others<Value>(all: readonly Value[], present: Value): readonly Value[] {
  return all.filter((value) => value !== present);
}

/** The ten highest under a change. Most changes leave the risk as it is: areas are assessed once for all of these. */
function topTenRanker(input: ChangesIfInput): (otherwise: Otherwise) => readonly Iso3[] {
  const { figures, borders, distances } = input;
  // The others, two of three, are never ranked.
  const areas = input.areas.filter(({ inScope }) => inScope);
  const assessments = new Map<string, RiskAssessment>();
  return (otherwise) => {
    const settings = { ...input.settings, ...otherwise.settings };
    const date = otherwise.date ?? input.date;
    const from = otherwise.from ?? input.from;
    const measured: Measured<string> =
      from.kind === "own" ? from : measuredFrom({ ...from, borders, distances });
    const assess = (iso3: Iso3) => {
      const key = `${iso3} ${date} ${settings.window} ${settings.aggregation}`;
      const assessment = assessments.get(key) ?? assessRisk(figures, iso3, date, settings);
      assessments.set(key, assessment);
      return assessment;
    };
    return topOf(rankAssessed({ ...measured, areas, settings, assess }));
  };
}

function topOf(priorities: readonly AreaPriority<string>[]): readonly Iso3[] {
  return priorities
    .flatMap(({ iso3, rank }) => (rank !== null && rank <= TOP ? [{ iso3, rank }] : []))
    .sort((a, b) => a.rank - b.rank)
    .map(({ iso3 }) => iso3);
}
