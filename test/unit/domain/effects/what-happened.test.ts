import { describe, expect, it } from "vitest";
import type { AreaRecord } from "../../../../src/domain/areas/area.ts";
import { whatHappened } from "../../../../src/domain/effects/what-happened.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { selectWhatHappened } from "../../../../src/state/selectors/what-happened.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { figuresOf } from "../indicators/figures-of.ts";
import { fact, missionOf } from "../missions/mission-of.ts";
import { day } from "../time/dates.ts";

/** Made-up deaths of 2010 to 2019. */
const DEATHS: Readonly<Record<string, readonly number[]>> = {
  OWN: [10, 20, 30, 100, 100, 100, 40, 20, 0, 0],
  NEA: [20, 20, 20, 20, 20, 20, 20, 20, 20, 20],
  FAR: [900, 900, 900, 900, 900, 900, 900, 900, 900, 900],
  MID: [50, 50, 50, 50, 50, 50, 50, 50, 50, 50],
  LOW: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  OUT: [20, 20, 20, 20, 20, 20, 20, 20, 20, 20],
  ELS: [20, 20, 20, 20, 20, 20, 20, 20, 20, 20],
};
const figures = figuresOf({
  ucdp_deaths_total_best: Object.fromEntries(
    Object.entries(DEATHS).map(([iso3, values]) => [
      iso3,
      Object.fromEntries(values.map((value, at) => [2010 + at, value])),
    ]),
  ),
});

const record = (iso3: string, change: Partial<AreaRecord> = {}): AreaRecord => ({
  iso3,
  names: { nl: iso3, en: iso3 },
  region: "west-africa",
  inScope: true,
  capital: null,
  areaKm2: 1,
  labelPosition: [0, 0],
  ...change,
});
const AREAS = new Map(
  [
    record("OWN"),
    record("NEA"),
    record("FAR"),
    record("MID"),
    record("LOW"),
    record("OUT", { inScope: false }),
    record("ELS", { region: "east-africa" }),
    record("NON"),
  ].map((area) => [area.iso3, area]),
);
const MISSION = missionOf({
  hosts: ["OWN"],
  footprint: { ...missionOf().footprint, countries: ["OWN"] },
  start: fact("2013-05-01"),
  end: fact("2015"),
});

function happened(change: Partial<Mission> = {}, date = "2026-01-01") {
  const found = whatHappened({
    mission: { ...MISSION, ...change },
    areas: AREAS,
    figures,
    date: day(date),
  });
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

describe("whatHappened", () => {
  it("takes the mean of the three years before, of the years of the mission, and of the three after", () => {
    // By hand: (10 + 20 + 30) / 3; (100 + 100 + 100) / 3; (40 + 20 + 0) / 3.
    expect(happened().own.means).toEqual({ before: 20, during: 100, after: 20 });
    expect(happened({ end: null }).own.means).toEqual({ before: 20, during: 360 / 7, after: null });
  });

  it("counts the years that each mean is of", () => {
    expect(happened().own.years).toEqual({ before: 3, during: 3, after: 3 });
    // Figures begin in 2010 and end in 2019: one year before 2011, two after 2017.
    expect(happened({ start: fact("2011"), end: fact("2017") }).own.years).toEqual({
      before: 1,
      during: 7,
      after: 2,
    });
    expect(happened({ end: null }).own.years.after).toBe(0);
  });

  it("calls an area not alike whose deaths before were more than three times off", () => {
    // One more than the deaths, against 21: 21, 51 (2.4 times), 1 (21 times fewer), 901 (43 times).
    const marks = (change: Partial<Mission>) =>
      happened(change).compared.map(({ iso3s: [iso3], isUnlike }) => [iso3, isUnlike]);
    expect(marks({})).toEqual([
      ["NEA", false],
      ["MID", false],
      ["LOW", true],
    ]);
    expect(marks({ beneficiaries: ["NEA"] })[2]).toEqual(["FAR", true]);
  });

  it("compares with areas of the region that were likest before, by the logarithm, and no others", () => {
    expect(happened().compared.map(({ iso3s }) => iso3s)).toEqual([["NEA"], ["MID"], ["LOW"]]);
    expect(happened({ beneficiaries: ["NEA"] }).compared.map(({ iso3s }) => iso3s)).toEqual([
      ["MID"],
      ["LOW"],
      ["FAR"],
    ]);
  });

  it("does not look past the date", () => {
    expect(happened({}, "2016-06-01").own.series.at(-1)).toEqual([2015, 100]);
    expect(happened({}, "2016-06-01").own.means.after).toBeNull();
  });

  it("takes the mean of several areas, and names those of which nothing is coded", () => {
    const two = happened({ hosts: ["OWN", "FAR", "NON"] });
    expect(two.own.series[0]).toEqual([2010, 455]);
    expect(two.uncoded).toEqual(["NON"]);
  });

  it("compares with nothing where no figure is from before the start", () => {
    expect(happened({ start: fact("1999") }).compared).toEqual([]);
  });

  it("says why there is nothing to show", () => {
    const reason = (change: Partial<Mission>) =>
      whatHappened({ mission: { ...MISSION, ...change }, areas: AREAS, figures, date: day("2026-01-01") });
    expect(reason({ start: null })).toEqual({ reason: "no-start" });
    expect(reason({ hosts: [], footprint: { ...MISSION.footprint, countries: [] } })).toEqual({
      reason: "no-area",
    });
    expect(reason({ hosts: ["NON"], footprint: { ...MISSION.footprint, countries: [] } })).toEqual({
      reason: "no-figures",
    });
  });
});

describe("the figures of the product", () => {
  it("show for EUTM Mali the deaths of Mali, and compare with areas other than Mali", () => {
    const { store, actions } = loadedStore();
    actions.select({ kind: "mission", id: "eutm-mali" });
    const found = selectWhatHappened(store.getState());
    if (found === null || "reason" in found) throw new Error("nothing found");
    expect([found.startYear, found.endYear]).toEqual([2013, 2024]);
    // UCDP best estimate, Mali 2022 (`facts/README.md`).
    expect(found.own.series.find(([year]) => year === 2022)).toEqual([2022, 3656]);
    expect(found.compared).toHaveLength(3);
    expect(found.compared.flatMap(({ iso3s }) => iso3s)).not.toContain("MLI");
  });
});
