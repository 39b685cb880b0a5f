import { describe, expect, it } from "vitest";
import { REGIONS } from "../../../../src/domain/areas/area.ts";
import { DUTCH_ON_DATE } from "../../../../src/domain/missions/dutch-on.ts";
import { FRAMEWORKS, INSTRUMENTS } from "../../../../src/domain/missions/mission.ts";
import { MISSION_STATES } from "../../../../src/domain/missions/mission-state.ts";
import { parsePlainDate } from "../../../../src/domain/time/plain-date.ts";
import { selectFacetCounts } from "../../../../src/state/selectors/facets.ts";
import { selectFill } from "../../../../src/state/selectors/fill.ts";
import { selectFiltered } from "../../../../src/state/selectors/filtered.ts";
import { selectComposition, selectScene } from "../../../../src/state/selectors/scene.ts";
import { type Filters, NO_FILTERS } from "../../../../src/state/view.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";

/** One filter of every kind, and two together. */
const FILTERS: readonly (readonly [string, Partial<Filters>])[] = [
  ["none", {}],
  ["instrument", { instruments: ["diplomacy"] }],
  ["phase", { phases: ["after"] }],
  ["framework", { frameworks: ["UN", "NATO"] }],
  ["status", { states: ["ended"] }],
  ["Dutch participation", { dutch: ["unknown"] }],
  ["region", { regions: ["west-africa"] }],
  ["distance band", { bands: ["to-250", "to-500"] }],
  ["risk class", { riskClasses: [3, 4] }],
  ["state of the area", { areaStates: ["not-assessed"] }],
  ["text", { text: "mali" }],
  ["two kinds together", { regions: ["middle-east"], instruments: ["assistance"], text: "ira" }],
];

describe.each(FILTERS)("filter: %s", (_, filters) => {
  const { store, actions } = loadedStore();
  const before = selectFill(store.getState());
  for (const field of Object.keys(filters) as (keyof Filters)[]) {
    actions.setFilter(field, { ...NO_FILTERS, ...filters }[field]);
  }
  const state = store.getState();
  const filtered = selectFiltered(state);
  const scene = selectScene(state);

  it("draws on the map exactly the missions that the list holds", () => {
    const listed = new Set(filtered.missions.map(({ mission }) => mission.id));
    const drawn = new Set(scene?.activities.map(({ missionId }) => missionId));
    const withPlace = filtered.missions.filter(({ mission }) => mission.symbolPositions.length > 0);
    expect([...drawn].filter((id) => !listed.has(id))).toEqual([]);
    expect(drawn.size).toBe(withPlace.length);
  });

  it("fills on the map exactly the areas that the list holds", () => {
    const passing = scene?.areas.filter(({ passes }) => passes).map(({ iso3 }) => iso3);
    expect(new Set(passing)).toEqual(filtered.areas);
    const classes = selectComposition(state)?.layers.filter(({ id }) => id.startsWith("risk-")) ?? [];
    const filled = classes.flatMap((layer) =>
      "filter" in layer ? (JSON.stringify(layer.filter).match(/"[A-Z]{3}"/g) ?? []) : [],
    );
    expect(filled.map((iso3) => iso3.slice(1, 4)).sort()).toEqual([...filtered.areas].sort());
  });

  it("moves no colour break and no value", () => {
    const after = selectFill(state);
    expect(after.classification).toEqual(before.classification);
    expect(after.classLabels).toEqual(before.classLabels);
    expect(after.values).toEqual(before.values);
  });
});

describe("what a filter finds", () => {
  const idsWith = (filters: Partial<Filters>, date?: string) => {
    const day = date === undefined ? undefined : (parsePlainDate(date) ?? undefined);
    const { store, actions } = day === undefined ? loadedStore() : loadedStore(day);
    for (const field of Object.keys(filters) as (keyof Filters)[]) {
      actions.setFilter(field, { ...NO_FILTERS, ...filters }[field]);
    }
    return selectFiltered(store.getState()).missions.map(({ mission }) => mission.id);
  };

  // The missions that the Minister's letter of 2019 names.
  it.each([
    ["EUCAP Sahel Niger", "eucap-sahel-niger"],
    ["EUCAP Sahel Mali", "eucap-sahel-mali"],
    ["EUTM Mali", "eutm-mali"],
    ["USSC", "ussc"],
    ["Flintlock", "flintlock-2019"],
    ["GPOI", "gpoi"],
  ])("finds %s by its name, whatever has become of it", (text, id) => {
    expect(idsWith({ text })).toContain(id);
  });

  it("finds the missions of the letter by filter on the letter's date", () => {
    const onDate = idsWith({ instruments: ["assistance"] }, "2019-12-01");
    expect(onDate).toEqual(
      expect.arrayContaining(["eutm-mali", "eucap-sahel-mali", "eucap-sahel-niger", "ussc"]),
    );
  });

  it("shows no ended mission unless it is asked for", () => {
    expect(idsWith({})).not.toContain("eutm-mali");
    expect(idsWith({ states: ["ended"] })).toContain("eutm-mali");
  });

  it("never takes unknown Dutch participation for no", () => {
    const { store, actions } = loadedStore();
    actions.setFilter("states", MISSION_STATES);
    const all = selectFiltered(store.getState()).missions.length;
    const counts = selectFacetCounts(store.getState()).dutch;
    // Registry: 101 yes, 3 no, 107 unknown of 211; the 101 are yes, unknown or of other years on the date.
    const [yes = 0, no = 0, unknown = 0, others = 0] = DUTCH_ON_DATE.map((value) => counts.get(value));
    expect([all, no, yes + unknown + others]).toEqual([211, 3, 208]);
    expect(unknown).toBeGreaterThanOrEqual(107);
    expect(others).toBeGreaterThan(0);
  });
});

describe("the counts beside the choices", () => {
  it.each([
    ["instruments", INSTRUMENTS],
    ["frameworks", FRAMEWORKS],
    ["regions", REGIONS],
  ] as const)("are what the choice then shows: %s", (field, values) => {
    const { store, actions } = loadedStore();
    const counts = selectFacetCounts(store.getState())[field] as ReadonlyMap<string, number>;
    for (const value of values) {
      actions.setFilter(field, [value] as never);
      const { areas, missions } = selectFiltered(store.getState());
      expect([value, counts.get(value)]).toEqual([value, field === "regions" ? areas.size : missions.length]);
    }
  });
});
