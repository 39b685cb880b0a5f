import type { Feature, FeatureCollection, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { INSET_SURROUNDINGS } from "../../../src/layers/extents.ts";
import { dataIn } from "../../../src/map/data-in.ts";
import { selectComposition } from "../../../src/state/selectors/scene.ts";
import { loadedStore } from "../../fixtures/built-data.ts";

const feature = (id: string, geometry: Geometry): Feature => ({
  type: "Feature",
  properties: { id },
  geometry,
});
const collection = (...features: readonly Feature[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});
const idsOf = (data: unknown): readonly unknown[] =>
  typeof data === "object" && data !== null && "features" in data && Array.isArray(data.features)
    ? data.features.map(({ properties }: Feature) => properties?.["id"] ?? properties?.["iso3"])
    : [];

describe("dataIn", () => {
  const take = dataIn([0, 0, 10, 10]);

  it("keeps, in their order, the features whose box meets the extent, edges included", () => {
    const around = feature("around", {
      type: "Polygon",
      coordinates: [
        [
          [-20, -20],
          [20, -20],
          [20, 20],
          [-20, 20],
          [-20, -20],
        ],
      ],
    });
    const data = collection(
      feature("edge", { type: "Point", coordinates: [10, 10] }),
      feature("beside", { type: "Point", coordinates: [10.001, 5] }),
      around,
      feature("across", {
        type: "MultiLineString",
        coordinates: [
          [
            [50, 50],
            [60, 60],
          ],
          [
            [-5, 5],
            [15, 5],
          ],
        ],
      }),
      feature("below", {
        type: "LineString",
        coordinates: [
          [1, -3],
          [2, -1],
        ],
      }),
      feature("part of it", {
        type: "GeometryCollection",
        geometries: [
          { type: "Point", coordinates: [99, 9] },
          { type: "Point", coordinates: [5, 5] },
        ],
      }),
    );
    expect(idsOf(take(data))).toEqual(["edge", "around", "across", "part of it"]);
  });

  it("gives the same object for the same data, and leaves the data as it was", () => {
    const data = collection(feature("far", { type: "Point", coordinates: [50, 50] }));
    expect(take(data)).toBe(take(data));
    expect(idsOf(data)).toEqual(["far"]);
  });

  it("takes everything without an extent", () => {
    const data = collection(feature("far", { type: "Point", coordinates: [50, 50] }));
    expect(dataIn(undefined)(data)).toBe(data);
  });

  it("keeps for the inset the Caribbean Kingdom, the coasts around it, and little else", () => {
    const { store } = loadedStore();
    const areas = selectComposition(store.getState())?.sources["areas"];
    if (areas?.type !== "geojson") throw new Error("no areas are drawn");
    const ids = idsOf(dataIn(INSET_SURROUNDINGS)(areas.data));
    expect(ids).toEqual(expect.arrayContaining(["ABW", "CUW", "SXM", "VEN", "COL", "GUY"]));
    expect(ids).not.toContain("LBY");
    expect(ids.length).toBeLessThan(60);
  });
});
