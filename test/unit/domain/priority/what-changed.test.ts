import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { whatChanged } from "../../../../src/domain/priority/what-changed.ts";
import { judgementOf } from "./any-settings.ts";
import { type Asked, basisOf, NOW, rankingOf, THEN } from "./made-up-rankings.ts";

describe("the parts of a difference", () => {
  /** A game of three players, worked by hand: figures, settings and border, alone and together. */
  const WORTH: Readonly<Record<string, number>> = {
    "": 10,
    f: 16,
    s: 10,
    b: 22,
    fs: 19,
    fb: 40,
    sb: 22,
    fsb: 46,
  };
  const near: PrioritySettings = { ...DEFAULT_SETTINGS, halfDistanceKm: 500 };
  const before = basisOf({ date: THEN, settings: near, home: "there" });
  const rank = ({ date, settings, home }: Asked) => {
    const key = `${date === NOW ? "f" : ""}${settings.halfDistanceKm === 1000 ? "s" : ""}${home === "here" ? "b" : ""}`;
    return rankingOf({ AAA: WORTH[key] ?? Number.NaN });
  };

  it("are the Shapley shares of period, settings and border where the edition is one", () => {
    // Orders fsb, fbs, sfb, sbf, bfs, bsf.
    // figures: 6, 6, 9, 24, 18, 24: mean 14.5; settings: 3, 6, 0, 0, 6, 0: 2.5; border: 27, 24, 27, 12, 12, 12: 19.
    const { moved, factors } = whatChanged(before, basisOf(), rank);
    expect(factors).toEqual(["period", "settings", "border"]);
    expect(moved[0]).toMatchObject({
      iso3: "AAA",
      before: { priority: 10, rank: 1 },
      after: { priority: 46, rank: 1 },
      difference: 36,
    });
    expect(moved[0]?.parts?.revised).toBe(0);
    expect(moved[0]?.parts?.period).toBeCloseTo(14.5, 12);
    expect(moved[0]?.parts?.settings).toBeCloseTo(2.5, 12);
    expect(moved[0]?.parts?.border).toBeCloseTo(19, 12);
  });

  it("are all of one factor where nothing else differs, and then two rankings are made", () => {
    let asked = 0;
    const counted = (basis: Asked) => {
      asked += 1;
      return rank(basis);
    };
    const { moved, factors } = whatChanged(basisOf({ date: THEN }), basisOf(), counted);
    expect(factors).toEqual(["period"]);
    // From s and b to all: 46 - 22.
    expect(moved[0]).toMatchObject({
      difference: 24,
      parts: { revised: 0, period: 24, settings: 0, border: 0 },
    });
    expect(asked).toBe(2);
  });

  it("are told of eight combinations at most, each asked for once", () => {
    const asked = new Set<string>();
    const { moved } = whatChanged(before, basisOf(), (basis) => {
      const key = JSON.stringify(basis);
      expect(asked.has(key)).toBe(false);
      asked.add(key);
      return rank(basis);
    });
    expect(moved).toHaveLength(1);
    expect(asked.size).toBe(8);
  });

  it("count the measure with the border, and Dutch interest with the settings", () => {
    const factorsOf = (settings: Partial<PrioritySettings>) =>
      whatChanged(basisOf(), basisOf({ settings: { ...DEFAULT_SETTINGS, ...settings } }), () => []).factors;
    const judged = { on: true, judgements: { AAA: judgementOf(3) } };
    expect(factorsOf({ measure: "capital" })).toEqual(["border"]);
    expect(factorsOf({ interest: judged })).toEqual(["settings"]);
    expect(factorsOf({ interest: { ...judged, on: false } })).toEqual([]);
    expect(factorsOf({ weights: { level: 8, rise: 4, fragility: 6, displacement: 2 } })).toEqual([]);
    expect(factorsOf({ floor: 0.1 })).toEqual(["settings"]);
  });

  it("mix the measure with the border and the rest of the settings with the date", () => {
    const asked: Asked[] = [];
    const byCapital: PrioritySettings = { ...near, measure: "capital" };
    whatChanged(basisOf({ settings: byCapital, home: "there" }), basisOf(), (basis) => {
      asked.push(basis);
      return rankingOf({ AAA: 1 });
    });
    expect(
      asked.map(({ settings, home }) => `${settings.halfDistanceKm} ${settings.measure} ${home}`).sort(),
    ).toEqual(["1000 capital there", "1000 edge here", "500 capital there", "500 edge here"]);
  });

  it("are not told where an area has no score under a mixed combination", () => {
    const { moved } = whatChanged(before, basisOf(), (basis) => {
      const isMixed = basis.date === NOW && basis.home === "there";
      return rankingOf(isMixed ? { AAA: "not-assessed" } : { AAA: 1 });
    });
    expect(moved[0]).toMatchObject({ difference: 0, parts: null });
  });
});

describe("areas", () => {
  it("are sorted by the size of the difference, whichever way, and by code where it is equal", () => {
    const { moved } = whatChanged(basisOf({ date: THEN }), basisOf(), ({ date }) =>
      rankingOf(date === NOW ? { AAA: 50, DDD: 21, BBB: 11, CCC: 5 } : { AAA: 49, DDD: 20, BBB: 21, CCC: 5 }),
    );
    expect(moved.map(({ iso3, difference }) => [iso3, difference])).toEqual([
      ["BBB", -10],
      ["AAA", 1],
      ["DDD", 1],
      ["CCC", 0],
    ]);
    expect(moved[0]).toMatchObject({ before: { rank: 2 }, after: { rank: 3 } });
  });

  it("that are ranked on one side alone stand apart with their state on the other", () => {
    const { moved, apart } = whatChanged(basisOf({ date: THEN }), basisOf(), ({ date }) =>
      date === NOW
        ? rankingOf({ BBB: 7, AAA: "home", CCC: "not-assessed" })
        : rankingOf({ BBB: "no-data", AAA: 9, CCC: "no-data", DDD: 3 }),
    );
    expect(moved).toEqual([]);
    expect(apart).toEqual([
      { iso3: "AAA", unranked: "after", state: "home", placing: { priority: 9, rank: 1 } },
      { iso3: "BBB", unranked: "before", state: "no-data", placing: { priority: 7, rank: 1 } },
      { iso3: "DDD", unranked: "after", state: "outside", placing: { priority: 3, rank: 2 } },
    ]);
  });
});
