import { describe, expect, it } from "vitest";
import { everHosts } from "../../../../src/domain/missions/hosts-of.ts";
import {
  selectHeadquartersLines,
  selectMissionLines,
} from "../../../../src/state/selectors/mission-lines.ts";
import { selectPrioritiesById } from "../../../../src/state/selectors/ranking.ts";
import { selectWitness } from "../../../../src/state/selectors/witness.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";

const { store, actions } = loadedStore();
const missions = store.getState().data.documents.missions?.missions ?? [];
const mission = (id: string) => {
  const found = missions.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no mission ${id}`);
  return found;
};

describe("the lines of missions", () => {
  it("give every mission with a place a distance", () => {
    const lines = selectMissionLines(store.getState());
    const without = missions.filter(({ id }) => !lines.has(id));
    expect(lines.size).toBeGreaterThan(120);
    // What is left has no drawn footprint, and only hosts inside the border, or none.
    for (const row of without) {
      expect(row.footprint.featureIds).toEqual([]);
      const outside = everHosts(row).filter(
        (iso3) => selectPrioritiesById(store.getState()).get(iso3)?.byEdge,
      );
      expect(outside).toEqual([]);
    }
  });

  it("measure a mission in a whole area from that area's nearest edge", () => {
    const line = selectMissionLines(store.getState()).get("eubam-libya");
    const libya = selectPrioritiesById(store.getState()).get("LBY")?.byEdge;
    expect(line?.km).toBe(libya?.km);
    // Natural Earth 5.1.2 on a sphere (reference/country-distances.csv): Libya 258.8 km from the EU with its islands.
    expect(line?.km).toBeGreaterThan(250);
    expect(line?.km).toBeLessThan(270);
  });

  it("take the nearest of the borders that count, and follow the chosen home area", () => {
    const before = selectMissionLines(store.getState()).get("eubam-libya");
    actions.setHome("kingdom-caribbean");
    expect(selectMissionLines(store.getState()).get("eubam-libya")?.border).toBe("kingdom-caribbean");
    actions.undo();
    expect(selectMissionLines(store.getState()).get("eubam-libya")).toEqual(before);
  });

  it("give each headquarters its own line, in the order of the record", () => {
    const lines = selectHeadquartersLines(store.getState())(mission("eubam-libya"));
    expect(lines).toHaveLength(mission("eubam-libya").headquarters.length);
    for (const line of lines) expect(line?.border).toBe("eu");
  });

  it("are drawn for the selected mission", () => {
    actions.select({ kind: "mission", id: "eubam-libya" });
    expect(selectWitness(store.getState())?.label).toContain("EU");
    actions.select(null);
    expect(selectWitness(store.getState())).toBeNull();
  });
});
