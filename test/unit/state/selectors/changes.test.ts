import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import type { SourceBreak } from "../../../../src/domain/priority/source-breaks.ts";
import { CHANGE_FACTORS } from "../../../../src/domain/priority/what-changed.ts";
import { parsePlainDate } from "../../../../src/domain/time/plain-date.ts";
import {
  formerBaseline,
  selectBaseline,
  selectBasis,
  selectChangesIf,
  selectMissionChanges,
  selectPeriodEarlier,
  selectSourceBreaks,
  selectWhatChanged,
} from "../../../../src/state/selectors/changes.ts";
import { selectFiguresOf, selectPrioritiesById } from "../../../../src/state/selectors/ranking.ts";
import { selectPeriod } from "../../../../src/state/selectors/vintage.ts";
import { createEinderStore } from "../../../../src/state/store.ts";
import { initialView } from "../../../../src/state/view.ts";
import { loadedStore, loadFormerFigures } from "../../../fixtures/built-data.ts";

const day = (text: string) => {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`the test names no day: ${text}`);
  return date;
};

describe("what changes are counted from", () => {
  it("is the end of the period before the newest figures, unless another is chosen", () => {
    const { store, actions } = loadedStore();
    // Months to May 2026, or years to 2025.
    expect(selectBaseline(store.getState())).toMatchObject({ date: "2025-05-31", edition: null });
    actions.setSettings({ window: "calendar-year" });
    expect(selectBaseline(store.getState())?.date).toBe("2024-12-31");
    const kept = { ...selectBasis(store.getState()), date: day("2022-06-01"), edition: null };
    actions.setBaseline(kept);
    expect(selectBaseline(store.getState())).toBe(kept);
  });

  it("is nothing before there are figures", () => {
    const { store } = loadedStore(day("1995-01-01"));
    expect(selectBaseline(store.getState())).toBeNull();
    expect(selectWhatChanged(store.getState())).toBeNull();
  });
});

describe("what changed", () => {
  it("is the ranking of that day made by itself, and that of the view", () => {
    const { store } = loadedStore();
    const changed = selectWhatChanged(store.getState());
    // The same rankings, asked for on their own.
    const then = selectPrioritiesById(loadedStore(day("2025-05-31")).store.getState());
    const now = selectPrioritiesById(store.getState());
    expect(changed?.factors).toEqual(["period"]);
    expect(changed?.moved.length).toBeGreaterThan(50);
    for (const { iso3, before, after } of changed?.moved ?? []) {
      expect(before.priority).toBe(then.get(iso3)?.priority);
      expect(after.rank).toBe(now.get(iso3)?.rank);
    }
  });

  it("shares each difference out over period, settings and border, to the last bit of it, and nothing is revised", () => {
    const { store, actions } = loadedStore();
    actions.setBaseline({ ...selectBasis(store.getState()), date: day("2023-12-31"), edition: null });
    actions.setHome("eu");
    actions.setSettings({ halfDistanceKm: 500 });
    const changed = selectWhatChanged(store.getState());
    const now = selectPrioritiesById(store.getState());
    expect(changed?.factors).toEqual(["period", "settings", "border"]);
    for (const { iso3, after, difference, parts } of changed?.moved ?? []) {
      expect(after.priority).toBe(now.get(iso3)?.priority);
      expect(parts?.revised ?? 0).toBe(0);
      const sum = CHANGE_FACTORS.reduce((total, factor) => total + (parts?.[factor] ?? Number.NaN), 0);
      expect(sum).toBeCloseTo(difference, 9);
    }
  });

  it("does not take a switch without a meaning for another border", () => {
    const { store, actions } = loadedStore();
    actions.setHome("nato-europe");
    actions.setBaseline({ ...selectBasis(store.getState()), edition: null });
    actions.setOutermost(true);
    expect(selectWhatChanged(store.getState())?.factors).toEqual([]);
  });
});

describe("what changed since the former edition", () => {
  const FORMER = day("2026-11-23");
  /** The view by calendar year, compared with itself by the figures of the former edition. */
  const compared = (date: string, hasFormer = true) => {
    const loaded = loadedStore(day(date));
    if (hasFormer) loadFormerFigures(loaded);
    loaded.actions.setSettings({ window: "calendar-year" });
    loaded.actions.setBaseline(formerBaseline(loaded.store.getState(), FORMER));
    return loaded.store;
  };

  it("waits for the figures of that edition, and knows of no other", () => {
    const { store, actions } = loadedStore();
    actions.setBaseline(formerBaseline(store.getState(), FORMER));
    expect(selectWhatChanged(store.getState())).toBeNull();
    loadFormerFigures({ actions });
    expect(selectWhatChanged(store.getState())?.factors).toEqual(["revised", "period"]);
    actions.setBaseline(formerBaseline(store.getState(), day("2026-01-01")));
    expect(selectWhatChanged(store.getState())).toBeNull();
  });

  it("begins from the ranking that the former edition had", () => {
    // The former edition's own ranking at 2026-11-23, by the figures of 2024, in which both halves of the level together
    // were kept at 1: Ukraine 68.7, Lebanon 68.6, Palestine 62.8, Haiti 50.7, Mali 33.9.
    const { moved = [] } = selectWhatChanged(compared("2026-11-23").getState()) ?? {};
    for (const [iso3, priority] of [
      ["UKR", 68.7],
      ["LBN", 68.6],
      ["PSE", 62.8],
      ["HTI", 50.7],
      ["MLI", 33.9],
    ] as const) {
      const before = moved.find((area) => area.iso3 === iso3)?.before.priority ?? Number.NaN;
      expect(Math.abs(before - priority), iso3).toBeLessThanOrEqual(0.3);
    }
  });

  it("parts what was revised from what is newer: together they are the difference", () => {
    const { moved = [], factors } = selectWhatChanged(compared("2026-11-23").getState()) ?? {};
    expect(factors).toEqual(["revised", "period"]);
    expect(moved.length).toBeGreaterThan(75);
    for (const { iso3, difference, parts } of moved) {
      expect((parts?.revised ?? 0) + (parts?.period ?? 0), iso3).toBeCloseTo(difference, 9);
    }
    // Sudan: 7,103 deaths of 2024 stand in both editions, and 75,174 in 2025 are newer; WGI and 2023 were revised.
    const sudan = moved.find(({ iso3 }) => iso3 === "SDN")?.parts;
    expect(sudan?.period).toBeGreaterThan(0);
  });

  it("finds nothing newer on a day by which the former edition had everything", () => {
    for (const { parts } of selectWhatChanged(compared("2022-12-31").getState())?.moved ?? []) {
      expect(parts?.period).toBe(0);
    }
  });

  it("gives figures of three kinds once they are there, and before that those of today alone", () => {
    const waiting = selectFiguresOf(loadedStore().store.getState());
    expect(waiting({ edition: null })).not.toBeNull();
    expect(waiting({ edition: FORMER })).toBeNull();
    expect(waiting("revised")).toBeNull();
    const figuresOf = selectFiguresOf(compared("2026-11-23").getState());
    // UCDP on Ukraine: 25.1 gave 68,116 for 2024; 26.1 gives 91,779, and 90,345 for 2025.
    const newest = (of: Parameters<typeof figuresOf>[0]) =>
      figuresOf(of)?.valueAt("ucdp_deaths_total_best", "UKR", FORMER)?.value;
    expect(newest({ edition: FORMER })).toBe(68_116);
    expect(newest("revised")).toBe(91_779);
    expect(newest({ edition: null })).toBe(90_345);
  });
});

describe("the breaks of the sources between two rankings", () => {
  /** With the calendar year on both sides unless a test says otherwise. */
  const breaks = (before: string, after: string, window = DEFAULT_SETTINGS.window, edition = false) => {
    const loaded = loadedStore(day(after));
    loadFormerFigures(loaded);
    const { store, actions } = loaded;
    actions.setSettings({ window });
    const basis = selectBasis(store.getState());
    actions.setBaseline({ ...basis, date: day(before), edition: edition ? day("2026-11-23") : null });
    return selectSourceBreaks(store.getState());
  };
  const byYear = (before: string, after: string) => breaks(before, after, "calendar-year");

  it.each<[string, string, readonly SourceBreak[]]>([
    // WGI begins with 2015, which counts from its last day; INFORM 2016 counts from 2015 too.
    ["2014-12-31", "2015-12-31", ["wgi", "inform"]],
    // Of 22 areas WGI is there for 2024 alone (data/wgi/README.md).
    ["2023-12-31", "2024-12-31", ["wgi-some"]],
    ["2015-12-31", "2016-12-31", []],
    // Editions of INFORM count from the ends of 2015, 2018, 2019 and 2025.
    ["2018-12-30", "2018-12-31", ["inform"]],
    ["2020-12-31", "2024-12-31", ["wgi-some"]],
    ["2024-12-31", "2025-12-31", ["inform"]],
  ])("by calendar year from %s to %s are %j", (before, after, expected) => {
    expect(byYear(before, after)).toEqual(expected);
  });

  it("hold the window where one side is of twelve months and the other of a calendar year", () => {
    expect(breaks("2018-12-30", "2020-12-31")).toContain("window");
    expect(breaks("2018-12-31", "2020-12-31")).not.toContain("window");
  });

  it("hold provisional months that count on one side only", () => {
    // Of 2026 the months are candidate events (data/ucdp-candidate/README.md); INFORM is of one edition from the end of 2025.
    expect(breaks("2025-12-31", "2026-05-31")).toEqual(["provisional"]);
    expect(breaks("2026-03-31", "2026-05-31")).toEqual([]);
  });

  it("hold the revision of WGI against the former edition, which had no months either", () => {
    expect(breaks("2026-11-23", "2026-11-23", "last-12-months", true)).toEqual([
      "wgi-revised",
      "inform",
      "window",
      "provisional",
    ]);
  });

  it("are none without a baseline, and none while the figures of its edition are not there", () => {
    expect(selectSourceBreaks(loadedStore(day("1995-01-01")).store.getState())).toEqual([]);
    const { store, actions } = loadedStore();
    actions.setBaseline(formerBaseline(store.getState(), day("2026-11-23")));
    expect(selectSourceBreaks(store.getState())).toEqual([]);
  });
});

describe("the period of the view", () => {
  it("follows the date and the window, and is null before the figures are there", () => {
    const { store, actions } = loadedStore(day("2026-11-23"));
    expect(selectPeriod(store.getState())).toEqual({ kind: "months", to: "2026-05", provisional: true });
    expect(selectPeriodEarlier(store.getState())?.period).toMatchObject({ to: "2025-05" });
    actions.setDate(day("2024-02-29"));
    expect(selectPeriod(store.getState())).toEqual({ kind: "months", to: "2024-02", provisional: false });
    actions.setSettings({ window: "calendar-year" });
    expect(selectPeriod(store.getState())).toEqual({ kind: "year", year: 2023, instead: false });
    expect(selectPeriod(createEinderStore(initialView(day("2026-11-23"), "nl")).getState())).toBeNull();
  });
});

describe("missions between the two days", () => {
  it("hold EUTM Mali, which ended on 18 May 2024, beside Mali", () => {
    const { store, actions } = loadedStore(day("2024-05-19"));
    actions.setBaseline({ ...selectBasis(store.getState()), date: day("2024-05-18"), edition: null });
    const { byArea } = selectMissionChanges(store.getState());
    expect(byArea.get("MLI")).toEqual([
      expect.objectContaining({ turn: "ended", mission: expect.objectContaining({ acronym: "EUTM Mali" }) }),
    ]);
  });
});

describe("changes if", () => {
  it("without distance takes Burkina Faso, Niger or another far area in and nearer ones out, one for one", () => {
    const { store } = loadedStore();
    const row = selectChangesIf(store.getState()).find(
      ({ change }) => change.kind === "decay" && change.decay === "none",
    );
    expect(row?.enters.length).toBeGreaterThan(0);
    expect(row?.enters.length).toBe(row?.leaves.length);
  });

  it("half the half-distance gives the top ten that the setting itself gives", () => {
    const { store, actions } = loadedStore();
    const row = selectChangesIf(store.getState()).find(
      ({ change }) => change.kind === "half-distance" && change.km === 500,
    );
    actions.setSettings({ halfDistanceKm: 500 });
    const top = [...selectPrioritiesById(store.getState()).values()]
      .filter(({ rank }) => rank !== null && rank <= 10)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ iso3 }) => iso3);
    expect(row?.topTen).toEqual(top);
  });
});
