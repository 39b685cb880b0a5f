import { aggregate } from "../risk/aggregate.ts";
import { clamp01 } from "../risk/clamp.ts";
import { levelScore } from "../risk/level.ts";
import { riseScore } from "../risk/rise.ts";
import { PILLARS, type PillarId } from "../risk/types.ts";
import { dirichlet, type Triangle, triangular } from "./distributions.ts";
import { createDrawTally } from "./draw-tally.ts";
import { proximity } from "./proximity.ts";
import { createRandom } from "./random.ts";
import type { Robustness } from "./robustness.ts";
import type { ModelDeaths, ModelUnit, RobustnessModel } from "./robustness-model.ts";

/** How far each input of a draw varies. Editorial. */
export const MARGINS = {
  /** Spread of the weights: each has a standard deviation of sqrt(w (1 - w) / 31), 0.09 at 0.40. */
  weightConcentration: 30,
  /** Of the logarithm of the half-distance: two draws in three lie within 670 and 1,490 km at 1,000 km. */
  halfDistanceSigma: 0.4,
  /** To each side of the floor: 0 to 0.10 at the default of 0.05. */
  floorSpread: 0.05,
  fragilitySigma: 0.07,
  /** Of provisional months: January to May 2026 grew by 7 % between two releases of candidate events. */
  provisional: { low: 0.9, best: 1, high: 1.25 } satisfies Triangle,
} as const;

/** Draws around one ranking, made in as many calls as the caller likes. */
export interface Draws {
  /** Draws made so far. */
  readonly done: () => number;
  /**
   * Makes more draws. The outcome depends on the seed and the total alone, not on how the total is cut.
   *
   * @throws RangeError when the count is not a whole number of 0 or more.
   */
  readonly run: (count: number) => void;
  /**
   * What all draws so far say.
   *
   * @throws RangeError when none has been made.
   */
  readonly result: () => Robustness;
}

/**
 * Seeded draws around a ranking, to say how much of it stands when its editorial choices and its figures are
 * a little other than they are. In each draw:
 *
 * - weights follow Dirichlet(30 w), with w the weights of the settings divided by their sum; a weight of 0 stays 0
 * - the half-distance is lognormal around the setting, sigma 0.4
 * - the floor is uniform within 0.05 of the setting, as far as that lies within 0 and 1
 * - deaths of the period and of each of the three before are triangular between a low and a high estimate, and level
 *   and rise are scored anew; areas that share a figure share the draw
 * - provisional months are multiplied by a further triangular factor (0.9, 1, 1.25)
 * - the fragility score moves by N(0, 0.07), clamped to 0..1
 * - a missing pillar is uniform between 0 and 1
 *
 * Aggregation, decay, measure and Dutch interest are choices and stay as they are. Spreads: Einder's method,
 * declared as editorial.
 *
 * @throws RangeError when the seed is not a whole number from 0 to 2^53 - 1.
 */
export function createDraws({ settings, units, areas }: RobustnessModel, seed: number): Draws {
  const random = createRandom(seed);
  const tally = createDrawTally(areas);
  const { aggregation, decay } = settings;
  const weightSum = PILLARS.reduce((sum, pillar) => sum + settings.weights[pillar], 0);
  const shapes = PILLARS.map(
    (pillar) => (MARGINS.weightConcentration * settings.weights[pillar]) / weightSum,
  );
  const floorFrom = Math.max(0, settings.floor - MARGINS.floorSpread);
  const floorTo = Math.min(1, settings.floor + MARGINS.floorSpread);

  const shares = new Float64Array(PILLARS.length);
  const deaths = new Float64Array(units.length);
  const meanBefore = new Float64Array(units.length);
  const priorities = new Float64Array(areas.length);
  const weights: Record<PillarId, number> = { ...settings.weights };
  const scores: Record<PillarId, number> = { level: 0, rise: 0, fragility: 0, displacement: 0 };
  const distance = { decay, halfDistanceKm: settings.halfDistanceKm, floor: settings.floor };

  const drawSettings = () => {
    dirichlet(random, shapes, shares);
    PILLARS.forEach((pillar, index) => {
      weights[pillar] = shares[index] ?? 0;
    });
    distance.halfDistanceKm = settings.halfDistanceKm * Math.exp(MARGINS.halfDistanceSigma * random.normal());
    distance.floor = floorFrom + (floorTo - floorFrom) * random.uniform();
  };
  const drawn = (of: ModelDeaths) => {
    const factor = of.provisional === 0 ? 1 : triangular(random, MARGINS.provisional);
    return triangular(random, of) * (1 + of.provisional * (factor - 1));
  };
  const drawDeaths = ({ deaths: counted, before }: ModelUnit, unit: number) => {
    deaths[unit] = drawn(counted);
    let sum = 0;
    for (const one of before ?? []) sum += drawn(one);
    meanBefore[unit] = before === null ? Number.NaN : sum / before.length;
  };
  const drawOnce = () => {
    drawSettings();
    units.forEach(drawDeaths);
    for (let index = 0; index < areas.length; index += 1) {
      const area = areas[index];
      if (area === undefined) continue;
      const ofYear = deaths[area.unit] ?? 0;
      const before = meanBefore[area.unit] ?? Number.NaN;
      scores.level = levelScore(ofYear, area.population);
      scores.rise = Number.isNaN(before) ? random.uniform() : riseScore(ofYear, before);
      scores.fragility = clamp01(area.fragility + MARGINS.fragilitySigma * random.normal());
      scores.displacement = area.displacement ?? random.uniform();
      const risk = 100 * (aggregate(scores, weights, aggregation) ?? 0);
      priorities[index] = risk * proximity(area.km, distance) * area.multiplier;
    }
    tally.add(priorities);
  };
  return {
    done: tally.draws,
    run: (count) => {
      if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a number of draws: ${count}`);
      for (let draw = 0; draw < count; draw += 1) drawOnce();
    },
    result: () => tally.result(seed),
  };
}
