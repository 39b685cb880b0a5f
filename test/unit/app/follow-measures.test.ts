import { expect, it, vi } from "vitest";
import { followMeasures } from "../../../src/app/follow-measures.ts";
import type { MeasuredPoint } from "../../../src/domain/borders/measure-point.ts";
import { createLoader } from "../../../src/state/load.ts";
import type { MeasureClient } from "../../../src/workers/measure-client.ts";
import { loadedStore } from "../../fixtures/built-data.ts";

it("asks for a place again whose measuring failed, as soon as the worker answers anything", async () => {
  const { store, actions } = loadedStore();
  const measured: MeasuredPoint | null = null;
  const asked: string[] = [];
  const client: MeasureClient = {
    prepare: async () => {},
    point: async (_, position) => {
      asked.push(position.join());
      if (asked.length === 1) throw new Error("the worker did not come");
      return measured;
    },
    footprints: async () => ({}),
    ownBorder: async () => null,
    points: async () => null,
    bands: async () => [],
    cancel: () => {},
  };
  const loader = createLoader(actions, "http://127.0.0.1/", () => true);
  followMeasures(store, actions, loader, () => client);
  const engine = () => store.getState().data.measured.engine.step;

  actions.select({ kind: "point", position: [5, 23] });
  await vi.waitUntil(() => engine() === "failed");
  expect(store.getState().data.measured.point).toBeNull();
  // Another question, and one that is answered: the lines of equal distance.
  actions.setLayer("distance-bands", { visible: true });
  await vi.waitUntil(() => store.getState().data.measured.point !== null);
  expect(asked).toEqual(["5,23", "5,23"]);
  expect(engine()).toBe("ready");
});
