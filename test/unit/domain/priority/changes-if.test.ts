import { describe, expect, it } from "vitest";
import { type Change, type ChangesIfInput, changesIf } from "../../../../src/domain/priority/changes-if.ts";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { measuredFrom, type RankAreasInput } from "../../../../src/domain/priority/rank-areas.ts";
import type { PrioritySettings } from "../../../../src/domain/priority/types.ts";
import { day } from "../time/dates.ts";
import { judgementOf } from "./any-settings.ts";
import { publishedBasis, topTenOf } from "./published-basis.ts";

const { input: basis, homeAreas, home, rank } = publishedBasis();
const { areas, figures, date, borders, distances } = basis;
const INPUT: ChangesIfInput = {
  areas,
  figures,
  date,
  settings: DEFAULT_SETTINGS,
  from: { kind: "preset", homeArea: basis.homeArea, outermost: false },
  homeAreas,
  borders,
  distances,
};
const withSettings = (settings: Partial<PrioritySettings>): ChangesIfInput => ({
  ...INPUT,
  settings: { ...DEFAULT_SETTINGS, ...settings },
});

/** The ranking under a change, by ranking everything anew. */
function rankingUnder(change: Change, settings: PrioritySettings = DEFAULT_SETTINGS) {
  const changes: Record<Change["kind"], () => Partial<RankAreasInput>> = {
    border: () =>
      change.kind === "border" ? { homeArea: home(change.home), outermost: change.outermost } : {},
    outermost: () => (change.kind === "outermost" ? { outermost: change.outermost } : {}),
    measure: () => (change.kind === "measure" ? { settings: { ...settings, measure: change.measure } } : {}),
    "half-distance": () =>
      change.kind === "half-distance" ? { settings: { ...settings, halfDistanceKm: change.km } } : {},
    aggregation: () =>
      change.kind === "aggregation" ? { settings: { ...settings, aggregation: change.aggregation } } : {},
    decay: () => (change.kind === "decay" ? { settings: { ...settings, decay: change.decay } } : {}),
    window: () => (change.kind === "window" ? { settings: { ...settings, window: change.window } } : {}),
    period: () => (change.kind === "period" ? { date: change.date } : {}),
  };
  return rank({ settings, ...changes[change.kind]() });
}

describe("changesIf", () => {
  const found = changesIf(INPUT);

  it("tries each other border, the outermost regions, and one change of each setting, the window among them, and of the period", () => {
    expect(found.map(({ change }) => change)).toEqual([
      { kind: "border", home: "eu", outermost: false },
      { kind: "border", home: "schengen", outermost: false },
      { kind: "border", home: "nato-europe", outermost: false },
      { kind: "border", home: "kingdom", outermost: false },
      { kind: "border", home: "kingdom-caribbean", outermost: false },
      { kind: "outermost", outermost: true },
      { kind: "measure", measure: "capital" },
      { kind: "half-distance", km: 500 },
      { kind: "half-distance", km: 2000 },
      { kind: "aggregation", aggregation: "geometric" },
      { kind: "decay", decay: "linear" },
      { kind: "decay", decay: "none" },
      { kind: "window", window: "calendar-year" },
      // The newest months end in May 2026: the twelve before them all are final.
      {
        kind: "period",
        period: { kind: "months", to: "2025-05", provisional: false },
        date: "2025-05-31",
      },
    ]);
  });

  it.each(found.map((one) => [JSON.stringify(one.change), one] as const))(
    "finds what a ranking anew finds under %s",
    (_, { change, topTen, enters, leaves }) => {
      const expected = topTenOf(rankingUnder(change));
      const now = topTenOf(rank());
      expect(topTen).toEqual(expected);
      expect(enters).toEqual(expected.filter((iso3) => !now.includes(iso3)));
      expect(leaves).toEqual(now.filter((iso3) => !expected.includes(iso3)));
    },
  );

  it("takes Venezuela, Colombia and Haiti out when the Kingdom's border does not count", () => {
    // All three are there only for their distance to Aruba and Bonaire, in the order of the expected ranking.
    expect(found.find(({ change }) => change.kind === "border" && change.home === "eu")).toMatchObject({
      leaves: ["VEN", "COL", "HTI"],
    });
  });

  it("tries half and double of another half-distance beside 500 and 2,000 km, each once", () => {
    const kms = (halfDistanceKm: number) =>
      changesIf(withSettings({ halfDistanceKm })).flatMap(({ change }) =>
        change.kind === "half-distance" ? [change.km] : [],
      );
    expect(kms(1500)).toEqual([500, 750, 2000, 3000]);
    expect(kms(500)).toEqual([250, 1000, 2000]);
  });

  it("leaves the half-distance alone where distance does not count", () => {
    const kinds = changesIf(withSettings({ decay: "none" })).map(({ change }) => change.kind);
    expect(kinds).not.toContain("half-distance");
    expect(kinds.filter((kind) => kind === "decay")).toHaveLength(2);
  });

  it("takes the outermost regions out again, and carries them to the borders that have them", () => {
    const from = { kind: "preset", homeArea: basis.homeArea, outermost: true } as const;
    const changes = changesIf({ ...INPUT, from }).map(({ change }) => change);
    expect(changes).toContainEqual({ kind: "outermost", outermost: false });
    expect(changes).toContainEqual({ kind: "border", home: "eu", outermost: true });
    expect(changes).toContainEqual({ kind: "border", home: "schengen", outermost: false });
  });

  it("keeps the settings that are not changed, Dutch interest among them", () => {
    const settings: PrioritySettings = {
      ...DEFAULT_SETTINGS,
      weights: { level: 0, rise: 0, fragility: 1, displacement: 1 },
      interest: { on: true, judgements: { SUR: judgementOf(3), UKR: judgementOf(0) } },
    };
    for (const { change, topTen } of changesIf({ ...INPUT, settings })) {
      expect(topTen).toEqual(topTenOf(rankingUnder(change, settings)));
    }
  });

  it("works from any border whose distances are known, and then every home area is another one", () => {
    const own = measuredFrom({ distances, homeArea: home("schengen"), borders, outermost: false });
    const changes = changesIf({ ...INPUT, from: { kind: "own", ...own } });
    const schengen = changes.find(({ change }) => change.kind === "border" && change.home === "schengen");
    expect(schengen).toMatchObject({ enters: [], leaves: [] });
    expect(changes.filter(({ change }) => change.kind === "border")).toHaveLength(homeAreas.length);
    expect(changes.filter(({ change }) => change.kind === "outermost")).toEqual([]);
    const capital = changes.find(({ change }) => change.kind === "measure");
    const expected = rank({
      homeArea: home("schengen"),
      settings: { ...DEFAULT_SETTINGS, measure: "capital" },
    });
    expect(capital?.topTen).toEqual(topTenOf(expected));
  });

  it("lists nothing where nothing is ranked, and no change under which nothing is", () => {
    expect(changesIf({ ...INPUT, date: day("2014-06-01") })).toEqual([]);
    const nowhere = { kind: "own", isHome: () => false, nearest: () => null } as const;
    expect(changesIf({ ...INPUT, from: nowhere })).toEqual([]);
    // INFORM and WGI count from 2015: the first year of which areas are ranked has none before it.
    const first = changesIf({ ...INPUT, date: day("2016-06-01") });
    expect(first.length).toBeGreaterThan(0);
    expect(first.map(({ change }) => change.kind)).not.toContain("period");
  });

  it("tries the months where the calendar year is set, and then the year before as the earlier period", () => {
    const changes = changesIf(withSettings({ window: "calendar-year" })).map(({ change }) => change);
    expect(changes).toContainEqual({ kind: "window", window: "last-12-months" });
    expect(changes).toContainEqual({
      kind: "period",
      period: { kind: "year", year: 2024, instead: false },
      date: "2024-12-31",
    });
  });

  it("finds by the calendar year the ten areas that head the method's ranking by it", () => {
    // The method's expected ranking by calendar year at 2026-11-23, in which Sudan is eighth and Lebanon ninth.
    const window = found.find(({ change }) => change.kind === "window");
    expect(window?.topTen).toEqual(["SYR", "UKR", "PSE", "HTI", "COL", "ISR", "RUS", "SDN", "LBN", "MLI"]);
    expect(window?.enters).toEqual(["RUS", "MLI"]);
    expect(window?.leaves).toEqual(["VEN", "IRN"]);
  });
});

describe("the breaks of a change", () => {
  const breaksOf = (input: ChangesIfInput, kind: Change["kind"]) =>
    changesIf(input).find(({ change }) => change.kind === kind)?.breaks;

  it("are told where a change sets twelve months against a calendar year", () => {
    expect(breaksOf(INPUT, "window")).toContain("window");
  });

  it("are told where a change goes back across an edition of INFORM", () => {
    // The edition of 2020 counts from the end of 2019, that of 2018 before it, as their reports state.
    expect(breaksOf({ ...INPUT, date: day("2020-06-01") }, "period")).toContain("inform");
  });

  it("are none where the figures stay the same", () => {
    for (const { change, breaks } of changesIf(INPUT))
      if (change.kind !== "window" && change.kind !== "period") expect(breaks, change.kind).toEqual([]);
  });
});
