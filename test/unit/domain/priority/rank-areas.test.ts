import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { type RankAreasInput, rankAreas } from "../../../../src/domain/priority/rank-areas.ts";
import { PILLARS } from "../../../../src/domain/risk/types.ts";
import { figuresOf, type Values } from "../indicators/figures-of.ts";
import { WORKED_FIGURES } from "../risk/worked-figures.ts";
import { day } from "../time/dates.ts";
import { anySettings } from "./any-settings.ts";
import { areaOf, borderOf, distancesOf, homeAreaOf } from "./made-up-areas.ts";

const WORKED = ["UKR", "LBN", "MLI", "PSE", "ISR", "VEN", "XKX"];

const INPUT: RankAreasInput = {
  areas: [...WORKED.map((iso3) => areaOf(iso3)), areaOf("BES"), areaOf("NLD"), areaOf("GUF", false)],
  figures: WORKED_FIGURES,
  distances: distancesOf({
    eu: {
      UKR: [0, 358.6],
      LBN: [160.7, 177.2],
      MLI: [813.6, 1834.4],
      PSE: 287.7,
      ISR: [228.2, 369],
      VEN: 4100,
      XKX: 30,
      GUF: 4200,
      BES: 4000,
    },
    "eu-outermost": { UKR: 4000, VEN: 600, MLI: 900, NLD: 6000 },
    "kingdom-caribbean": { UKR: 8164.7, LBN: 9646.8, MLI: 5406.7, VEN: 27, GUF: 900, NLD: 6818.5 },
  }),
  homeArea: homeAreaOf(["eu", "kingdom-caribbean"], ["eu-outermost"]),
  borders: [
    borderOf("eu", ["NLD"]),
    borderOf("kingdom-caribbean", ["BES"]),
    borderOf("eu-outermost", ["GUF"]),
    borderOf("netherlands", ["NLD"]),
  ],
  outermost: false,
  date: day("2026-11-23"),
  settings: DEFAULT_SETTINGS,
};

const rank = (changes: Partial<RankAreasInput> = {}) => {
  const areas = rankAreas({ ...INPUT, ...changes });
  return (iso3: string) => {
    const found = areas.find((area) => area.iso3 === iso3);
    if (found === undefined) throw new Error(`not ranked: ${iso3}`);
    return found;
  };
};

describe("rankAreas", () => {
  it("gives every area back in the order given", () => {
    expect(rankAreas(INPUT).map(({ iso3 }) => iso3)).toEqual(INPUT.areas.map(({ iso3 }) => iso3));
  });

  it("ranks by risk times proximity, as worked by hand", () => {
    // The priorities of risk/worked-areas.test.ts, and Israel's 62.8549 x 0.861014.
    const area = rank();
    expect(["UKR", "LBN", "PSE", "ISR", "MLI", "VEN"].map((iso3) => area(iso3).rank)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
    expect(area("UKR").priority).toBeCloseTo(68.7487, 3);
    expect(area("LBN").priority).toBeCloseTo(68.5866, 3);
    expect(area("PSE").priority).toBeCloseTo(62.8132, 3);
    expect(area("ISR").priority).toBeCloseTo(54.119, 3);
    expect(area("MLI").priority).toBeCloseTo(33.938, 3);
    expect(area("VEN").priority).toBeCloseTo(25.62, 3);
  });

  it("draws the bars of Mali and what distance takes from it", () => {
    // 100 x 0.4 x 0.651660 x 0.590512, 100 x 0.3 x 0.835714 x 0.590512, 100 x 0.1 x 0.633432 x 0.590512.
    const { contributions, takenByDistance } = rank()("MLI");
    expect(contributions?.level).toBeCloseTo(15.3925, 3);
    expect(contributions?.rise).toBe(0);
    expect(contributions?.fragility).toBeCloseTo(14.805, 3);
    expect(contributions?.displacement).toBeCloseTo(3.7405, 3);
    // 57.4722 x (1 - 0.590512)
    expect(takenByDistance).toBeCloseTo(23.5341, 3);
  });

  it("measures to the nearest active border and names it", () => {
    const area = rank();
    expect(area("VEN").nearest).toMatchObject({ border: "kingdom-caribbean", km: 27 });
    expect(area("UKR").nearest).toMatchObject({ border: "eu", km: 0 });
    const euOnly = rank({ homeArea: homeAreaOf(["eu"]) });
    expect(euOnly("VEN").nearest).toMatchObject({ border: "eu", km: 4100 });
    expect(rank({ homeArea: homeAreaOf(["eu"], ["eu-outermost"]), outermost: true })("VEN").nearest?.km).toBe(
      600,
    );
  });

  it("keeps the first border where two are equally near", () => {
    const distances = distancesOf({ eu: { UKR: 10 }, "kingdom-caribbean": { UKR: 10 } });
    expect(rank({ distances })("UKR").nearest?.border).toBe("eu");
  });

  it("tells the five states apart", () => {
    const area = rank();
    expect(["NLD", "BES"].map((iso3) => area(iso3).state)).toEqual(["home", "home"]);
    expect(area("GUF")).toMatchObject({
      state: "outside",
      assessment: null,
      rank: null,
      nearest: { km: 900 },
    });
    expect(area("UKR").state).toBe("assessed");
    const euOnly = rank({ homeArea: homeAreaOf(["eu"]) });
    expect(euOnly("BES")).toMatchObject({
      state: "no-data",
      rank: null,
      priority: null,
      nearest: { km: 4000 },
    });
    const figures = figuresOf({ wgi_political_stability_est: { UKR: { 2023: -1 } } });
    expect(rank({ figures })("UKR")).toMatchObject({
      state: "not-assessed",
      rank: null,
      contributions: null,
    });
  });

  it("gives a home area no distance, no assessment and no rank", () => {
    expect(rank()("NLD")).toEqual({
      iso3: "NLD",
      state: "home",
      assessment: null,
      nearest: null,
      byEdge: null,
      byCapital: null,
      proximity: null,
      isByFloor: false,
      interestMultiplier: null,
      priority: null,
      priorityByOtherMeasure: null,
      contributions: null,
      takenByDistance: null,
      rank: null,
    });
  });

  it("takes members of a border that is not active for ordinary areas", () => {
    expect(rank()("GUF").state).toBe("outside");
    expect(rank({ outermost: true })("GUF").state).toBe("home");
    expect(rank({ homeArea: homeAreaOf(["eu-outermost"]) })("NLD")).toMatchObject({
      state: "no-data",
      nearest: { border: "eu-outermost", km: 6000 },
    });
  });

  it("leaves an assessed area without a distance unranked, never at 0 km", () => {
    const distances = distancesOf({ eu: { UKR: 0 } });
    expect(rank({ distances })("MLI")).toMatchObject({
      state: "assessed",
      nearest: null,
      proximity: null,
      priority: null,
      contributions: null,
      takenByDistance: null,
      rank: null,
    });
    const byCapital = rank({ settings: { ...DEFAULT_SETTINGS, measure: "capital" } });
    expect(byCapital("PSE")).toMatchObject({
      nearest: null,
      byEdge: { km: 287.7 },
      byCapital: null,
      rank: null,
    });
  });

  it("measures from the capital when told to", () => {
    const area = rank({ settings: { ...DEFAULT_SETTINGS, measure: "capital" } });
    expect(area("UKR").nearest?.km).toBe(358.6);
    // 2^-0.3586 = 0.779920; 68.7487 x (0.05 + 0.95 x 0.779920) = 68.7487 x 0.790924 = 54.3750
    expect(area("UKR").priority).toBeCloseTo(54.375, 2);
  });

  it("shows both priorities where edge and capital differ by more than 300 km", () => {
    expect(rank()("UKR").priorityByOtherMeasure).toBeCloseTo(54.375, 2);
    const byCapital = rank({ settings: { ...DEFAULT_SETTINGS, measure: "capital" } });
    expect(byCapital("UKR").priorityByOtherMeasure).toBeCloseTo(68.7487, 3);
    expect(rank()("LBN").priorityByOtherMeasure).toBeNull();
    expect(rank()("PSE").priorityByOtherMeasure).toBeNull();
    const at = (capital: number) => rank({ distances: distancesOf({ eu: { UKR: [100, capital] } }) })("UKR");
    expect(at(400).priorityByOtherMeasure).toBeNull();
    expect(at(401).priorityByOtherMeasure).not.toBeNull();
  });

  it("orders equal priorities by iso3", () => {
    const twins: Values = {
      ucdp_deaths_total_best: { BBB: { 2023: 100 }, AAA: { 2023: 100 } },
      population_total: { BBB: { 2023: 1_000_000 }, AAA: { 2023: 1_000_000 } },
      wgi_political_stability_est: { BBB: { 2023: -1 }, AAA: { 2023: -1 } },
    };
    const area = rank({
      areas: [areaOf("BBB"), areaOf("AAA")],
      figures: figuresOf(twins),
      distances: distancesOf({ eu: { AAA: 5, BBB: 5 } }),
    });
    expect([area("AAA").rank, area("BBB").rank]).toEqual([1, 2]);
  });

  it("refuses a home area whose border has no record", () => {
    expect(() => rank({ borders: [] })).toThrow('"eu"');
  });

  it("sums the bars to the priority, and bars and what distance takes to the risk times interest, under any settings", () => {
    fc.assert(
      fc.property(anySettings(WORKED), (settings) => {
        for (const area of rankAreas({ ...INPUT, settings })) {
          const { assessment, priority, contributions, takenByDistance, interestMultiplier } = area;
          if (priority === null || contributions === null || takenByDistance === null) {
            expect([priority, contributions, takenByDistance]).toEqual([null, null, null]);
            continue;
          }
          const sum = PILLARS.reduce((total, pillar) => total + contributions[pillar], 0);
          expect(Math.abs(sum - priority)).toBeLessThan(1e-9);
          const whole = (assessment?.risk ?? Number.NaN) * (interestMultiplier ?? 1);
          expect(Math.abs(sum + takenByDistance - whole)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it("moves no area's score when areas are added or left out, under any settings", () => {
    fc.assert(
      fc.property(fc.subarray([...INPUT.areas]), anySettings(WORKED), (areas, settings) => {
        const all = rankAreas({ ...INPUT, settings });
        const fewer = rankAreas({ ...INPUT, areas, settings });
        for (const area of fewer) {
          const whole = all.find(({ iso3 }) => iso3 === area.iso3);
          expect({ ...area, rank: null }).toEqual({ ...whole, rank: null });
        }
        const ranks = fewer.flatMap((area) => (area.rank === null ? [] : [area.rank])).sort((a, b) => a - b);
        expect(ranks).toEqual(ranks.map((_, index) => index + 1));
      }),
    );
  });

  it("moves no area's score when another area's figures change", () => {
    const alone: Values = {
      ucdp_deaths_total_best: { AAA: { 2023: 100 } },
      population_total: { AAA: { 2023: 1_000_000 } },
      wgi_political_stability_est: { AAA: { 2023: -1 } },
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.double({ min: -2.5, max: 2.5, noNaN: true }),
        (deaths, stability) => {
          const together: Values = {
            ucdp_deaths_total_best: { AAA: { 2023: 100 }, BBB: { 2023: deaths } },
            population_total: { AAA: { 2023: 1_000_000 }, BBB: { 2023: 1_000_000 } },
            wgi_political_stability_est: { AAA: { 2023: -1 }, BBB: { 2023: stability } },
          };
          const base = {
            areas: [areaOf("AAA"), areaOf("BBB")],
            distances: distancesOf({ eu: { AAA: 5, BBB: 6 } }),
          };
          const before = rank({ ...base, figures: figuresOf(alone) })("AAA");
          expect(rank({ ...base, figures: figuresOf(together) })("AAA").priority).toBe(before.priority);
        },
      ),
    );
  });

  it("never ranks the Netherlands against the border of its own Kingdom", () => {
    const area = rank({ homeArea: homeAreaOf(["kingdom-caribbean"]) });
    expect(area("NLD")).toMatchObject({ state: "home", rank: null, nearest: null });
    // Against a border that holds no part of the Kingdom it is an area like any other.
    expect(rank({ homeArea: homeAreaOf(["eu-outermost"]) })("NLD").state).not.toBe("home");
  });

  it("marks an area so far off that it counts by the floor", () => {
    const area = rank({ homeArea: homeAreaOf(["kingdom-caribbean"]) });
    expect(area("MLI")).toMatchObject({ isByFloor: true });
    expect(area("VEN")).toMatchObject({ isByFloor: false });
    expect(area("BES")).toMatchObject({ isByFloor: false, proximity: null });
  });
});
