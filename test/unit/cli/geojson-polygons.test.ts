import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polygonsIn } from "../../../src/cli/geojson-polygons.ts";
import { Problem } from "../../../src/cli/problem.ts";

const RING = [
  [4, 52],
  [6, 52],
  [6, 54],
  [4, 52],
];
const POLYGON = { type: "Polygon", coordinates: [RING] };
const feature = (geometry: unknown) => ({ type: "Feature", properties: {}, geometry });
const collection = (...features: readonly unknown[]) => ({ type: "FeatureCollection", features });
const polygon = (...ring: readonly unknown[]) => ({ type: "Polygon", coordinates: [ring] });

function problemOf(document: unknown): string {
  try {
    polygonsIn(document, "home.geojson");
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  throw new Error("no problem found");
}

describe("polygonsIn", () => {
  it.each([
    ["a polygon", POLYGON, 1],
    ["a multi-polygon", { type: "MultiPolygon", coordinates: [[RING], [RING, RING]] }, 2],
    ["a feature", feature(POLYGON), 1],
    ["a collection of features", collection(feature(POLYGON), feature(POLYGON)), 2],
    ["a collection of geometries", { type: "GeometryCollection", geometries: [POLYGON, POLYGON] }, 2],
    ["a feature of collected geometries", feature({ type: "GeometryCollection", geometries: [POLYGON] }), 1],
    ["a file that names WGS 84", { ...POLYGON, crs: { type: "name", properties: { name: "EPSG:4326" } } }, 1],
    ["a file without a reference system", { ...POLYGON, crs: null }, 1],
  ])("reads %s", (_, document, count) => {
    const polygons = polygonsIn(document, "home.geojson");
    expect(polygons).toHaveLength(count);
    expect(polygons[0]?.[0]).toEqual(RING);
  });

  it("keeps holes, and leaves heights out", () => {
    const high = RING.map((position) => [...position, 12]);
    expect(polygonsIn({ type: "Polygon", coordinates: [high, RING] }, "home.geojson")).toEqual([
      [RING, RING],
    ]);
  });

  it.each([
    [
      polygon([4, 52], [6, 92], [6, 54], [4, 52]),
      "coordinates[0][1][1]: found 92, expected a latitude from -90 to 90",
    ],
    [
      polygon([4, 52], [186, 52], [6, 54], [4, 52]),
      "coordinates[0][1][0]: found 186, expected a longitude from -180 to 180",
    ],
    [polygon([4, 52], ["6", 52], [6, 54], [4, 52]), 'coordinates[0][1][0]: found "6", expected a longitude'],
    [polygon([4, 52], [6], [6, 54], [4, 52]), "coordinates[0][1][1]: found nothing, expected a latitude"],
    [polygon([4, 52], null, [6, 54], [4, 52]), "coordinates[0][1]: found null, expected an array"],
    [polygon([4, 52], [6, 52], [4, 52]), "coordinates[0]: found 3 positions, expected at least 4 in a ring"],
    [
      polygon([4, 52], [6, 52], [6, 54], [4, 53]),
      "coordinates[0]: found a ring from [4, 52] to [4, 53], expected a ring that ends where it begins",
    ],
    [polygon([4, 52], [6, 52], [5, 52], [4, 52]), "coordinates[0]: found a ring that encloses nothing"],
    [{ type: "Polygon", coordinates: [] }, "coordinates: found no ring, expected at least one"],
    [{ type: "Polygon" }, "coordinates: found nothing, expected an array"],
    [{ type: "MultiPolygon", coordinates: [[RING], [[[4, 52]]]] }, "coordinates[1][0]: found 1 positions"],
    [{ type: "MultiPolygon", coordinates: [] }, "found no polygon, expected at least one"],
    [{ type: "LineString", coordinates: RING }, 'type: found "LineString", expected one of Polygon'],
    [{ type: "polygon" }, 'type: found "polygon", expected one of Polygon'],
    [{}, "type: found nothing, expected one of Polygon"],
    [[POLYGON], "found an array of 1, expected an object"],
    [null, "found null, expected an object"],
    ["Polygon", 'found "Polygon", expected an object'],
    [collection(), "found no polygon, expected at least one"],
    [{ type: "FeatureCollection" }, "features: found nothing, expected an array"],
    [
      collection(feature(POLYGON), feature(null)),
      "feature 2: geometry: found null, expected an object of type",
    ],
    [
      collection(feature(POLYGON), feature({ type: "Point", coordinates: [4, 52] })),
      'feature 2: geometry.type: found "Point", expected one of Polygon',
    ],
    [
      collection(feature(POLYGON), feature(polygon([4, 52], [6, 99], [6, 54], [4, 52]))),
      "feature 2: geometry.coordinates[0][1][1]: found 99",
    ],
    [collection(POLYGON), 'feature 1: type: found "Polygon", expected "Feature"'],
    [collection(7), 'feature 1: type: found 7, expected "Feature"'],
    [feature(feature(POLYGON)), 'geometry.type: found "Feature", expected a geometry'],
    [
      { type: "GeometryCollection", geometries: [POLYGON, { type: "Point", coordinates: [4, 52] }] },
      'geometries[1].type: found "Point"',
    ],
    [
      { ...POLYGON, crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::28992" } } },
      'crs: found "urn:ogc:def:crs:EPSG::28992", expected longitude and latitude on WGS 84',
    ],
    [{ ...POLYGON, crs: "RD" }, 'crs: found "RD", expected longitude and latitude on WGS 84'],
  ])("refuses %j, naming the field, what was found and what is expected", (document, message) => {
    expect(problemOf(document)).toContain(message);
    expect(problemOf(document)).toMatch(/^"home\.geojson": /);
  });

  it("refuses collections in collections without end", () => {
    let nested: unknown = POLYGON;
    for (let depth = 0; depth < 5000; depth += 1)
      nested = { type: "GeometryCollection", geometries: [nested] };
    expect(problemOf(nested)).toContain("collections in collections");
  });

  it("takes or refuses any JSON in one line, and never with another error", () => {
    const some = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map(feature),
      fc.jsonValue().map((coordinates) => ({ type: "MultiPolygon", coordinates })),
      fc
        .array(fc.array(fc.double({ min: -200, max: 200 }), { maxLength: 3 }), { maxLength: 6 })
        .map((ring) => polygon(...ring)),
    );
    fc.assert(
      fc.property(some, (document) => {
        try {
          expect(polygonsIn(document, "home.geojson").length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          expect(error instanceof Problem ? error.message : "").not.toContain("\n");
        }
      }),
      { numRuns: 500 },
    );
  });
});
