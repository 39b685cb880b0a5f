import { describe, expect, it } from "vitest";
import { activities } from "../../../src/layers/activities/layer.ts";
import { UNVERIFIED } from "../../../src/layers/activities/symbol.ts";
import { selectScene } from "../../../src/state/selectors/scene.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { FULL_SCENE } from "../../fixtures/scene.ts";

const signs = (style: ReturnType<typeof activities.style>) =>
  style.legend.flatMap(({ entries }) => entries).filter(({ kind }) => kind === "mark");

describe("a symbol of which nothing was read in a source", () => {
  it("has a sign beside it on the map and in the legend, and only where there is such a one", () => {
    const style = activities.style(FULL_SCENE, 1);
    expect(style.layers.map(({ id }) => id)).toEqual(["activities-symbol", "activities-unverified"]);
    expect(JSON.stringify(style.layers[1])).toContain(UNVERIFIED.image);
    expect(signs(style)).toMatchObject([{ text: "?", label: "not verified" }]);
    const known = FULL_SCENE.activities.filter(({ unverified }) => !unverified);
    expect(signs(activities.style({ ...FULL_SCENE, activities: known }, 1))).toEqual([]);
  });

  it("is in the product each row that the registry has from memory or from weak sources alone", () => {
    const { store } = loadedStore();
    const missions = store.getState().data.documents.missions?.missions ?? [];
    const memory = new Set(
      missions
        .filter(({ confidence }) => confidence === "memory" || confidence === "weak")
        .map(({ id }) => id),
    );
    // 17 of the 159 rows as compiled; the changes of November 2026 settle 15 of them, one has weak sources
    // alone, and nine of the 48 rows added after it are from memory.
    expect(memory.size).toBe(22);
    const drawn = selectScene(store.getState())?.activities ?? [];
    expect(drawn.length).toBeGreaterThan(50);
    for (const { missionId, unverified } of drawn) expect(unverified, missionId).toBe(memory.has(missionId));
  });
});
