import { describe, expect, it } from "vitest";
import { coverage } from "../../../../src/domain/effort/coverage.ts";
import { effortByArea, withInstrument } from "../../../../src/domain/effort/effort.ts";
import { EFFORT_MEASURES, isOpen, measureEffort } from "../../../../src/domain/effort/measure.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { fact, missionOf } from "../missions/mission-of.ts";
import { SIGHT } from "../missions/sight.ts";
import { day } from "../time/dates.ts";

const TODAY = day("2026-11-23");
const dutch = (participation: Mission["dutch"]["participation"]): Mission["dutch"] => ({
  participation,
  detail: "",
  years: "",
  basis: "seen",
});
const staff = (value: number): Mission["strength"] => [{ counts: "people", value, year: 2024, note: "" }];
const certain = (id: string, change: Partial<Mission> = {}) => missionOf({ id, ...change });
const lapsed = (id: string, change: Partial<Mission> = {}) =>
  missionOf({ id, mandateUntil: fact("2026-06-30"), ...change });
const here = (...missions: readonly Mission[]) => effortByArea(missions, TODAY, SIGHT).get("MLI")?.here ?? [];

describe("effortByArea", () => {
  it("counts a mission in every area that hosts it or that its footprint covers, whole or in part", () => {
    const footprint: Mission["footprint"] = {
      ...missionOf().footprint,
      kind: "admin-1",
      countries: ["NER"],
      admin1: [{ iso3: "BFA", name: "Sahel", commonName: "Sahel" }],
    };
    const efforts = effortByArea([certain("a", { hosts: ["MLI"], footprint })], TODAY, SIGHT);
    expect([...efforts.keys()].sort()).toEqual(["BFA", "MLI", "NER"]);
  });

  it("leaves out what has ended or not begun, and keeps apart what may be there", () => {
    const rows = here(
      certain("certain"),
      lapsed("lapsed"),
      missionOf({ id: "ended", end: fact("2024-05-18") }),
      missionOf({ id: "planned", start: fact("2027") }),
      missionOf({ id: "year-only", start: fact("2026") }),
    );
    expect(rows.map(({ mission, certainty }) => [mission.id, certainty])).toEqual([
      ["certain", "certain"],
      ["lapsed", "possible"],
      ["year-only", "possible"],
    ]);
  });

  it("tells support from elsewhere beside the effort, and never counts it in it", () => {
    const abroad = certain("abroad", {
      hosts: ["DEU"],
      beneficiaries: ["UKR", "DEU"],
      footprint: { ...missionOf().footprint, countries: [] },
    });
    const efforts = effortByArea([abroad], TODAY, SIGHT);
    expect(efforts.get("UKR")?.here).toEqual([]);
    expect(efforts.get("UKR")?.elsewhere.map(({ mission }) => mission.id)).toEqual(["abroad"]);
    expect(efforts.get("DEU")?.elsewhere).toEqual([]);
  });
});

describe("measureEffort", () => {
  it("counts from what is certain to what is possible", () => {
    expect(measureEffort(here(certain("a"), certain("b"), lapsed("c")), "count")).toEqual({
      low: 2,
      high: 3,
    });
    expect(measureEffort([], "count")).toEqual({ low: 0, high: 0 });
  });

  it("never counts unknown Dutch participation as no", () => {
    const rows = here(
      certain("yes", { dutch: dutch("yes") }),
      certain("no", { dutch: dutch("no") }),
      certain("unknown", { dutch: dutch("unknown") }),
      lapsed("maybe", { dutch: dutch("yes") }),
    );
    expect(measureEffort(rows, "dutch")).toEqual({ low: 1, high: 3 });
    expect(measureEffort(here(certain("unknown")), "dutch")).toEqual({ low: 0, high: 1 });
  });

  it("sums the people that are known, and leaves the end open where any are not", () => {
    const rows = here(certain("a", { strength: staff(600) }), lapsed("b", { strength: staff(100) }));
    expect(measureEffort(rows, "staff")).toEqual({ low: 600, high: 700 });
    expect(measureEffort([...rows, ...here(certain("c"))], "staff")).toEqual({ low: 600, high: null });
  });

  it("is open where the effort may be more", () => {
    expect(isOpen({ low: 2, high: 2 })).toBe(false);
    expect(isOpen({ low: 2, high: 3 })).toBe(true);
    expect(isOpen({ low: 2, high: null })).toBe(true);
  });
});

describe("the effort of the registry", () => {
  const registry = loadedStore().store.getState().data.documents.missions?.missions ?? [];
  const efforts = effortByArea(registry, TODAY, SIGHT);

  it("leaves no row with unknown Dutch participation out of what may be Dutch", () => {
    for (const [iso3, effort] of efforts) {
      const rows = effort.here.filter((row) => row.dutch === "unknown" || row.dutch === "yes");
      expect(measureEffort(effort.here, "dutch").high, iso3).toBe(rows.length);
    }
    const unknown = registry.filter(({ dutch: { participation } }) => participation === "unknown");
    expect(unknown).toHaveLength(107);
    for (const mission of unknown) {
      const rows = effortByArea([mission], TODAY, SIGHT);
      for (const { here: found } of rows.values())
        expect(
          found.every((row) => row.dutch === "unknown"),
          mission.id,
        ).toBe(true);
    }
  });

  it("never says less at its most than at its least", () => {
    for (const [iso3, effort] of efforts) {
      for (const measure of EFFORT_MEASURES) {
        const { low, high } = measureEffort(effort.here, measure);
        expect(high === null || high >= low, `${iso3} ${measure}`).toBe(true);
      }
    }
  });
});

describe("coverage", () => {
  it("has nine cells, and counts a row in every cell it has an instrument and a phase of", () => {
    const rows = here(
      certain("a", { instruments: ["diplomacy", "assistance"], phases: ["before", "after"] }),
      lapsed("b", { instruments: ["assistance"], phases: ["after"] }),
    );
    const cells = coverage(rows).map(({ instrument, phase, certain: sure, possible }) =>
      [instrument, phase, sure, possible].join(" "),
    );
    expect(cells).toEqual([
      "diplomacy before 1 0",
      "diplomacy during 0 0",
      "diplomacy after 1 0",
      "assistance before 1 0",
      "assistance during 0 0",
      "assistance after 1 1",
      "presence before 0 0",
      "presence during 0 0",
      "presence after 0 0",
    ]);
  });
});

describe("withInstrument", () => {
  it("keeps the rows that use it, and all without one", () => {
    const rows = here(
      certain("both", { instruments: ["diplomacy", "presence"] }),
      certain("one", { instruments: ["presence"] }),
    );
    expect(withInstrument(rows, "diplomacy").map(({ mission }) => mission.id)).toEqual(["both"]);
    expect(withInstrument(rows, null)).toHaveLength(2);
  });
});
