import type { FeatureCollection, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { buildMissions } from "../../../data/build/build-missions.ts";
import type { MissionRow } from "../../../data/build/datasets/mission-schema.ts";
import type { FootprintProperties } from "../../../src/domain/datasets/documents.ts";
import type { Position } from "../../../src/domain/geo/position.ts";
import { headquartersAt, missionRow } from "./mission-rows.ts";

const LABELS: ReadonlyMap<string, Position> = new Map([["AAA", [20, 30]]]);

const drawn: FeatureCollection<Geometry, FootprintProperties> = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { id: "zone", kind: "line-or-zone", handDrawn: true, areaKm2: 1 },
      geometry: { type: "Point", coordinates: [7, 8] },
    },
    {
      type: "Feature",
      properties: { id: "region", kind: "admin-1", handDrawn: false, areaKm2: 1 },
      geometry: { type: "Point", coordinates: [9, 8] },
    },
  ],
};

function built(row: MissionRow, ids: readonly string[] = []) {
  const footprints = {
    document: drawn,
    featureIds: new Map([[row.id, ids]]),
    admin1Drawn: new Set<string>(),
  };
  const [mission] = buildMissions([row], footprints, LABELS);
  if (!mission) throw new Error("no mission was built");
  return mission;
}

describe("buildMissions", () => {
  it("puts the symbols of a mission at its headquarters", () => {
    const row = missionRow({ headquarters: [headquartersAt([1, 2]), headquartersAt([3, 4])] });
    expect(built(row, ["zone"]).symbolPositions).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it("puts them inside its footprint where the headquarters stands in another country than the work", () => {
    const row = missionRow({ headquarters: [{ ...headquartersAt([1, 2]), iso3: "ZZZ" }] });
    const [inside] = built(missionRow({}), ["zone"]).symbolPositions;
    expect(built(row, ["zone"]).symbolPositions).toEqual([inside]);
    expect(built({ ...row, hosts: [] }, []).symbolPositions).toEqual([[1, 2]]);
  });

  it("puts them inside its footprint where no headquarters is known", () => {
    expect(built(missionRow({}), ["zone", "region"]).symbolPositions).toEqual([
      [7, 8],
      [9, 8],
    ]);
  });

  it("puts them at its hosts where nothing else is known, and nowhere for a host that is not drawn", () => {
    expect(built(missionRow({ hosts: ["AAA", "ZZZ"] })).symbolPositions).toEqual([[20, 30]]);
  });

  it("marks a footprint as drawn by hand when any part of it is", () => {
    expect(built(missionRow({}), ["region", "zone"]).footprint.handDrawn).toBe(true);
    expect(built(missionRow({}), ["region"]).footprint.handDrawn).toBe(false);
    expect(built(missionRow({})).footprint.handDrawn).toBe(false);
  });

  it("refers to features and no longer to the shapes they were made from", () => {
    const { footprint } = built(missionRow({ footprint: { shapes: ["zone"] } }), ["zone"]);
    expect(footprint.featureIds).toEqual(["zone"]);
    expect(footprint).not.toHaveProperty("shapes");
  });

  it("knows the day of the newest source only where it is a day", () => {
    expect(built(missionRow({ knownOn: "2025-10-31" }))).toMatchObject({
      knownOn: "2025-10-31",
      knownOnText: "2025-10-31",
    });
    expect(built(missionRow({ knownOn: "2010s" }))).toMatchObject({ knownOn: null, knownOnText: "2010s" });
  });
});
