import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geojsonPolygons, polygonsOfDocument } from "../../../src/sources/geojson/read.ts";
import { issueText } from "../../../src/sources/issue-text.ts";
import { isFault } from "../../../src/sources/source.ts";
import { createTranslator } from "../../../src/strings/translator.ts";

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

const read = (document: unknown) => polygonsOfDocument(document, "home.geojson");
const polygonsIn = (document: unknown) => read(document).records.flatMap(({ polygons }) => polygons);
const texts = (document: unknown, language: "nl" | "en" = "en") =>
  read(document).issues.map((issue) => issueText(issue, createTranslator(language)));

describe("the polygons of a GeoJSON document", () => {
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
    const polygons = polygonsIn(document);
    expect(polygons).toHaveLength(count);
    expect(polygons[0]?.[0]).toEqual(RING);
  });

  it("keeps holes, and leaves heights out with a notice", () => {
    const high = RING.map((position) => [...position, 12]);
    expect(polygonsIn({ type: "Polygon", coordinates: [high, RING] })).toEqual([[RING, RING]]);
    expect(texts({ type: "Polygon", coordinates: [high, RING] })).toEqual([
      '"home.geojson": longitude and latitude alone read of 4 positions',
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
    const [text, ...others] = texts(document);
    expect(text).toContain(message);
    expect(text).toMatch(/^"home\.geojson": [^\n]+$/);
    expect(others).toEqual([]);
    expect(read(document).issues.map(({ kind }) => kind)).not.toContain("notice");
  });

  it("refuses collections in collections without end", () => {
    let nested: unknown = POLYGON;
    for (let depth = 0; depth < 5000; depth += 1)
      nested = { type: "GeometryCollection", geometries: [nested] };
    expect(texts(nested)[0]).toContain("collections in collections");
  });

  it("takes the features that are right beside one that is not, and accounts for each", () => {
    const { records, issues, account } = read(
      collection(
        feature(POLYGON),
        feature(polygon([4, 52], [6, 99], [6, 54], [4, 52])),
        feature({ type: "MultiPolygon", coordinates: [] }),
        { type: "Feature", properties: { name: " Base " }, geometry: POLYGON },
      ),
    );
    expect(records.map(({ feature, name }) => [feature, name])).toEqual([
      [1, null],
      [4, "Base"],
    ]);
    expect(account).toEqual({ read: 4, accepted: 2, rejected: 1, empty: 1 });
    expect(issues.map(({ kind, place }) => [kind, place.feature, place.field])).toEqual([
      ["rejected", 2, "geometry.coordinates[0][1][1]"],
      ["notice", null, ""],
    ]);
  });

  it("says in both languages what was found and what is expected", () => {
    const document = collection(feature({ type: "Point", coordinates: [4, 52] }));
    expect(texts(document, "nl")).toEqual([
      '"home.geojson": object 1: geometry.type: gevonden "Point", verwacht een van Polygon, MultiPolygon, Feature, FeatureCollection, GeometryCollection',
    ]);
    expect(texts(document, "en")).toEqual([
      '"home.geojson": feature 1: geometry.type: found "Point", expected one of Polygon, MultiPolygon, Feature, FeatureCollection, GeometryCollection',
    ]);
  });

  it("writes out signs that would turn or hide the text around them", () => {
    expect(texts({ type: "\u202Egnop\u0000" })[0]).toContain('found "\\u202egnop\\u0000", expected');
  });

  it("takes a ring across the antimeridian as it stands, and says so", () => {
    const across = polygon([179, 0], [-179, 0], [-179, 2], [179, 2], [179, 0]);
    expect(polygonsIn(across)).toEqual([across.coordinates]);
    expect(texts(across)).toEqual(['"home.geojson": 1 ring goes the short way across the antimeridian']);
  });

  it("takes or refuses any JSON in one line a fault, and never throws", () => {
    const some = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map(feature),
      fc.array(fc.jsonValue(), { maxLength: 4 }).map((features) => collection(...features)),
      fc.jsonValue().map((coordinates) => ({ type: "MultiPolygon", coordinates })),
      fc
        .array(fc.array(fc.double({ min: -200, max: 200 }), { maxLength: 3 }), { maxLength: 6 })
        .map((ring) => polygon(...ring)),
    );
    fc.assert(
      fc.property(some, (document) => {
        const { records, issues, account } = read(document);
        expect(account.read).toBe(account.accepted + account.rejected + account.empty);
        expect(account.accepted).toBe(records.length);
        if (records.length === 0) expect(issues.some(isFault)).toBe(true);
        for (const text of texts(document)) expect(text).not.toContain("\n");
      }),
      { numRuns: 500 },
    );
  });
});

describe("a GeoJSON file", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const firstText = (content: Uint8Array) => {
    const [issue] = geojsonPolygons.read({ name: "home.geojson", bytes: content }).issues;
    return issue === undefined ? null : issueText(issue, createTranslator("en"));
  };

  it("is read in UTF-8, with and without a byte order mark", () => {
    for (const mark of ["", "\uFEFF"]) {
      const { account } = geojsonPolygons.read({
        name: "a",
        bytes: bytes(mark + JSON.stringify(POLYGON)),
      });
      expect(account).toEqual({ read: 1, accepted: 1, rejected: 0, empty: 0 });
    }
  });

  it.each([
    [
      "UTF-16",
      new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(POLYGON)}`, "utf16le")),
      "text in utf-16le",
    ],
    ["windows-1252", new Uint8Array([0x22, 0xe9, 0x22]), "text in windows-1252"],
    ["nothing", new Uint8Array(), "an empty file"],
    ["half a file", bytes('{"type":"Poly'), "text that is not JSON ("],
    ["nesting without end", bytes("[".repeat(200_000)), "text that is not JSON ("],
  ])("is refused when it holds %s", (_, content, found) => {
    expect(firstText(content)).toMatch(/^"home\.geojson": found [^\n]*, expected GeoJSON in UTF-8$/);
    expect(firstText(content)).toContain(found);
  });

  it("is refused over the limit, which is named", () => {
    expect(firstText(new Uint8Array(geojsonPolygons.mostBytes + 1))).toBe(
      '"home.geojson": found 52428801 bytes, expected at most 52428800',
    );
  });
});
