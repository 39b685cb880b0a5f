import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaState } from "../../../../src/domain/areas/area.ts";
import type { HomeArea } from "../../../../src/domain/borders/home-area.ts";
import type { FiguresDocument, FormerFiguresDocument } from "../../../../src/domain/datasets/documents.ts";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import {
  figuresOfFormerEdition,
  figuresWithoutNewerPeriods,
} from "../../../../src/domain/indicators/former-figures.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { rankMeasured } from "../../../../src/domain/priority/rank-measured.ts";
import type { AreaPriority, PrioritySettings } from "../../../../src/domain/priority/types.ts";
import {
  CHANGE_FACTORS,
  type ComparedBasis,
  type ComparedFigures,
  whatChanged,
} from "../../../../src/domain/priority/what-changed.ts";
import { day } from "../time/dates.ts";
import { anySettings, judgementOf } from "./any-settings.ts";
import { builtData } from "./built-data.ts";
import { areaOf } from "./made-up-areas.ts";
import { publishedBasis } from "./published-basis.ts";

const NOW = day("2026-11-23");
const THEN = day("2023-12-31");
const FORMER = day("2026-08-01");

/** What a ranking is asked for by. */
type Asked = Omit<ComparedBasis<string>, "edition">;

/** A ranking of which only priorities, ranks and states matter. */
function rankingOf(
  priorities: Readonly<Record<string, number | AreaState>>,
): readonly AreaPriority<string>[] {
  const ranked = Object.entries(priorities).flatMap(([iso3, priority]) =>
    typeof priority === "number" ? [{ iso3, priority }] : [],
  );
  ranked.sort((a, b) => b.priority - a.priority);
  return Object.entries(priorities).map(([iso3, value]) => ({
    iso3,
    state: typeof value === "number" ? "assessed" : value,
    assessment: null,
    nearest: null,
    byEdge: null,
    byCapital: null,
    proximity: null,
    interestMultiplier: null,
    priority: typeof value === "number" ? value : null,
    priorityByOtherMeasure: null,
    contributions: null,
    takenByDistance: null,
    rank: typeof value === "number" ? 1 + ranked.findIndex((one) => one.iso3 === iso3) : null,
  }));
}

const basisOf = (changes: Partial<ComparedBasis<string>> = {}): ComparedBasis<string> => ({
  date: NOW,
  edition: null,
  settings: DEFAULT_SETTINGS,
  home: "here",
  ...changes,
});

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

describe("the parts between two editions", () => {
  /** Twelve worths by figures, settings and border: those above, with the same periods as revised between them. */
  const WORTH: Readonly<Record<string, number>> = {
    before: 10,
    "before s": 10,
    "before b": 22,
    "before sb": 22,
    revised: 13,
    "revised s": 14,
    "revised b": 30,
    "revised sb": 31,
    after: 16,
    "after s": 19,
    "after b": 40,
    "after sb": 46,
  };
  const near: PrioritySettings = { ...DEFAULT_SETTINGS, halfDistanceKm: 500 };
  const before = basisOf({ date: THEN, edition: FORMER, settings: near, home: "there" });
  const keyOf = ({ settings, home }: Asked, figures: ComparedFigures): string => {
    const which = figures === "revised" ? figures : figures.edition === FORMER ? "before" : "after";
    const others = `${settings.halfDistanceKm === 1000 ? "s" : ""}${home === "here" ? "b" : ""}`;
    return `${which} ${others}`.trim();
  };

  it("part the share of the figures in every order: what was revised, then what is newer", () => {
    // Orders fsb and fbs: 3 and 3; sfb: 4 and 5; bfs: 8 and 10; sbf and bsf: 9 and 15.
    // Revised (3 + 3 + 4 + 8 + 9 + 9) / 6 = 6; newer (3 + 3 + 5 + 10 + 15 + 15) / 6 = 8.5: together the 14.5 above.
    const { moved, factors } = whatChanged(before, basisOf(), (basis, figures) =>
      rankingOf({ AAA: WORTH[keyOf(basis, figures)] ?? Number.NaN }),
    );
    expect(factors).toEqual(["revised", "period", "settings", "border"]);
    expect(moved[0]?.difference).toBe(36);
    expect(moved[0]?.parts?.revised).toBeCloseTo(6, 12);
    expect(moved[0]?.parts?.period).toBeCloseTo(8.5, 12);
    expect(moved[0]?.parts?.settings).toBeCloseTo(2.5, 12);
    expect(moved[0]?.parts?.border).toBeCloseTo(19, 12);
  });

  it("are told of twelve combinations, each asked for once, the revised ones on the earlier date", () => {
    const asked = new Map<string, string>();
    whatChanged(before, basisOf(), (basis, figures) => {
      const key = keyOf(basis, figures);
      expect(asked.has(key)).toBe(false);
      asked.set(key, basis.date);
      return rankingOf({ AAA: 1 });
    });
    expect([...asked.keys()].sort()).toEqual(Object.keys(WORTH).sort());
    for (const [key, date] of asked) expect(date).toBe(key.startsWith("after") ? NOW : THEN);
  });

  it("are told of three rankings where nothing but the edition differs", () => {
    let asked = 0;
    const { moved, factors } = whatChanged(basisOf({ edition: FORMER }), basisOf(), (basis, figures) => {
      asked += 1;
      return rankingOf({ AAA: WORTH[keyOf(basis, figures)] ?? Number.NaN });
    });
    expect(factors).toEqual(["revised", "period"]);
    // With s and b: 22, 31, 46.
    expect(moved[0]?.parts).toEqual({ revised: 9, period: 15, settings: 0, border: 0 });
    expect(asked).toBe(3);
  });

  it("sum to the difference, and have none revised or newer where no such figure differs", () => {
    const worths = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 12, maxLength: 12 });
    const kinds = fc.constantFrom("any", "nothing revised", "nothing newer");
    fc.assert(
      fc.property(worths, kinds, (drawn, kind) => {
        const names = Object.keys(WORTH);
        const worth = (key: string): number => {
          const [which = "", others = ""] = key.split(" ");
          const same =
            (kind === "nothing revised" && which === "revised" && "before") ||
            (kind === "nothing newer" && which === "revised" && "after") ||
            which;
          return drawn[names.indexOf(`${same} ${others}`.trim())] ?? Number.NaN;
        };
        const { moved } = whatChanged(before, basisOf(), (basis, figures) =>
          rankingOf({ AAA: worth(keyOf(basis, figures)) }),
        );
        const { difference = Number.NaN, parts = null } = moved[0] ?? {};
        if (parts === null) throw new Error("no parts");
        const sum = CHANGE_FACTORS.reduce((total, factor) => total + parts[factor], 0);
        expect(Math.abs(sum - difference)).toBeLessThan(1e-9);
        if (kind === "nothing revised") expect(parts.revised).toBe(0);
        if (kind === "nothing newer") expect(parts.period).toBe(0);
      }),
    );
  });

  it("are those of the figures themselves, worked by hand for three areas", () => {
    // Level alone, without distance, in areas of ten million: 0 deaths 0, 500 deaths ln(21) / ln(401) =
    // 3.044522 / 5.993961 = 0.507932, 10,000 deaths 1. REV was revised from 0 to 500 and stayed there, NEW had 10,000 in
    // the year that the former edition had not, and BTH is both.
    const people = { 2024: 10_000_000, 2025: 10_000_000 };
    const areas = ["REV", "NEW", "BTH"];
    const pairs = (years: Readonly<Record<number, number>>) =>
      Object.entries(years).map(([year, value]) => [Number(year), value] as const);
    const same = (years: Readonly<Record<number, number>>) =>
      Object.fromEntries(areas.map((iso3) => [iso3, pairs(years)]));
    const present: FiguresDocument = {
      indicators: {
        ucdp_deaths_total_best: {
          REV: pairs({ 2024: 500, 2025: 500 }),
          NEW: pairs({ 2024: 0, 2025: 10_000 }),
          BTH: pairs({ 2024: 500, 2025: 10_000 }),
        },
        population_total: same(people),
        inform_lack_coping_capacity: same({ 2020: 5 }),
      },
      sources: {},
    };
    const former: FormerFiguresDocument = {
      edition: FORMER,
      indicators: { ucdp_deaths_total_best: same({ 2024: 0 }) },
      sources: {},
      newest: { ucdp_deaths_total_best: 2024, population_total: 2025, inform_lack_coping_capacity: 2020 },
    };
    const sets = {
      before: createFigures(figuresOfFormerEdition(present, former)),
      revised: createFigures(figuresWithoutNewerPeriods(present, former)),
      after: createFigures(present),
    };
    const settings: PrioritySettings = {
      ...DEFAULT_SETTINGS,
      window: "calendar-year",
      weights: { level: 1, rise: 0, fragility: 0, displacement: 0 },
      decay: "none",
    };
    const { moved } = whatChanged(
      basisOf({ edition: FORMER, settings }),
      basisOf({ settings }),
      ({ date, settings: asked }, of) =>
        rankMeasured({
          areas: areas.map((iso3) => areaOf(iso3)),
          figures: of === "revised" ? sets.revised : of.edition === null ? sets.after : sets.before,
          date,
          settings: asked,
          isHome: () => false,
          nearest: () => ({ km: 1, inside: false, from: [0, 0], to: [1, 1], toIso3: "", border: "own" }),
        }),
    );
    const parts = (iso3: string) => moved.find((area) => area.iso3 === iso3)?.parts;
    expect(parts("REV")?.revised).toBeCloseTo(50.7932, 3);
    expect(parts("REV")?.period).toBe(0);
    expect(parts("NEW")?.revised).toBe(0);
    expect(parts("NEW")?.period).toBeCloseTo(100, 9);
    expect(parts("BTH")?.revised).toBeCloseTo(50.7932, 3);
    expect(parts("BTH")?.period).toBeCloseTo(49.2068, 3);
  });
});

describe("the published data", () => {
  const { home, homeAreas, rank } = publishedBasis();
  const data = builtData();
  const [document, former] = [data.figures(), data.formerFigures()];
  const sets = {
    former: createFigures(figuresOfFormerEdition(document, former)),
    revised: createFigures(figuresWithoutNewerPeriods(document, former)),
    present: createFigures(document),
  };
  const rankBasis = (
    { date, settings, home: homeArea }: Omit<ComparedBasis<HomeArea>, "edition">,
    of: ComparedFigures,
  ) => {
    const figures = of === "revised" ? sets.revised : of.edition === null ? sets.present : sets.former;
    return rank({ date, settings, homeArea, figures });
  };
  const anyBasis: fc.Arbitrary<ComparedBasis<HomeArea>> = fc.record({
    date: fc.constantFrom(THEN, NOW, day("2019-06-01")),
    edition: fc.constantFrom(null, former.edition),
    settings: anySettings(["UKR", "HTI"]),
    home: fc.constantFrom(...homeAreas),
  });

  it("give parts that sum to the difference under any settings, borders, dates and editions", () => {
    fc.assert(
      fc.property(anyBasis, anyBasis, (before, later) => {
        const after = { ...later, edition: null };
        for (const { difference, parts, before: from, after: to } of whatChanged(before, after, rankBasis)
          .moved) {
          expect(difference).toBe(to.priority - from.priority);
          if (parts === null) continue;
          const sum = CHANGE_FACTORS.reduce((total, factor) => total + parts[factor], 0);
          expect(Math.abs(sum - difference)).toBeLessThan(1e-9);
          if (before.edition === null) expect(parts.revised).toBe(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  it("put Haiti's rise down to the border when the Kingdom's is added and nothing else", () => {
    const { moved } = whatChanged(
      { date: NOW, edition: null, settings: DEFAULT_SETTINGS, home: home("eu") },
      { date: NOW, edition: null, settings: DEFAULT_SETTINGS, home: home("europe-and-kingdom") },
      rankBasis,
    );
    const haiti = moved.find(({ iso3 }) => iso3 === "HTI");
    expect(haiti?.difference).toBeGreaterThan(30);
    expect(haiti?.parts).toEqual({ revised: 0, period: 0, settings: 0, border: haiti?.difference });
    expect(moved.find(({ iso3 }) => iso3 === "UKR")).toMatchObject({ difference: 0 });
  });

  it("find nothing revised on two dates of one edition", () => {
    const side = (date: typeof NOW) => ({
      date,
      edition: null,
      settings: DEFAULT_SETTINGS,
      home: home("eu"),
    });
    const { moved, factors } = whatChanged(side(THEN), side(NOW), rankBasis);
    expect(factors).toEqual(["period"]);
    expect(moved.length).toBeGreaterThan(50);
    for (const { parts } of moved) expect(parts?.revised).toBe(0);
  });

  it("move Ukraine at the end of 2022 by revision alone between the editions", () => {
    // 92,615 to 100,604 deaths in 2022, both beyond full scale, so that neither level nor rise (two doublings) moves; but
    // WGI of the former edition, 2019 and 2023, is 2015 to 2022 of the revision. Of newer periods none had ended by then.
    const settings: PrioritySettings = { ...DEFAULT_SETTINGS, window: "calendar-year" };
    const side = (edition: typeof FORMER | null) => ({
      date: day("2022-12-31"),
      edition,
      settings,
      home: home("eu"),
    });
    const { moved } = whatChanged(side(former.edition), side(null), rankBasis);
    const ukraine = moved.find(({ iso3 }) => iso3 === "UKR");
    expect(Math.abs(ukraine?.parts?.revised ?? 0)).toBeGreaterThan(0.1);
    expect(ukraine?.parts?.period).toBe(0);
  });
});
