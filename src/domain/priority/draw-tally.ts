import type { AreaRobustness, Robustness } from "./robustness.ts";
import type { ModelArea } from "./robustness-model.ts";

/** Draws whose priorities are kept in one block of memory. */
const BLOCK = 1024;
const TOP = 10;
const LOW_PERCENT = 5;
const HIGH_PERCENT = 95;
/** Two areas of which each outranks the other in at least this share of the draws are in no certain order. */
const OPEN_FROM_PERCENT = 10;

/** Counts of what came out of draws, and what they say. */
export interface DrawTally {
  readonly draws: () => number;
  /** Takes the priorities of one draw, in the order of the areas; they are copied. */
  readonly add: (priorities: Float64Array) => void;
  /** @throws RangeError when there is no draw. */
  readonly result: (seed: number) => Robustness;
}

/**
 * Counts ranks and who outranks whom over draws.
 *
 * @param areas in the order of iso3, which is the order of equal priorities too.
 */
export function createDrawTally(areas: readonly Pick<ModelArea, "iso3" | "rank">[]): DrawTally {
  const n = areas.length;
  const byRank = Uint16Array.from(
    areas.map((_, index) => index).sort((a, b) => (areas[a]?.rank ?? 0) - (areas[b]?.rank ?? 0)),
  );
  let draws = 0;
  /** Draws in which i outranks j although j is the higher ranked, at i * n + j. */
  const overtakes = new Uint32Array(n * n);
  /** Draws in which i has the rank r + 1, at i * n + r. */
  const rankCounts = new Uint32Array(n * n);
  const order = new Uint16Array(n);
  /** Area by area within a block, so that those of one area lie together. */
  const blocks: Float64Array[] = [];

  const add = (priorities: Float64Array) => {
    const slot = draws % BLOCK;
    if (slot === 0) blocks.push(new Float64Array(n * BLOCK));
    const block = blocks[blocks.length - 1] ?? new Float64Array(0);
    // Sorted by insertion from the order of the ranking: each step of it is a pair that changed places, and all
    // other pairs, nine of ten, cost nothing.
    for (let k = 0; k < n; k += 1) {
      const own = byRank[k] ?? 0;
      const priority = priorities[own] ?? 0;
      block[own * BLOCK + slot] = priority;
      let place = k;
      while (place > 0) {
        const other = order[place - 1] ?? 0;
        const above = priorities[other] ?? 0;
        if (above > priority || (above === priority && other < own)) break;
        overtakes[own * n + other] = (overtakes[own * n + other] ?? 0) + 1;
        order[place] = other;
        place -= 1;
      }
      order[place] = own;
    }
    for (let place = 0; place < n; place += 1) {
      const at = (order[place] ?? 0) * n + place;
      rankCounts[at] = (rankCounts[at] ?? 0) + 1;
    }
    draws += 1;
  };

  const rankAt = (i: number, percent: number) => {
    const wanted = nearestRank(percent, draws);
    let seen = 0;
    for (let r = 0; r < n; r += 1) {
      seen += rankCounts[i * n + r] ?? 0;
      if (seen >= wanted) return r + 1;
    }
    return n;
  };
  const sortedPriorities = (i: number) => {
    const all = new Float64Array(draws);
    blocks.forEach((block, index) => {
      const kept = Math.min(BLOCK, draws - index * BLOCK);
      all.set(block.subarray(i * BLOCK, i * BLOCK + kept), index * BLOCK);
    });
    return all.sort();
  };
  const isOpen = (i: number, j: number) => {
    // One of the two counts is 0: only the lower ranked can overtake.
    const changed = (overtakes[i * n + j] ?? 0) + (overtakes[j * n + i] ?? 0);
    return 100 * changed >= OPEN_FROM_PERCENT * draws && 100 * changed <= (100 - OPEN_FROM_PERCENT) * draws;
  };
  const resultOf = (i: number): AreaRobustness => {
    const priorities = sortedPriorities(i);
    const priorityAt = (percent: number) => priorities[nearestRank(percent, draws) - 1] ?? Number.NaN;
    const inTop = rankCounts.subarray(i * n, i * n + Math.min(TOP, n)).reduce((sum, count) => sum + count, 0);
    return {
      iso3: areas[i]?.iso3 ?? "",
      rankInterval: [rankAt(i, LOW_PERCENT), rankAt(i, HIGH_PERCENT)],
      scoreInterval: [priorityAt(LOW_PERCENT), priorityAt(HIGH_PERCENT)],
      topTenShare: inTop / draws,
      indistinguishableFrom: Array.from(byRank).flatMap((j) =>
        j !== i && isOpen(i, j) ? (areas[j]?.iso3 ?? []) : [],
      ),
    };
  };
  return {
    draws: () => draws,
    add,
    result: (seed) => {
      if (draws === 0) throw new RangeError("no draw has been made");
      return { seed, draws, areas: Array.from(byRank, resultOf) };
    },
  };
}

/**
 * The place, from 1, of a percentile among `count` sorted values by the nearest-rank definition (Hyndman and Fan
 * 1996, type 1): the smallest value with at least that percentage of all values at or below it. It is always a
 * value that was drawn, which a rank has to be.
 */
function nearestRank(percent: number, count: number): number {
  return Math.ceil((percent * count) / 100);
}
