import type { Map as MapLibreMap } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { pick, visible } from "../../../src/map/picking.ts";

type Answer = ReturnType<MapLibreMap["queryRenderedFeatures"]>;

/** A map whose layers are all there, and that answers or fails alike whatever it is asked. */
const mapThat = (answer: () => Answer) => ({
  getLayer: () => ({}) as ReturnType<MapLibreMap["getLayer"]>,
  queryRenderedFeatures: answer,
});
// The words of the engine's tile reader and of its tile encoder.
const RACES = ["feature index out of bounds", "Out of bounds. Index requested n=0 can't be >= 0"];

describe.each(RACES)("a map that fails with %j", (message) => {
  const map = mapThat(() => {
    throw new Error(message);
  });

  it("has nothing under the pointer, and cannot tell yet what is in view", () => {
    expect(pick(map, { x: 1, y: 1 })).toEqual({ missionId: null, iso3: null });
    expect(visible(map)).toBeNull();
  });
});

describe("a map that fails for another reason", () => {
  it("is not taken for one that will answer later", () => {
    const map = mapThat(() => {
      throw new Error("no such layer");
    });
    expect(() => visible(map)).toThrow("no such layer");
  });
});

describe("a map that has nothing in view", () => {
  it("says so", () => {
    expect(visible(mapThat(() => []))).toEqual({ areas: [], missions: [] });
  });
});
