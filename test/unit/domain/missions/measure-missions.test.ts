import { describe, expect, it } from "vitest";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import type { FootprintsDocument } from "../../../../src/domain/datasets/documents.ts";
import { measureMissions } from "../../../../src/domain/missions/measure-missions.ts";

/** 0 to 1 E, 0 to 1 N. */
const BORDER = createBorderIndex(
  [
    {
      iso3: "HOM",
      polygons: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      ],
    },
  ],
  { edges: "lonlat" },
);
const feature = (id: string, geometry: FootprintsDocument["features"][number]["geometry"]) => ({
  type: "Feature" as const,
  properties: { id, kind: "sea" as const, handDrawn: false, areaKm2: 1 },
  geometry,
});
const FOOTPRINTS: FootprintsDocument = {
  type: "FeatureCollection",
  features: [
    feature("dot", { type: "Point", coordinates: [3, 0] }),
    feature("nothing", { type: "GeometryCollection", geometries: [] }),
  ],
};
const headquarters = (id: string, ...positions: readonly (readonly [number, number])[]) => ({
  id,
  headquarters: positions.map((position) => ({ name: "x", position, iso3: "HOM", basis: "" })),
});

describe("measureMissions", () => {
  it("measures each footprint and each headquarters, to the metre", () => {
    const found = measureMissions(
      [headquarters("one", [2, 0], [0.5, 0.5]), headquarters("none")],
      FOOTPRINTS,
      BORDER,
    );
    // One and two degrees of the equator: 111.319 49 and 222.638 98 km.
    expect(found.footprints["dot"]).toMatchObject({ km: 222.639, inside: false, toIso3: "HOM" });
    expect(found.headquarters["one"]).toMatchObject([{ km: 111.319 }, { km: 0, inside: true }]);
  });

  it("leaves out what cannot be measured, and missions without a headquarters", () => {
    const found = measureMissions([headquarters("none")], FOOTPRINTS, BORDER);
    expect(Object.keys(found.footprints)).toEqual(["dot"]);
    expect(found.headquarters).toEqual({});
  });

  it("lets its caller finish each line", () => {
    const found = measureMissions([], FOOTPRINTS, BORDER, (line) => ({ ...line, grounds: ["sea", "coast"] }));
    expect(found.footprints["dot"]?.grounds).toEqual(["sea", "coast"]);
  });
});
