import { describe, expect, it } from "vitest";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { createLand } from "../../../../src/domain/borders/ground.ts";
import { createAreaShapes } from "../../../../src/domain/borders/measure-areas.ts";
import {
  measureOwnBorder,
  type OwnDistances,
  ownBorderIndex,
} from "../../../../src/domain/borders/measure-own.ts";
import type { MeasuredPoint } from "../../../../src/domain/borders/measure-point.ts";
import type { OwnBorder } from "../../../../src/domain/borders/own-border.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import {
  selectMeasuredHome,
  selectMeasuredPoint,
  selectOwnStatus,
} from "../../../../src/state/selectors/measured.ts";
import { selectMissionLines } from "../../../../src/state/selectors/mission-lines.ts";
import { selectPriorities, selectPrioritiesById } from "../../../../src/state/selectors/ranking.ts";
import { selectWitness } from "../../../../src/state/selectors/witness.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";

/** A border around Sicily and Tunisia, made up for the test. */
const OWN: OwnBorder = {
  id: "test",
  name: "Strait",
  edges: "lonlat",
  polygons: [
    [
      [
        [7, 30],
        [16, 30],
        [16, 39],
        [7, 39],
        [7, 30],
      ],
    ],
  ],
};
const POINT: Position = [5, 23];
const MEASURED: MeasuredPoint = {
  border: "eu",
  km: 1530,
  inside: false,
  from: POINT,
  to: [-2.43, 35.18],
  toIso3: "ESP",
  lineKm: 1530,
  lineTo: [-2.43, 35.18],
  area: "DZA",
};

/** Runs the measuring to its end, as the worker does, on a few made-up squares in place of areas. */
function ownDistances(store: ReturnType<typeof loadedStore>["store"]): OwnDistances {
  const { areas, missions, footprints } = store.getState().data.documents;
  if (areas === undefined || missions === undefined || footprints === undefined) throw new Error("no data");
  const square = (west: number, south: number) => ({
    type: "MultiPolygon" as const,
    coordinates: [
      [
        [
          [west, south],
          [west + 2, south],
          [west + 2, south + 2],
          [west, south + 2],
          [west, south],
        ],
      ],
    ],
  });
  const drawn = new Map([
    ["TUN", square(8, 34)],
    ["LBY", square(18, 30)],
  ]);
  const steps = measureOwnBorder(ownBorderIndex(OWN), createAreaShapes(drawn), createLand(drawn), {
    areas: areas.areas,
    missions: missions.missions,
    footprints,
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("the borders that are measured to", () => {
  it("are named by what they are", () => {
    const { store, actions } = loadedStore();
    expect(selectMeasuredHome(store.getState())).toMatchObject({ home: ["eu", "kingdom-caribbean"] });
    const { key } = selectMeasuredHome(store.getState());
    actions.setOutermost(true);
    expect(selectMeasuredHome(store.getState()).key).not.toBe(key);
  });
});

describe("a measured place", () => {
  it("is shown only of the place and the borders it was measured for", () => {
    const { store, actions } = loadedStore();
    actions.select({ kind: "point", position: POINT });
    expect(selectMeasuredPoint(store.getState())).toBeUndefined();
    const { key } = selectMeasuredHome(store.getState());
    actions.setMeasured({ point: { position: POINT, home: key, measured: MEASURED } });
    expect(selectMeasuredPoint(store.getState())).toBe(MEASURED);
    expect(selectWitness(store.getState())?.from).toEqual(POINT);

    actions.setHome("eu");
    expect(selectMeasuredPoint(store.getState())).toBeUndefined();
    actions.undo();
    actions.select({ kind: "point", position: [6, 23] });
    expect(selectMeasuredPoint(store.getState())).toBeUndefined();
  });
});

describe("an own border", () => {
  it("gives no ranking until it is measured, and then ranks by its own distances", () => {
    const { store, actions } = loadedStore();
    const view = store.getState().view;
    actions.openView({ ...view, home: "own", ownBorder: OWN });
    expect(selectOwnStatus(store.getState())?.step).toBe("measuring");
    expect(selectPriorities(store.getState())).toEqual([]);

    actions.setOwnStatus(OWN.id, { step: "ready", distances: ownDistances(store) });
    const areas = selectPrioritiesById(store.getState());
    expect(areas.get("TUN")?.state).toBe("home");
    // From 16 to 18 E at 32 N: nearest at the northern corner, 2 x 94.4 km less the bow of the parallel.
    expect(areas.get("LBY")?.nearest).toMatchObject({ border: "own", inside: false });
    expect(areas.get("LBY")?.nearest?.km).toBeGreaterThan(188);
    expect(areas.get("LBY")?.nearest?.km).toBeLessThan(190);
    expect(areas.get("LBY")?.rank).toBe(1);
    // Areas that were not drawn here have no distance, which is not 0.
    expect(areas.get("UKR")?.nearest).toBeNull();
    expect(areas.get("UKR")?.rank).toBeNull();
    expect(selectMissionLines(store.getState()).get("eubam-libya")?.border).toBe("own");
  });

  it("leaves the presets as they are", () => {
    const { store, actions } = loadedStore();
    const before = selectPriorities(store.getState());
    actions.setOwnStatus(OWN.id, { step: "measuring", done: 3, total: 9 });
    expect(selectOwnStatus(store.getState())).toBeNull();
    expect(selectPriorities(store.getState()).map(({ rank }) => rank)).toEqual(
      before.map(({ rank }) => rank),
    );
  });
});

describe("measureOwnBorder", () => {
  it("says before each area how many are done", () => {
    const drawn = new Map();
    const index = createBorderIndex([], { edges: "lonlat" });
    const records = loadedStore().store.getState().data.documents.areas?.areas.slice(0, 3) ?? [];
    const steps = measureOwnBorder(index, createAreaShapes(drawn), createLand(drawn), {
      areas: records,
      missions: [],
      footprints: { type: "FeatureCollection", features: [] },
    });
    const seen = [...steps];
    expect(seen).toEqual([0, 1, 2, 3].map((done) => ({ done, total: 4 })));
  });
});
