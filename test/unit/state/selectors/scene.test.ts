import { describe, expect, it } from "vitest";
import { selectComposition, selectLegend } from "../../../../src/state/selectors/scene.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";

describe("selectLegend", () => {
  it("is the legend of the composition", () => {
    const { store } = loadedStore();
    expect(selectLegend(store.getState()).length).toBeGreaterThan(3);
    expect(selectLegend(store.getState())).toEqual(selectComposition(store.getState())?.legend);
  });

  it("stays the same object when the picture changes and the legend does not", () => {
    const { store, actions } = loadedStore();
    const [composition, legend] = [selectComposition(store.getState()), selectLegend(store.getState())];
    actions.select({ kind: "point", position: [5, 23] });
    expect(selectComposition(store.getState())).not.toBe(composition);
    expect(selectLegend(store.getState())).toBe(legend);

    actions.setLanguage("nl");
    expect(selectLegend(store.getState())).not.toBe(legend);
    expect(selectLegend(store.getState())).toEqual(selectComposition(store.getState())?.legend);
  });
});
