import { describe, expect, it } from "vitest";
import { createFigures } from "../../../../src/domain/indicators/figures.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { rankAreas } from "../../../../src/domain/priority/rank-areas.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { day } from "../time/dates.ts";
import { builtData } from "./built-data.ts";

const data = builtData();
const { areas, borders, homeAreas } = data.areas();
const figures = createFigures(data.figures());
const distances = data.distances();

function rank({
  home = "europe-and-kingdom",
  outermost = false,
  date = "2026-11-23",
  ...changes
}: { home?: string; outermost?: boolean; date?: string } & Partial<PrioritySettings> = {}) {
  const homeArea = homeAreas.find(({ id }) => id === home);
  if (homeArea === undefined) throw new Error(`no home area ${home}`);
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const ranked = rankAreas({
    areas,
    figures,
    distances,
    homeArea,
    borders,
    outermost,
    date: day(date),
    settings,
  });
  const byIso3 = new Map(ranked.map((area) => [area.iso3, area]));
  const area = (iso3: string) => {
    const found = byIso3.get(iso3);
    if (found === undefined) throw new Error(`no area ${iso3}`);
    return found;
  };
  return { ranked, area };
}

/** The method's own worked ranking: newest figures, default border and settings, Syria measured without Northern Cyprus. */
const EXPECTED: readonly (readonly [iso3: string, priority: number])[] = [
  ["UKR", 68.7],
  ["LBN", 68.6],
  ["RUS", 64.1],
  ["PSE", 62.8],
  ["ISR", 54.1],
  ["HTI", 50.7],
  ["COL", 40.6],
  ["MLI", 33.9],
  ["IRQ", 33.4],
  ["SDN", 32.1],
  ["VEN", 25.6],
  ["NER", 24.9],
  ["LBY", 23.3],
  ["BFA", 19.5],
];

describe("the ranking of the published data on the day of the edition", () => {
  const { ranked, area } = rank();

  it.each(EXPECTED)("gives %s the priority %f of the method, within 0.3", (iso3, priority) => {
    expect(Math.abs((area(iso3).priority ?? Number.NaN) - priority)).toBeLessThanOrEqual(0.3);
  });

  it("has exactly the method's fifteen areas at its head", () => {
    const head = ranked.filter(({ rank: place }) => place !== null && place <= 15).map(({ iso3 }) => iso3);
    expect(head.sort()).toEqual([...EXPECTED.map(([iso3]) => iso3), "SYR"].sort());
  });

  it("puts Syria nearer and higher than 161 km and 64.9, because the border takes in the whole of Cyprus", () => {
    // 72.122 x (0.05 + 0.95 x 2^-0.103) = 72.122 x 0.934542 = 67.40
    expect(area("SYR").nearest?.km).toBeCloseTo(103, 0);
    expect(area("SYR").nearest?.toIso3).toBe("CYP");
    expect(Math.abs((area("SYR").priority ?? 0) - 67.4)).toBeLessThanOrEqual(0.1);
  });

  it("assesses 83 areas and says of the others why not", () => {
    const states = (state: string) => ranked.filter((one) => one.state === state).map(({ iso3 }) => iso3);
    // 89 areas in scope: NLD, ABW, CUW, SXM and BES are home, Western Sahara is not coded by UCDP.
    expect(states("assessed")).toHaveLength(83);
    expect(states("not-assessed")).toEqual(["ESH"]);
    expect(states("home")).toEqual(expect.arrayContaining(["NLD", "ABW", "CUW", "SXM", "BES", "CYP", "FRA"]));
    expect(states("no-data")).toEqual([]);
  });

  it("shows both priorities of Russia and Ukraine, 44 and 54 from their capitals", () => {
    expect(Math.round(area("RUS").priorityByOtherMeasure ?? 0)).toBe(44);
    expect(Math.round(area("UKR").priorityByOtherMeasure ?? 0)).toBe(54);
    expect(area("LBN").priorityByOtherMeasure).toBeNull();
  });

  it("misses a pillar for Palestine and Kosovo alone", () => {
    const incomplete = ranked.flatMap(({ iso3, assessment }) =>
      assessment?.state === "assessed" && assessment.coverage < 4 ? [iso3] : [],
    );
    expect(incomplete.sort()).toEqual(["PSE", "XKX"]);
  });

  it("flags the shared figure on Israel and Palestine alone, and the odd estimates by year", () => {
    const flagged = (date: string, flag: string) =>
      rank({ date })
        .ranked.filter(({ assessment }) => assessment?.flags.some((one) => one === flag))
        .map(({ iso3 }) => iso3)
        .sort();
    expect(flagged("2026-11-23", "shared-figure")).toEqual(["ISR", "PSE"]);
    // UCDP 25.1: best above high for RUS 2024 and ARM 2022, low above best for COL 2020.
    expect(flagged("2026-11-23", "best-above-high")).toEqual(["ARM", "RUS"]);
    expect(flagged("2022-12-31", "best-above-high")).toEqual(["ARM"]);
    expect(flagged("2021-12-31", "best-above-high")).toEqual([]);
    expect(flagged("2020-12-31", "low-above-best")).toEqual(["COL"]);
    expect(flagged("2026-11-23", "low-above-best")).toEqual([]);
  });
});

describe("the ranking under another border or setting", () => {
  it("moves Venezuela from 27 km off Aruba to past 4,000 km when the Kingdom's border is left out", () => {
    const kingdom = rank().area("VEN").nearest;
    expect(kingdom).toMatchObject({ border: "kingdom-caribbean", toIso3: "ABW" });
    expect(Math.round(kingdom?.km ?? 0)).toBe(27);
    expect(rank({ home: "eu" }).area("VEN").nearest?.km).toBeGreaterThan(4000);
  });

  it("puts Brazil and Suriname at 0 km when the distant outermost regions are switched on", () => {
    for (const iso3 of ["BRA", "SUR"]) {
      expect(rank({ outermost: true }).area(iso3).nearest).toMatchObject({ km: 0, border: "eu-outermost" });
      expect(rank().area(iso3).nearest?.km).toBeGreaterThan(900);
    }
    expect(rank({ outermost: true }).area("GUF").state).toBe("home");
  });

  it("loses Niger and Burkina Faso from the first twenty at a half-distance of 500 km", () => {
    const { area } = rank({ halfDistanceKm: 500 });
    expect(area("NER").rank).toBeGreaterThan(20);
    expect(area("BFA").rank).toBeGreaterThan(20);
    expect(rank().area("NER").rank).toBeLessThanOrEqual(20);
  });

  it("takes the figures of the last full year on an earlier date", () => {
    // UCDP best estimates: UKR 2022 92,615 and 2021 208.
    const deaths = (date: string) => rank({ date }).area("UKR").assessment?.pillars.level.inputs[0];
    expect(deaths("2023-06-01")).toMatchObject({ year: 2022, value: 92_615 });
    expect(deaths("2022-06-01")).toMatchObject({ year: 2021, value: 208 });
  });

  it("assesses nothing on a date before fragility is measured", () => {
    const { ranked } = rank({ date: "2014-06-01" });
    expect(ranked.every(({ rank: place }) => place === null)).toBe(true);
    expect(ranked.filter(({ state }) => state === "not-assessed").length).toBeGreaterThan(80);
  });
});
