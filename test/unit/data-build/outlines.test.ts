import { describe, expect, it } from "vitest";
import { admin1Key, readAdmin1 } from "../../../data/build/datasets/admin1.ts";
import { readShapes } from "../../../data/build/datasets/shapes.ts";
import { dataFolderOf, problemsOf } from "./temporary-data.ts";

const RING = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const SHAPE = { key: "gulf", surface: "sea", type: "ring", basis: "by hand", coordinates: RING };
const shapesOf = (...shapes: unknown[]) =>
  readShapes(dataFolderOf({ "missions/shapes.json": JSON.stringify(shapes) }));

describe("readShapes", () => {
  it("reads shapes by their key", () => {
    expect([...shapesOf(SHAPE, { ...SHAPE, key: "bay" }).keys()]).toEqual(["gulf", "bay"]);
  });

  it.each([
    ["a ring that is not closed", { ...SHAPE, coordinates: [...RING.slice(0, 3), [0, 1]] }, "coordinates"],
    ["a ring there and back", { ...SHAPE, coordinates: [...RING.slice(0, 2), [0, 0]] }, "coordinates"],
    ["latitude 91", { ...SHAPE, coordinates: [[0, 91], ...RING.slice(1)] }, "coordinates.0.1"],
    ["a line without a distance", { ...SHAPE, type: "line" }, "bufferKm"],
    [
      "a strip along a border with one side",
      { ...SHAPE, type: "border-strip", bufferKm: 5, between: ["A"], coordinates: undefined },
      "between.1",
    ],
    ["an outline of a kind that is none", { ...SHAPE, type: "circle" }, "type"],
    ["a cut to no area", { ...SHAPE, within: [] }, "within"],
  ])("refuses %s", (_what, shape, field) => {
    const problems = problemsOf(() => shapesOf(SHAPE, shape));
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems[0]).toMatchObject({ file: "data/missions/shapes.json", place: "item 2" });
  });

  it("refuses a key that occurs twice", () => {
    expect(problemsOf(() => shapesOf(SHAPE, SHAPE))).toMatchObject([
      { place: "item 2", field: "key", found: '"gulf"' },
    ]);
  });
});

describe("readAdmin1", () => {
  const feature = (name: string, coordinates: unknown = [[RING]]) => ({
    type: "Feature",
    properties: { iso3: "MLI", name },
    geometry: { type: "MultiPolygon", coordinates },
  });
  const areasOf = (...features: unknown[]) =>
    readAdmin1(
      dataFolderOf({ "admin-1/admin-1.geojson": JSON.stringify({ type: "FeatureCollection", features }) }),
    );

  it("keys an area by its country and its name", () => {
    expect(
      areasOf(feature("Gao")).get(admin1Key({ iso3: "MLI", name: "Gao" }))?.geometry.coordinates,
    ).toEqual([[RING]]);
  });

  it("refuses a name that occurs twice in one country, and a position that is none", () => {
    expect(problemsOf(() => areasOf(feature("Gao"), feature("Gao")))).toMatchObject([
      { file: "data/admin-1/admin-1.geojson", place: "feature 2", found: '"MLI Gao"' },
    ]);
    expect(problemsOf(() => areasOf(feature("Gao", [[[[0, 95], ...RING.slice(1)]]])))).toMatchObject([
      { place: "feature 1", field: "geometry.coordinates.0.0.0.1", found: "95" },
    ]);
  });
});
