import { describe, expect, it } from "vitest";
import { rankCommand } from "../../../src/cli/rank-command.ts";
import { runHere } from "../../fixtures/command.ts";
import { type OwnPeriod, ownRanking } from "../../fixtures/own-ranking.ts";

interface Printed {
  readonly iso3: string;
  readonly rank: number | null;
  readonly priority: number | null;
  readonly distanceKm: number | null;
}

function ranked(...args: readonly string[]): readonly Printed[] {
  const { out } = runHere(rankCommand, ["--draws", "0", "--format", "json", ...args]);
  const { areas } = JSON.parse(out) as { readonly areas: readonly Printed[] };
  return areas.filter(({ rank }) => rank !== null);
}

/** "Own computation" of the method (The edition of November 2026), default border, arithmetic; to 0.3 each. */
const CALENDAR_YEAR = {
  ...{ SYR: 65.0, UKR: 59.2, PSE: 55.2, HTI: 51.7, COL: 43.0, ISR: 41.9, RUS: 39.4, SDN: 39.3 },
  ...{ LBN: 38.1, MLI: 34.6, IRN: 33.1, VEN: 31.7, IRQ: 25.1, NER: 24.0, LBY: 21.6 },
};
const LAST_12_MONTHS = {
  ...{ LBN: 63.2, UKR: 62.4, VEN: 60.2, PSE: 53.9, SYR: 53.3, COL: 47.8, IRN: 42.2, ISR: 40.6 },
  ...{ SDN: 39.3, HTI: 35.7, MLI: 35.0, LBY: 32.2, IRQ: 26.3, NER: 24.9, RUS: 24.0 },
};

describe("the ranking of the edition of November 2026", () => {
  it.each([
    ["calendar-year", CALENDAR_YEAR],
    ["last-12-months", LAST_12_MONTHS],
  ])("has the fifteen areas of the method in their order by %s", (window, expected) => {
    const top = ranked("--window", window, "--date", "2026-11-23").slice(0, 15);
    expect(top.map(({ iso3 }) => iso3)).toEqual(Object.keys(expected));
    for (const { iso3, priority } of top) {
      const stated = Object.entries(expected).find(([area]) => area === iso3)?.[1] ?? Number.NaN;
      expect(Math.abs((priority ?? Number.NaN) - stated), iso3).toBeLessThanOrEqual(0.3);
    }
  });

  // Another month end, a day before one, years before and after the first window, a December and today.
  it.each<[string, string, number, OwnPeriod]>([
    ["2026-11-29", "last-12-months", 2025, { lastMonth: [2026, 5] }],
    ["2026-11-29", "calendar-year", 2025, { year: 2025 }],
    ["2025-12-31", "last-12-months", 2025, { lastMonth: [2025, 12] }],
    ["2022-06-29", "last-12-months", 2021, { lastMonth: [2022, 5] }],
    ["2019-12-01", "last-12-months", 2018, { lastMonth: [2019, 11] }],
    ["2019-12-01", "calendar-year", 2018, { year: 2018 }],
    ["2018-12-30", "last-12-months", 2017, { year: 2017 }],
  ])("is what other code makes of the tables on %s by %s", (date, window, fullYear, period) => {
    const areas = ranked("--window", window, "--date", date);
    const distancesKm = new Map(areas.map(({ iso3, distanceKm }) => [iso3, distanceKm ?? Number.NaN]));
    const own = ownRanking({ fullYear, period, distancesKm });
    expect(own.length).toBe(areas.length);
    const byIso3 = new Map(own.map(({ iso3, priority }) => [iso3, priority]));
    for (const { iso3, priority } of areas) {
      expect(priority, `${iso3} on ${date}`).toBeCloseTo(byIso3.get(iso3) ?? Number.NaN, 5);
    }
  });
});
