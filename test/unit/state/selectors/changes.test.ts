import { describe, expect, it } from "vitest";
import { CHANGE_FACTORS } from "../../../../src/domain/priority/what-changed.ts";
import { parsePlainDate } from "../../../../src/domain/time/plain-date.ts";
import {
  selectBaseline,
  selectBasis,
  selectChangesIf,
  selectCrossesWgiBreak,
  selectMissionChanges,
  selectWhatChanged,
} from "../../../../src/state/selectors/changes.ts";
import { selectPrioritiesById } from "../../../../src/state/selectors/ranking.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";

const day = (text: string) => {
  const date = parsePlainDate(text);
  if (date === null) throw new Error(`the test names no day: ${text}`);
  return date;
};

describe("what changes are counted from", () => {
  it("is the end of the year before the newest figures, unless another is chosen", () => {
    const { store, actions } = loadedStore();
    expect(selectBaseline(store.getState())?.date).toBe("2023-12-31");
    const kept = { ...selectBasis(store.getState()), date: day("2022-06-01") };
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
    const then = selectPrioritiesById(loadedStore(day("2023-12-31")).store.getState());
    const now = selectPrioritiesById(store.getState());
    expect(changed?.factors).toEqual(["figures"]);
    expect(changed?.moved.length).toBeGreaterThan(50);
    for (const { iso3, before, after } of changed?.moved ?? []) {
      expect(before.priority).toBe(then.get(iso3)?.priority);
      expect(after.rank).toBe(now.get(iso3)?.rank);
    }
  });

  it("shares each difference out over figures, settings and border, to the last bit of it", () => {
    const { store, actions } = loadedStore();
    actions.setBaseline({ ...selectBasis(store.getState()), date: day("2023-12-31") });
    actions.setHome("eu");
    actions.setSettings({ halfDistanceKm: 500 });
    const changed = selectWhatChanged(store.getState());
    const now = selectPrioritiesById(store.getState());
    expect(changed?.factors).toEqual(CHANGE_FACTORS);
    for (const { iso3, after, difference, parts } of changed?.moved ?? []) {
      expect(after.priority).toBe(now.get(iso3)?.priority);
      const sum = CHANGE_FACTORS.reduce((total, factor) => total + (parts?.[factor] ?? Number.NaN), 0);
      expect(sum).toBeCloseTo(difference, 9);
    }
  });

  it("does not take a switch without a meaning for another border", () => {
    const { store, actions } = loadedStore();
    actions.setHome("nato-europe");
    actions.setBaseline(selectBasis(store.getState()));
    actions.setOutermost(true);
    expect(selectWhatChanged(store.getState())?.factors).toEqual([]);
  });
});

describe("the break of WGI at 2019", () => {
  // WGI's series in the facts begins with 2019, which counts from its last day.
  it.each([
    ["2018-12-31", "2024-12-31", true],
    ["2019-12-31", "2024-12-31", false],
    ["2016-12-31", "2018-12-31", false],
  ])("between %s and %s is crossed: %s", (before, after, crossed) => {
    const { store, actions } = loadedStore(day(after));
    actions.setBaseline({ ...selectBasis(store.getState()), date: day(before) });
    expect(selectCrossesWgiBreak(store.getState())).toBe(crossed);
  });
});

describe("missions between the two days", () => {
  it("hold EUTM Mali, which ended on 18 May 2024, beside Mali", () => {
    const { store, actions } = loadedStore(day("2024-05-19"));
    actions.setBaseline({ ...selectBasis(store.getState()), date: day("2024-05-18") });
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
