import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { createDraws } from "../../../../src/domain/priority/draws.ts";
import { rankAreas } from "../../../../src/domain/priority/rank-areas.ts";
import type { AreaRobustness } from "../../../../src/domain/priority/robustness.ts";
import {
  type ModelArea,
  type ModelDeaths,
  type RobustnessModel,
  robustnessModel,
} from "../../../../src/domain/priority/robustness-model.ts";
import { day } from "../time/dates.ts";
import { builtData } from "./built-data.ts";

const { weights, aggregation, decay, halfDistanceKm, floor } = DEFAULT_SETTINGS;
const SETTINGS: RobustnessModel["settings"] = { weights, aggregation, decay, halfDistanceKm, floor };
/** Deaths of final months, between a low and a high number. */
const deathsOf = (low: number, best: number, high: number, provisional = 0): ModelDeaths => ({
  low,
  best,
  high,
  provisional,
});
const CERTAIN = deathsOf(1000, 1000, 1000);

function areaWith(changes: Partial<ModelArea> = {}): ModelArea {
  return {
    iso3: "AAA",
    rank: 1,
    unit: 0,
    population: 10_000_000,
    fragility: 0.5,
    displacement: 0.5,
    km: 0,
    multiplier: 1,
    ...changes,
  };
}

function modelOf(
  areas: readonly Partial<ModelArea>[],
  settings: Partial<RobustnessModel["settings"]> = {},
  units: RobustnessModel["units"] = [{ deaths: CERTAIN, before: [CERTAIN, CERTAIN, CERTAIN] }],
): RobustnessModel {
  return {
    settings: { ...SETTINGS, ...settings },
    units,
    areas: areas.map((area, index) => areaWith({ iso3: `A${index}`, rank: index + 1, ...area })),
  };
}

function drawn(model: RobustnessModel, draws: number, seed = 1): readonly AreaRobustness[] {
  const all = createDraws(model, seed);
  all.run(draws);
  return all.result().areas;
}

/** Score intervals of the areas, to compare with quantiles that are known. */
const scores = (areas: readonly AreaRobustness[]) => areas.map(({ scoreInterval }) => scoreInterval);

/** Weight on one pillar alone, so that the priority of an area at the border is 100 times its score. */
const only = (pillar: keyof typeof weights) => ({
  weights: { level: 0, rise: 0, fragility: 0, displacement: 0, [pillar]: 1 },
});

/** Uniform numbers of another generator (Park and Miller 1988, "minimal standard"). */
function parkMiller(): () => number {
  let state = 987_654_321;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe("what is drawn", () => {
  const MANY = 40_000;

  it("is fragility with the quantiles of N(0, 0.07) around its score, clamped", () => {
    // z(0.95) = 1.6449: 0.5 -+ 0.1151; around 0.03 the lower end is below 0 and stays there.
    const [[low, high] = [], [clamped, above] = []] = scores(
      drawn(modelOf([{}, { fragility: 0.03 }], only("fragility")), MANY),
    );
    expect(Math.abs((low ?? 0) - 38.49)).toBeLessThan(0.3);
    expect(Math.abs((high ?? 0) - 61.51)).toBeLessThan(0.3);
    expect(clamped).toBe(0);
    expect(Math.abs((above ?? 0) - 14.51)).toBeLessThan(0.3);
  });

  it("is a missing pillar evenly between 0 and 1, and a present one not at all", () => {
    const [[low, high] = [], present] = scores(
      drawn(modelOf([{ displacement: null }, { displacement: 0.5 }], only("displacement")), MANY),
    );
    expect(Math.abs((low ?? 0) - 5)).toBeLessThan(0.6);
    expect(Math.abs((high ?? 0) - 95)).toBeLessThan(0.6);
    expect(present).toEqual([50, 50]);
  });

  it("is the rise evenly between 0 and 1 where the years before are missing", () => {
    const units = [{ deaths: CERTAIN, before: null }];
    const [[low, high] = []] = scores(drawn(modelOf([{}], only("rise"), units), MANY));
    expect(Math.abs((low ?? 0) - 5)).toBeLessThan(0.6);
    expect(Math.abs((high ?? 0) - 95)).toBeLessThan(0.6);
  });

  it("is the half-distance lognormally around the setting, sigma 0.4", () => {
    // At 1,000 km with displacement 1 and a floor of 0 to 0 the score is 100 x 2^(-1000 / L), and L lies within
    // 1,000 x exp(-+0.4 x 1.6449) = 517.9 and 1,930.9: 100 x 2^-1.9309 = 26.22 and 100 x 2^-0.5179 = 69.84.
    // A floor drawn between 0 and 0.05 lifts them by 2.5 % of what is missing to 100, 1.84 and 0.75 at its mean.
    const model = modelOf([{ km: 1000, displacement: 1 }], { ...only("displacement"), floor: 0 });
    const [[low, high] = []] = scores(drawn(model, MANY));
    expect(Math.abs((low ?? 0) - 28.06)).toBeLessThan(0.6);
    expect(Math.abs((high ?? 0) - 70.59)).toBeLessThan(0.6);
  });

  it.each([
    [0.05, 0.5, 9.5],
    [0.5, 45.5, 54.5],
    [0, 0.25, 4.75],
    [1, 95.25, 99.75],
  ])("is the floor %f within 0.05 as far as that lies within 0 and 1", (setting, from, to) => {
    // So far away that proximity is the floor; 5 % and 95 % of the way along the range.
    const model = modelOf([{ km: 1e6, displacement: 1 }], { ...only("displacement"), floor: setting });
    const [[low, high] = []] = scores(drawn(model, MANY));
    expect(Math.abs((low ?? 0) - from)).toBeLessThan(0.1);
    expect(Math.abs((high ?? 0) - to)).toBeLessThan(0.1);
  });

  it("is the deaths of the year and of each year before", () => {
    // 0 deaths in 10 million up to 50: the level at the 95th percentile of triangular(0, 25, 50),
    // 50 - sqrt(0.05 x 50 x 25) = 42.094, is ln(1 + 1.68377) / ln(401) = 0.16471; at the 5th, 7.906 deaths, 0.04586.
    const year = deathsOf(0, 25, 50);
    const level = modelOf([{}], only("level"), [{ deaths: year, before: null }]);
    const [[low, high] = []] = scores(drawn(level, MANY));
    expect(Math.abs((low ?? 0) - 4.586)).toBeLessThan(0.15);
    expect(Math.abs((high ?? 0) - 16.471)).toBeLessThan(0.15);
    // 100 deaths after three years of 0 to 75, likeliest 0: x = 75 - 75 sqrt(1 - u) for each, and half
    // log2(125 / (M + 25)), drawn with another generator.
    const uniform = parkMiller();
    const base = () => 75 - 75 * Math.sqrt(1 - uniform());
    const expected = Array.from({ length: MANY }, () => {
      const mean = (base() + base() + base()) / 3;
      return 50 * Math.log2(125 / (mean + 25));
    }).sort((a, b) => a - b);
    const before = deathsOf(0, 0, 75);
    const hundred = deathsOf(100, 100, 100);
    const rise = modelOf([{}], only("rise"), [{ deaths: hundred, before: [before, before, before] }]);
    const [[lowRise, highRise] = []] = scores(drawn(rise, MANY));
    expect(Math.abs((lowRise ?? 0) - (expected[2000] ?? 0))).toBeLessThan(0.5);
    expect(Math.abs((highRise ?? 0) - (expected[38_000] ?? 0))).toBeLessThan(0.5);
  });

  it("is a further triangular factor of 0.9, 1 and 1.25 for deaths in provisional months", () => {
    // 100 deaths in ten million, all provisional: the factor's quantiles are 0.9 + sqrt(0.05 x 0.35 x 0.1) = 0.941833 and
    // 1.25 - sqrt(0.05 x 0.35 x 0.25) = 1.183856; ln(1 + 4 x 0.941833) / ln(401) = 0.260560, and 0.291404.
    const whole = modelOf([{}], only("level"), [{ deaths: deathsOf(100, 100, 100, 1), before: null }]);
    const [[low, high] = []] = scores(drawn(whole, MANY));
    expect(Math.abs((low ?? 0) - 26.056)).toBeLessThan(0.05);
    expect(Math.abs((high ?? 0) - 29.1404)).toBeLessThan(0.05);
    // The same in the years before, 75 deaths after three of 0 to 75 provisional: a larger M, a smaller rise.
    const unit = { deaths: deathsOf(200, 200, 200), before: [deathsOf(75, 75, 75, 1)] };
    const rise = modelOf([{}], only("rise"), [unit]);
    // Half log2(225 / (75 x factor + 25)): log2(225 / 113.7892) / 2 = 0.491779 and log2(225 / 95.6375) / 2 = 0.617145.
    const [[lowRise, highRise] = []] = scores(drawn(rise, MANY));
    expect(Math.abs((lowRise ?? 0) - 49.1779)).toBeLessThan(0.2);
    expect(Math.abs((highRise ?? 0) - 61.7145)).toBeLessThan(0.2);
  });

  it.each([
    // The mean of a triangular distribution is a third of its three corners: 1.05 of the factor, 31 / 30 of 0.8 to 1.3.
    ["all of it provisional", deathsOf(100, 100, 100, 1), 105],
    ["half of it provisional", deathsOf(100, 100, 100, 0.5), 102.5],
    ["none of it provisional", deathsOf(80, 100, 130, 0), 103.3333],
    ["both, which are independent of each other", deathsOf(80, 100, 130, 1), 108.5],
  ])("has the mean of its distributions with %s", (_, deaths, mean) => {
    // One draw of each seed: its score shows the deaths, D = 25 x (401^level - 1) in ten million.
    const model = modelOf([{}], only("level"), [{ deaths, before: null }]);
    const seeds = Array.from({ length: 4000 }, (_none, seed) => seed);
    const found = seeds.map((seed) => {
      const [[score = Number.NaN] = []] = scores(drawn(model, 1, seed));
      return 25 * (401 ** (score / 100) - 1);
    });
    // Standard deviations are at most 13.6 (of 0.8 to 1.3: 10.4; of the factor: 7.4), their errors of the mean 0.22.
    expect(Math.abs(found.reduce((sum, value) => sum + value, 0) / found.length - mean)).toBeLessThan(1);
  });

  it("takes no random number for final months: the draws are those without the factor, and of one seed the same", () => {
    const model = (share: number) =>
      modelOf([{}], {}, [{ deaths: deathsOf(80, 100, 130, share), before: null }]);
    expect(drawn(model(0), 200, 7)).toEqual(drawn(model(0), 200, 7));
    expect(drawn(model(0.5), 200, 7)).toEqual(drawn(model(0.5), 200, 7));
    expect(drawn(model(0.5), 200, 7)).not.toEqual(drawn(model(0.5), 200, 8));
    expect(drawn(model(0.5), 200, 7)).not.toEqual(drawn(model(0), 200, 7));
  });

  it("is one figure for areas that share it", () => {
    const unit = { deaths: deathsOf(0, 100, 10_000), before: null };
    // The same figure against a tenth of the inhabitants is always the higher; a figure of its own is not.
    const shared = drawn(
      modelOf([{ unit: 0, population: 1_000_000 }, { unit: 0 }], only("level"), [unit]),
      500,
    );
    expect(shared.map(({ rankInterval }) => rankInterval)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const own = drawn(
      modelOf([{ unit: 0, population: 1_000_000 }, { unit: 1 }], only("level"), [unit, unit]),
      500,
    );
    expect(own[0]?.indistinguishableFrom).toEqual(["A1"]);
  });

  it("is not aggregation, decay or interest", () => {
    const plain = scores(drawn(modelOf([{}]), 200));
    const judged = scores(drawn(modelOf([{ multiplier: 1.25 }]), 200));
    expect(judged).toEqual(plain.map(([low, high]) => [low * 1.25, high * 1.25]));
    const model = modelOf([{ km: 5000, displacement: 1 }], { ...only("displacement"), decay: "none" });
    expect(scores(drawn(model, 200))).toEqual([[100, 100]]);
  });
});

describe("weights", () => {
  it("of 0 stay 0", () => {
    const model = modelOf([{ fragility: 1, displacement: 0 }], {
      weights: { level: 0, rise: 0, fragility: 0, displacement: 1 },
    });
    expect(scores(drawn(model, 200))).toEqual([[0, 0]]);
  });

  it("count by their proportions alone", () => {
    const tenfold = { level: 4, rise: 2, fragility: 3, displacement: 1 };
    const one = scores(drawn(modelOf([{}]), 300)).flat();
    const ten = scores(drawn(modelOf([{}], { weights: tenfold }), 300)).flat();
    ten.forEach((value, index) => {
      expect(value).toBeCloseTo(one[index] ?? Number.NaN, 9);
    });
  });

  it("have the quantiles of Dirichlet(12, 6, 9, 3), drawn in another way", () => {
    // One pillar at 1 and the others at 0 shows its weight. The other way: a gamma of whole shape k is the
    // negative logarithm of the product of k uniform numbers (Devroye 1986, IX.3), here of a plain generator.
    const uniform = parkMiller();
    const erlang = (shape: number) =>
      Array.from({ length: shape }, uniform).reduce((sum, value) => sum - Math.log(value), 0);
    const share = () => {
      const [level, rise, fragility, displacement] = [erlang(12), erlang(6), erlang(9), erlang(3)];
      return (100 * displacement) / (level + rise + fragility + displacement);
    };
    const sorted = Array.from({ length: 40_000 }, share).sort((a, b) => a - b);
    const silent = deathsOf(0, 0, 0);
    // Fragility moves by N(0, 0.07) around -10, and is 0.
    const model = modelOf([{ fragility: -10, displacement: 1 }], {}, [
      { deaths: silent, before: [silent, silent, silent] },
    ]);
    const [[low, high] = []] = scores(drawn(model, 40_000));
    expect(Math.abs((low ?? 0) - (sorted[2000] ?? 0))).toBeLessThan(0.2);
    expect(Math.abs((high ?? 0) - (sorted[38_000] ?? 0))).toBeLessThan(0.4);
  });
});

describe("draws around the published ranking", () => {
  const data = builtData();
  const { areas, borders, homeAreas } = data.areas();
  const figures = createFigures(data.figures());
  const [homeArea] = homeAreas;
  if (homeArea === undefined) throw new Error("no home area");
  const date = day("2026-11-23");
  const settings = DEFAULT_SETTINGS;
  const priorities = rankAreas({
    areas,
    figures,
    distances: data.distances(),
    homeArea,
    borders,
    outermost: false,
    date,
    settings,
  });
  const model = robustnessModel({ priorities, figures, date, settings });
  const resultOf = (seed: number, ...chunks: readonly number[]) => {
    const draws = createDraws(model, seed);
    for (const chunk of chunks) draws.run(chunk);
    return draws.result();
  };
  const whole = resultOf(1, 1000);

  it("follow from the seed and the total, however the total is cut", () => {
    expect(resultOf(1, 1000)).toEqual(whole);
    expect(resultOf(1, 1, 0, 499, 500)).toEqual(whole);
    expect(resultOf(2, 1000)).not.toEqual(whole);
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), fc.maxSafeNat(), (chunks, seed) => {
        const total = chunks.reduce((sum, chunk) => sum + chunk, 0);
        if (total > 0) expect(resultOf(seed, ...chunks)).toEqual(resultOf(seed, total));
      }),
      { numRuns: 20 },
    );
  });

  it("can be looked at on the way without changing what comes", () => {
    const draws = createDraws(model, 1);
    draws.run(300);
    expect(draws.result().draws).toBe(300);
    expect(draws.done()).toBe(300);
    draws.run(700);
    expect(draws.result()).toEqual(whole);
  });

  it("take in every ranked area, in the order of the ranking", () => {
    const ranked = priorities
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ iso3 }) => iso3);
    expect(whole.areas.map(({ iso3 }) => iso3)).toEqual(ranked);
    expect(whole.areas.reduce((sum, { topTenShare }) => sum + topTenShare, 0)).toBeCloseTo(10, 9);
  });

  it("hold the ranking's own place of all but a few areas within their intervals", () => {
    const outside = whole.areas.filter(({ rankInterval: [best, worst] }, index) => {
      return index + 1 < best || index + 1 > worst;
    });
    expect(outside.length).toBeLessThanOrEqual(4);
    for (const { rankInterval, scoreInterval } of whole.areas) {
      expect(rankInterval[0]).toBeLessThanOrEqual(rankInterval[1]);
      expect(scoreInterval[0]).toBeLessThanOrEqual(scoreInterval[1]);
    }
  });

  it("say of two areas the same from both sides", () => {
    for (const { iso3, indistinguishableFrom } of whole.areas) {
      for (const other of indistinguishableFrom) {
        expect(whole.areas.find((area) => area.iso3 === other)?.indistinguishableFrom).toContain(iso3);
      }
    }
  });

  it("agree between seeds as far as a thousand draws can", () => {
    const other = resultOf(2, 1000);
    whole.areas.forEach(({ topTenShare }, index) => {
      // Five standard errors of a difference of two shares of 1,000: at most 5 x sqrt(2 x 0.25 / 1,000) = 0.112.
      expect(Math.abs(topTenShare - (other.areas[index]?.topTenShare ?? 0))).toBeLessThan(0.112);
    });
  });

  it("refuse a number of draws that is none, and a result of none", () => {
    const draws = createDraws(model, 1);
    expect(() => draws.result()).toThrow(RangeError);
    for (const count of [-1, 0.5, Number.NaN]) expect(() => draws.run(count)).toThrow(RangeError);
    expect(() => createDraws(model, -1)).toThrow(RangeError);
  });
});
