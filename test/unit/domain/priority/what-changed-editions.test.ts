import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FiguresDocument, FormerFiguresDocument } from "../../../../src/domain/datasets/documents.ts";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import {
  figuresOfFormerEdition,
  figuresWithoutNewerPeriods,
} from "../../../../src/domain/indicators/former-figures.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { rankMeasured } from "../../../../src/domain/priority/rank-measured.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import {
  CHANGE_FACTORS,
  type ComparedFigures,
  whatChanged,
} from "../../../../src/domain/priority/what-changed.ts";
import { day } from "../time/dates.ts";
import { areaOf } from "./made-up-areas.ts";
import { type Asked, basisOf, NOW, rankingOf, THEN } from "./made-up-rankings.ts";

const FORMER = day("2026-08-01");

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
