import { describe, expect, it } from "vitest";
import type { Iso3 } from "../../../../src/domain/areas/area.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { interestCounts, interestMultiplier } from "../../../../src/domain/priority/interest.ts";
import { rankMeasured } from "../../../../src/domain/priority/rank-measured.ts";
import { INTEREST_LEVELS, type InterestSettings } from "../../../../src/domain/priority/types.ts";
import { PILLARS } from "../../../../src/domain/risk/types.ts";
import { WORKED_FIGURES } from "../risk/worked-figures.ts";
import { day } from "../time/dates.ts";
import { judgementOf } from "./any-settings.ts";
import { areaOf } from "./made-up-areas.ts";

const KM: Readonly<Record<Iso3, readonly [edge: number, capital: number]>> = {
  UKR: [0, 358.6],
  LBN: [160.7, 177.2],
  MLI: [813.6, 1834.4],
};

function rank(interest: InterestSettings) {
  const areas = rankMeasured({
    areas: Object.keys(KM).map((iso3) => areaOf(iso3)),
    figures: WORKED_FIGURES,
    date: day("2026-11-23"),
    settings: { ...DEFAULT_SETTINGS, interest },
    isHome: () => false,
    nearest: (iso3, measure) => {
      const km = KM[iso3]?.[measure === "edge" ? 0 : 1] ?? null;
      return km === null ? null : { km, inside: false, from: [0, 0], to: [1, 1], toIso3: "", border: "own" };
    },
  });
  return (iso3: Iso3) => {
    const found = areas.find((area) => area.iso3 === iso3);
    if (found === undefined) throw new Error(`not ranked: ${iso3}`);
    return found;
  };
}

const judged = (iso3: Iso3, level: (typeof INTEREST_LEVELS)[number], on = true): InterestSettings => ({
  on,
  judgements: { [iso3]: judgementOf(level) },
});

describe("interestMultiplier", () => {
  // The method's own table: 0.5, 0.75, 1, 1.25 for levels 0 to 3.
  it.each([
    [0, 0.5],
    [1, 0.75],
    [2, 1],
    [3, 1.25],
  ] as const)("multiplies by the method's number at level %i", (level, multiplier) => {
    expect(interestMultiplier(judged("MLI", level), "MLI")).toBe(multiplier);
  });

  it("is none where interest is off or nobody judged the area", () => {
    expect(interestMultiplier(judged("MLI", 3, false), "MLI")).toBeNull();
    expect(interestMultiplier(judged("MLI", 3), "UKR")).toBeNull();
    expect(interestMultiplier(judged("MLI", 3), "constructor")).toBeNull();
  });

  it("counts only when it is on with a judgement", () => {
    expect(interestCounts(judged("MLI", 2))).toBe(true);
    expect(interestCounts(judged("MLI", 3, false))).toBe(false);
    expect(interestCounts({ on: true, judgements: {} })).toBe(false);
  });
});

describe("a ranking with Dutch interest", () => {
  const plain = rank({ on: false, judgements: {} });

  it("multiplies the priority of the judged area with all its parts, and nothing of another area", () => {
    // Mali, worked by hand in risk/worked-areas.test.ts: 33.938 x 1.25 = 42.4225, and 57.4722 - 33.938 = 23.5342,
    // x 1.25 = 29.4178. From its capital: 2^-1.8344 = 0.280407; P = 0.05 + 0.95 x 0.280407 = 0.316387;
    // 57.4722 x 0.316387 x 1.25 = 22.7294.
    const vital = rank(judged("MLI", 3));
    expect(vital("MLI")).toMatchObject({ interestMultiplier: 1.25 });
    expect(vital("MLI").priority).toBeCloseTo(42.4225, 3);
    expect(vital("MLI").takenByDistance).toBeCloseTo(29.4178, 3);
    expect(vital("MLI").priorityByOtherMeasure).toBeCloseTo(22.7294, 3);
    for (const pillar of PILLARS) {
      expect(vital("MLI").contributions?.[pillar]).toBeCloseTo(
        1.25 * (plain("MLI").contributions?.[pillar] ?? 0),
        9,
      );
    }
    expect(vital("MLI").assessment).toEqual(plain("MLI").assessment);
    expect(vital("UKR")).toEqual(plain("UKR"));
  });

  it("moves ranks: Ukraine falls behind Lebanon when it is judged of no interest", () => {
    // 68.7487 x 0.5 = 34.3744, above Mali's 33.938; Lebanon has 68.5866.
    const none = rank(judged("UKR", 0));
    expect(["LBN", "UKR", "MLI"].map((iso3) => none(iso3).rank)).toEqual([1, 2, 3]);
    expect(["UKR", "LBN", "MLI"].map((iso3) => plain(iso3).rank)).toEqual([1, 2, 3]);
  });

  it("leaves every number as it is at level 2, and says that it was judged", () => {
    expect(rank(judged("MLI", 2))("MLI")).toEqual({ ...plain("MLI"), interestMultiplier: 1 });
  });

  it("changes nothing while it is off, whatever was judged", () => {
    for (const level of INTEREST_LEVELS) {
      expect(rank(judged("MLI", level, false))("MLI")).toEqual(plain("MLI"));
    }
  });
});
