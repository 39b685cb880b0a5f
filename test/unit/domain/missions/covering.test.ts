import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import type { FootprintsDocument } from "../../../../src/domain/datasets/documents.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { missionsCovering } from "../../../../src/domain/missions/covering.ts";
import type { Mission } from "../../../../src/domain/missions/mission.ts";
import { loadedStore } from "../../../fixtures/built-data.ts";
import { day } from "../time/dates.ts";
import { fact, missionOf } from "./mission-of.ts";
import { SIGHT } from "./sight.ts";

const TODAY = day("2026-11-23");
const feature = (id: string, geometry: Geometry): FootprintsDocument["features"][number] => ({
  type: "Feature",
  properties: { id, kind: "sea", handDrawn: true, areaKm2: 1 },
  geometry,
});
const FOOTPRINTS: FootprintsDocument = {
  type: "FeatureCollection",
  features: [
    feature("ring", {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
        [
          [4, 4],
          [4, 6],
          [6, 6],
          [6, 4],
          [4, 4],
        ],
      ],
    }),
    feature("post", { type: "Point", coordinates: [20, 0] }),
  ],
};
const drawn = (id: string, ...featureIds: readonly string[]): Mission =>
  missionOf({ id, footprint: { ...missionOf().footprint, kind: "sea", countries: [], featureIds } });

const coveringAt = (position: Position, area: string | null, ...missions: readonly Mission[]) =>
  missionsCovering(missions, FOOTPRINTS, { position, area }, TODAY, SIGHT).map(({ mission, by }) => [
    mission.id,
    by,
  ]);

describe("missionsCovering", () => {
  it("finds what is drawn around the place, holes left out", () => {
    expect(coveringAt([2, 2], null, drawn("a", "ring"))).toEqual([["a", "footprint"]]);
    expect(coveringAt([5, 5], null, drawn("a", "ring"))).toEqual([]);
    expect(coveringAt([11, 5], null, drawn("a", "ring"))).toEqual([]);
  });

  it("finds what works in the whole area that holds the place, and nothing at sea", () => {
    expect(coveringAt([50, 50], "MLI", missionOf())).toEqual([["made-up", "area"]]);
    expect(coveringAt([50, 50], "NER", missionOf())).toEqual([]);
    expect(coveringAt([50, 50], null, missionOf())).toEqual([]);
  });

  it("does not take an area for covered of which a mission has but a part", () => {
    const part = missionOf({ footprint: { ...missionOf().footprint, kind: "admin-1", featureIds: [] } });
    expect(coveringAt([50, 50], "MLI", part)).toEqual([]);
  });

  it("takes a post for what is within 10 km of it", () => {
    // 0.08 degrees of the equator are 8.9 km, 0.1 are 11.1.
    expect(coveringAt([20.08, 0], null, drawn("a", "post"))).toEqual([["a", "footprint"]]);
    expect(coveringAt([20.1, 0], null, drawn("a", "post"))).toEqual([]);
  });

  it("leaves out what is over or has not begun", () => {
    expect(coveringAt([2, 2], null, { ...drawn("a", "ring"), end: fact("2024-01-01") })).toEqual([]);
    expect(coveringAt([2, 2], null, { ...drawn("a", "ring"), start: fact("2027") })).toEqual([]);
  });
});

describe("the registry at Bamako", () => {
  const { missions, footprints } = loadedStore().store.getState().data.documents;
  const at = (date: string) =>
    missions === undefined || footprints === undefined
      ? []
      : missionsCovering(
          missions.missions,
          footprints,
          { position: [-8, 12.65], area: "MLI" },
          day(date),
          SIGHT,
        ).map(({ mission }) => mission.id);

  it("has the missions of the letter in 2019, and without those that ended in 2026", () => {
    expect(at("2019-12-01")).toEqual(expect.arrayContaining(["eutm-mali", "eucap-sahel-mali", "minusma"]));
    expect(at("2026-11-23")).toContain("eucap-sahel-mali");
    expect(at("2026-11-23")).not.toContain("eutm-mali");
    expect(at("2026-11-23")).not.toContain("minusma");
  });
});
