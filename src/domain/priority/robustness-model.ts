import type { Iso3 } from "../areas/area.ts";
import type { Figure } from "../indicators/figure.ts";
import type { Figures, Spread } from "../indicators/figures.ts";
import { populationOf } from "../risk/population.ts";
import { RISE_BASE_YEARS } from "../risk/rise.ts";
import { violenceFigures } from "../risk/violence-figures.ts";
import { populationYear } from "../risk/violence-window.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Triangle } from "./distributions.ts";
import type { AreaPriority, PrioritySettings } from "./types.ts";

/** Deaths of one area, or of several for which UCDP gives one figure: they share each draw of it. */
export interface ModelUnit {
  readonly deaths: ModelDeaths;
  /** Each of the three periods before; null where not all of them are coded. */
  readonly before: readonly ModelDeaths[] | null;
}

/** Deaths of twelve months, or of a year. */
export interface ModelDeaths extends Triangle {
  /** Share of them in provisional months, 0..1. */
  readonly provisional: number;
}

/** What the draws need of one ranked area. */
export interface ModelArea {
  readonly iso3: Iso3;
  readonly rank: number;
  /** Index into the units. */
  readonly unit: number;
  /** Inhabitants that the deaths are set against. */
  readonly population: number;
  /** Score, 0..1. */
  readonly fragility: number;
  /** Score, 0..1; null where the pillar is missing. */
  readonly displacement: number | null;
  /** By the chosen measure. */
  readonly km: number;
  /** Of Dutch interest; 1 where there is none. */
  readonly multiplier: number;
}

/** A ranking as the draws start from it: plain data that can be posted to a worker. */
export interface RobustnessModel {
  readonly settings: Pick<PrioritySettings, "weights" | "aggregation" | "decay" | "halfDistanceKm" | "floor">;
  readonly units: readonly ModelUnit[];
  /** In the order of iso3, whatever the ranking: moving a setting does not deal the random numbers anew. */
  readonly areas: readonly ModelArea[];
}

export interface RobustnessInput {
  /** A ranking by `rankAreas` or `rankMeasured`. */
  readonly priorities: readonly AreaPriority<string>[];
  /** The figures, date and settings that it was made with. */
  readonly figures: Figures;
  readonly date: PlainDate;
  readonly settings: PrioritySettings;
}

/**
 * The numbers that draws around a ranking need, of its ranked areas alone.
 *
 * Deaths vary between a low and a high estimate with the best one the likeliest; both are shares of it
 * (`Figures.spreadOf`), never published numbers. Where the best lies outside the two, the range is widened to it.
 */
export function robustnessModel({ priorities, figures, date, settings }: RobustnessInput): RobustnessModel {
  const units: ModelUnit[] = [];
  const unitIndex = new Map<Iso3, number>();
  const areas: ModelArea[] = [];
  for (const { iso3, rank, nearest, assessment, interestMultiplier } of inOrderOfIso3(priorities)) {
    const fragility = assessment?.pillars.fragility.score ?? null;
    const violence = violenceFigures(figures, iso3, date, settings.window);
    const { publishedFor, deaths, period } = violence;
    if (rank === null || nearest === null || fragility === null) continue;
    if (deaths === null || period === null) continue;
    const population = populationOf(figures, violence.areas, populationYear(period), iso3);
    if (population === null) continue;
    const unit = unitIndex.get(publishedFor) ?? units.length;
    if (unit === units.length) {
      const spread = figures.spreadOf(publishedFor);
      const triangle = (figure: Figure) => deathsOf(figure, spread);
      const isWhole = violence.before.length === RISE_BASE_YEARS;
      units.push({ deaths: triangle(deaths), before: isWhole ? violence.before.map(triangle) : null });
      unitIndex.set(publishedFor, unit);
    }
    areas.push({
      iso3,
      rank,
      unit,
      population: population.inhabitants,
      fragility,
      displacement: assessment?.pillars.displacement.score ?? null,
      km: nearest.km,
      multiplier: interestMultiplier ?? 1,
    });
  }
  const { weights, aggregation, decay, halfDistanceKm, floor } = settings;
  return { settings: { weights, aggregation, decay, halfDistanceKm, floor }, units, areas };
}

function deathsOf({ value: best, months }: Figure, { low, high }: Spread): ModelDeaths {
  return {
    low: best * Math.min(low, 1),
    best,
    high: best * Math.max(high, 1),
    provisional: best === 0 ? 0 : (months?.provisionalValue ?? 0) / best,
  };
}

function inOrderOfIso3(priorities: readonly AreaPriority<string>[]): readonly AreaPriority<string>[] {
  return [...priorities].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}
