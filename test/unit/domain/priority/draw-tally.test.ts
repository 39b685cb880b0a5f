import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDrawTally } from "../../../../src/domain/priority/draw-tally.ts";
import type { AreaRobustness } from "../../../../src/domain/priority/robustness.ts";

const iso3Of = (index: number) => `A${String(index).padStart(2, "0")}`;

/** A tally of draws written out: one list of priorities a draw, in the order of the areas; ranks in that order too unless given. */
function tallyOf(draws: readonly (readonly number[])[], ranks: readonly number[] = []) {
  const areas = (draws[0] ?? []).map((_, index) => ({
    iso3: iso3Of(index),
    rank: ranks[index] ?? index + 1,
  }));
  const tally = createDrawTally(areas);
  for (const draw of draws) tally.add(Float64Array.from(draw));
  return tally;
}

/** Two areas of which the first is the higher in `wins` of `draws` draws. */
function duel(wins: number, draws: number): readonly AreaRobustness[] {
  const all = Array.from({ length: draws }, (_, draw) => (draw < wins ? [2, 1] : [1, 2]));
  return tallyOf(all).result(1).areas;
}

describe("intervals", () => {
  it("are the 5th and the 95th of a hundred draws, by the nearest-rank definition", () => {
    // Priorities 1 to 100 in a mixed order (37 and 101 share no divisor): the 5th smallest is 5, the 95th 95.
    const draws = Array.from({ length: 100 }, (_, draw) => [((draw + 1) * 37) % 101]);
    expect(tallyOf(draws).result(1).areas[0]?.scoreInterval).toEqual([5, 95]);
  });

  it("round the place up where the percentage is no whole number of draws", () => {
    // Of 30 draws 1.5 and 28.5: the 2nd and the 29th.
    const draws = Array.from({ length: 30 }, (_, draw) => [draw + 1]);
    expect(tallyOf(draws).result(1).areas[0]?.scoreInterval).toEqual([2, 29]);
    expect(tallyOf([[7]]).result(1).areas[0]?.scoreInterval).toEqual([7, 7]);
  });

  it("take in every draw, however many there are", () => {
    // 1 to 2,500 in a mixed order (2,503 is a prime): the 125th and the 2,375th.
    const priorities = Array.from({ length: 2502 }, (_, draw) => ((draw + 1) * 1009) % 2503);
    const draws = priorities.filter((priority) => priority <= 2500).map((priority) => [priority]);
    expect(draws).toHaveLength(2500);
    expect(tallyOf(draws).result(1).areas[0]?.scoreInterval).toEqual([125, 2375]);
  });

  it("give ranks that were drawn", () => {
    // In 96 of 100 draws first and in 4 last: both ends are 1; in 94 and 6 the worse end is 3.
    const draws = (last: number) =>
      Array.from({ length: 100 }, (_, draw) => (draw < last ? [0, 2, 1] : [3, 2, 1]));
    expect(tallyOf(draws(4)).result(1).areas[0]?.rankInterval).toEqual([1, 1]);
    expect(tallyOf(draws(6)).result(1).areas[0]?.rankInterval).toEqual([1, 3]);
  });
});

describe("the order of two areas", () => {
  it.each([
    [9, false],
    [10, true],
    [50, true],
    [90, true],
    [91, false],
  ])("is open when one outranks the other in 10 to 90 of 100 draws: %i", (wins, isOpen) => {
    expect(duel(wins, 100).map(({ indistinguishableFrom }) => indistinguishableFrom)).toEqual(
      isOpen ? [["A01"], ["A00"]] : [[], []],
    );
  });

  it("is that of iso3 where they are equal", () => {
    const [first, second] = tallyOf([[5, 5]]).result(1).areas;
    expect([first?.rankInterval, second?.rankInterval]).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

describe("the tally", () => {
  it("lists areas by the ranking, and so the areas each is like", () => {
    // Three areas alike; the ranking has them in another order than iso3.
    const draws = [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
    ];
    const { areas } = tallyOf(draws, [3, 1, 2]).result(1);
    expect(areas.map(({ iso3 }) => iso3)).toEqual(["A01", "A02", "A00"]);
    expect(areas[0]?.indistinguishableFrom).toEqual(["A02", "A00"]);
  });

  it("counts the draws in which an area is among the ten highest", () => {
    // Twelve areas: the last is tenth in one of four draws, else twelfth.
    const base = Array.from({ length: 12 }, (_, index) => 100 - index);
    const up = base.map((priority, index) => (index === 11 ? 91.5 : priority));
    const { areas } = tallyOf([base, base, up, base]).result(1);
    expect(areas.map(({ topTenShare }) => topTenShare)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0.75, 0, 0.25]);
  });

  it("refuses to say anything of no draw, and says that there are no areas where there are none", () => {
    const tally = createDrawTally([]);
    expect(() => tally.result(1)).toThrow(RangeError);
    tally.add(new Float64Array(0));
    expect(tally.result(9)).toEqual({ seed: 9, draws: 1, areas: [] });
  });

  it("says what plain sorting and counting say", () => {
    const priority = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 100, noNaN: true }));
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 60 }))
      .chain(([areas, draws]) =>
        fc.record({
          draws: fc.array(fc.array(priority, { minLength: areas, maxLength: areas }), {
            minLength: draws,
            maxLength: draws,
          }),
          ranks: fc.shuffledSubarray(
            Array.from({ length: areas }, (_, index) => index + 1),
            { minLength: areas, maxLength: areas },
          ),
        }),
      );
    fc.assert(
      fc.property(matrix, ({ draws, ranks }) => {
        const { areas } = tallyOf(draws, ranks).result(1);
        const expected = bruteForce(draws, ranks);
        expect(areas).toEqual(expected);
      }),
    );
  });
});

/** The same by sorting every draw and comparing every pair anew. */
function bruteForce(
  draws: readonly (readonly number[])[],
  ranks: readonly number[],
): readonly AreaRobustness[] {
  const indices = ranks.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const beats = (draw: readonly number[], i: number, j: number) => {
    const [a = 0, b = 0] = [draw[i], draw[j]];
    return a > b || (a === b && i < j);
  };
  const rankIn = (draw: readonly number[], i: number) =>
    1 + draw.filter((_, j) => j !== i && beats(draw, j, i)).length;
  const ends = (values: readonly number[]): readonly [number, number] => {
    const sorted = [...values].sort((a, b) => a - b);
    const smallest = (share: number) =>
      sorted.find(
        (value) => sorted.filter((other) => other <= value).length >= share * sorted.length - 1e-9,
      ) ?? Number.NaN;
    return [smallest(0.05), smallest(0.95)];
  };
  return indices.map((i) => ({
    iso3: iso3Of(i),
    rankInterval: ends(draws.map((draw) => rankIn(draw, i))),
    scoreInterval: ends(draws.map((draw) => draw[i] ?? 0)),
    topTenShare: draws.filter((draw) => rankIn(draw, i) <= 10).length / draws.length,
    indistinguishableFrom: indices
      .filter((j) => {
        const share = draws.filter((draw) => beats(draw, i, j)).length / draws.length;
        return j !== i && share >= 0.1 && share <= 0.9;
      })
      .map(iso3Of),
  }));
}
