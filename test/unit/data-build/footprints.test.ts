import { booleanClockwise, booleanPointInPolygon } from "@turf/turf";
import type { Geometry, MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { MissionRow } from "../../../data/build/datasets/mission-schema.ts";
import type { SourceShape } from "../../../data/build/datasets/shapes.ts";
import { buildFootprints, type FootprintInputs } from "../../../data/build/footprints/build-footprints.ts";
import { Land } from "../../../data/build/footprints/land.ts";
import { headquartersAt, missionRow } from "./mission-rows.ts";

/** Mean radius of the earth in km (IUGG), on which sizes are stated. */
const RADIUS_KM = 6371.0088;
const KM_PER_DEGREE = (RADIUS_KM * Math.PI) / 180;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Area of a box between meridians and parallels on a sphere: R2 x (east - west) x (sin north - sin south). */
const boxKm2 = (west: number, south: number, east: number, north: number) =>
  RADIUS_KM ** 2 * radians(east - west) * (Math.sin(radians(north)) - Math.sin(radians(south)));

const box = (west: number, south: number, east: number, north: number): [number, number][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const multi = (...rings: [number, number][][]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: rings.map((ring) => [ring]),
});

const CONTINENT = box(0, 0, 10, 10);

function build(
  missions: readonly MissionRow[],
  shapes: readonly SourceShape[],
  more: Partial<FootprintInputs> = {},
  report: (message: string) => void = () => {},
) {
  return buildFootprints(
    {
      missions,
      shapes: new Map(shapes.map((shape) => [shape.key, shape])),
      admin1: new Map(),
      areas10m: new Map([["AAA", multi(CONTINENT)]]),
      land: new Land(multi(CONTINENT)),
      naturalEarth: {
        polygonsOf: () => multi(CONTINENT),
        borderBetween: () => ({
          type: "MultiLineString",
          coordinates: [
            [
              [0, 5],
              [10, 5],
            ],
          ],
        }),
      },
      ...more,
    },
    report,
  );
}

const ring = (
  key: string,
  coordinates: [number, number][],
  surface: "sea" | "land" = "sea",
): SourceShape => ({
  key,
  surface,
  type: "ring",
  basis: "by hand",
  coordinates,
});

const drawing = (id: string, ...shapes: string[]) => missionRow({ id, footprint: { kind: "sea", shapes } });
const holds = (geometry: Geometry | undefined, position: [number, number]) =>
  geometry?.type === "Polygon" || geometry?.type === "MultiPolygon"
    ? booleanPointInPolygon(position, geometry)
    : null;

describe("a sea footprint", () => {
  const [sea] = build([drawing("a", "gulf")], [ring("gulf", box(-5, -5, 5, 5))]).document.features;

  it("is the ring without the land in it", () => {
    const expected = boxKm2(-5, -5, 5, 5) - boxKm2(0, 0, 5, 5);
    expect(sea?.properties.areaKm2).toBeGreaterThan(expected * 0.99);
    expect(sea?.properties.areaKm2).toBeLessThan(expected * 1.01);
    expect(holds(sea?.geometry, [-1, -1])).toBe(true);
    expect(holds(sea?.geometry, [1, 1])).toBe(false);
  });

  it("is marked as a sea drawn by hand", () => {
    expect(sea?.properties).toMatchObject({ id: "gulf", kind: "sea", handDrawn: true });
  });

  it("winds its exterior counter-clockwise, as RFC 7946 asks", () => {
    const exterior = sea?.geometry.type === "Polygon" ? sea.geometry.coordinates[0] : undefined;
    expect(exterior && booleanClockwise(exterior)).toBe(false);
  });

  it("keeps a hole for an island that shows and none for an islet", () => {
    const island = box(-3, -3, -2.9, -2.9);
    const islet = box(-4, -4, -3.995, -3.995);
    const land = new Land(multi(CONTINENT, island, islet));
    const [geometry] = build([drawing("a", "gulf")], [ring("gulf", box(-5, -5, 5, 5))], {
      land,
    }).document.features.map((feature) => feature.geometry);
    expect(holds(geometry, [-2.95, -2.95])).toBe(false);
    expect(holds(geometry, [-3.9975, -3.9975])).toBe(true);
  });

  it("loses a lagoon behind the coast", () => {
    const atoll = [
      box(-20.1, -20.1, -20, -18.9),
      box(-19, -20.1, -18.9, -18.9),
      box(-20.1, -20.1, -18.9, -20),
      box(-20.1, -19, -18.9, -18.9),
    ];
    const ocean = ring("ocean", box(-50, -50, 0, 0));
    const [feature] = build([drawing("a", "ocean")], [ocean], { land: new Land(multi(...atoll)) }).document
      .features;
    expect(holds(feature?.geometry, [-30, -30])).toBe(true);
    expect(holds(feature?.geometry, [-19.5, -19.5])).toBe(false);
  });

  it("cannot lie on land altogether", () => {
    expect(() => build([drawing("a", "gulf")], [ring("gulf", box(2, 2, 3, 3))])).toThrow(/on land/);
  });
});

describe("a line footprint", () => {
  const line: SourceShape = {
    key: "line",
    surface: "land",
    type: "line",
    basis: "by hand",
    bufferKm: 10,
    coordinates: [
      [2, 5],
      [3, 5],
    ],
  };
  const strip = (shape: SourceShape) => build([drawing("a", "line")], [shape]).document.features[0];
  const north = (km: number): [number, number] => [2.5, 5 + km / KM_PER_DEGREE];

  it("reaches its distance on both sides and no further", () => {
    const geometry = strip(line)?.geometry;
    for (const side of [-1, 1]) {
      expect(holds(geometry, north(side * 9.8))).toBe(true);
      expect(holds(geometry, north(side * 10.2))).toBe(false);
    }
  });

  it("stays within the areas it is cut to", () => {
    const areas10m = new Map([["AAA", multi(box(0, 5, 10, 10))]]);
    const shape: SourceShape = { ...line, within: ["AAA"] };
    const geometry = build([drawing("a", "line")], [shape], { areas10m }).document.features[0]?.geometry;
    expect(holds(geometry, north(9))).toBe(true);
    expect(holds(geometry, north(-1))).toBe(false);
  });

  it("is one piece where it is cut to two areas that touch", () => {
    const areas10m = new Map([
      ["AAA", multi(box(0, 5, 10, 10))],
      ["BBB", multi(box(0, 0, 10, 5))],
    ]);
    const shape: SourceShape = { ...line, within: ["AAA", "BBB"] };
    const geometry = build([drawing("a", "line")], [shape], { areas10m }).document.features[0]?.geometry;
    expect(geometry?.type).toBe("Polygon");
    for (const km of [-9, 0, 9]) expect(holds(geometry, north(km))).toBe(true);
  });

  it("cannot be cut to an area that it does not meet", () => {
    const areas10m = new Map([["AAA", multi(box(50, 50, 51, 51))]]);
    expect(() => build([drawing("a", "line")], [{ ...line, within: ["AAA"] }], { areas10m })).toThrow(
      /outside AAA/,
    );
    expect(() => build([drawing("a", "line")], [{ ...line, within: ["ZZZ"] }])).toThrow(/no drawn area ZZZ/);
  });

  it("follows the line between two units where it is a strip along their border", () => {
    const shape: SourceShape = {
      key: "line",
      surface: "land",
      type: "border-strip",
      basis: "line in Natural Earth",
      between: ["North", "South"],
      bufferKm: 10,
    };
    const feature = strip(shape);
    expect(feature?.properties).toMatchObject({ kind: "line-or-zone", handDrawn: true });
    expect(holds(feature?.geometry, north(9))).toBe(true);
    expect(holds(feature?.geometry, north(-11))).toBe(false);
  });
});

describe("buildFootprints", () => {
  const zone = ring("zone", box(2, 2, 3, 3), "land");

  it("draws a shape once for all missions that share it", () => {
    const drawn: string[] = [];
    const { document, featureIds } = build(
      [drawing("a", "zone"), drawing("b", "zone")],
      [zone],
      {},
      (message) => drawn.push(message),
    );
    expect(drawn).toEqual(["footprint zone"]);
    expect(document.features.map(({ properties }) => properties.id)).toEqual(["zone"]);
    expect([featureIds.get("a"), featureIds.get("b")]).toEqual([["zone"], ["zone"]]);
  });

  it("does not cut a zone on land along the coast", () => {
    const [feature] = build([drawing("a", "zone")], [zone]).document.features;
    expect(feature?.properties.areaKm2).toBe(Number(boxKm2(2, 2, 3, 3).toPrecision(3)));
  });

  it("draws first-level areas under the name of their country and their own", () => {
    const key = "AAA Séno (Nord)";
    const admin1 = new Map([[key, { iso3: "AAA", name: "Séno (Nord)", geometry: multi(box(1, 1, 2, 2)) }]]);
    const named = { iso3: "AAA", name: "Séno (Nord)", commonName: "Sahel" };
    const row = missionRow({ footprint: { kind: "admin-1", admin1: [named, named] } });
    const { document, featureIds, admin1Drawn } = build([row], [], { admin1 });
    expect(featureIds.get("test")).toEqual(["admin-1-aaa-seno-nord"]);
    expect(document.features[0]?.properties).toMatchObject({ kind: "admin-1", handDrawn: false });
    expect([...admin1Drawn]).toEqual([key]);
  });

  it("draws the zone of a row that names first-level areas beside it, and not those areas", () => {
    const row = missionRow({
      footprint: {
        kind: "line-or-zone",
        shapes: ["zone"],
        admin1: [{ iso3: "AAA", name: "North", commonName: "North" }],
      },
    });
    const { featureIds, admin1Drawn } = build([row], [zone]);
    expect(featureIds.get("test")).toEqual(["zone"]);
    expect(admin1Drawn.size).toBe(0);
  });

  it("draws a point at every headquarters of a post that has a host", () => {
    const row = missionRow({
      footprint: { kind: "point" },
      headquarters: [headquartersAt([1.123456, 2]), headquartersAt([3, 4])],
    });
    const { document, featureIds } = build([row], []);
    expect(featureIds.get("test")).toEqual(["point-test-1", "point-test-2"]);
    expect(document.features[0]).toEqual({
      type: "Feature",
      properties: { id: "point-test-1", kind: "point", handDrawn: false, areaKm2: 0 },
      geometry: { type: "Point", coordinates: [1.12346, 2] },
    });
  });

  it.each([
    ["a whole country", missionRow({ footprint: { kind: "country" } })],
    ["nowhere", missionRow({ footprint: { kind: "none" } })],
    [
      "posts without a host",
      missionRow({ hosts: [], footprint: { kind: "point" }, headquarters: [headquartersAt([1, 1])] }),
    ],
  ])("has no feature for %s", (_what, row) => {
    expect(build([row], []).featureIds.get("test")).toEqual([]);
  });

  it("marks the outline of a unit of Natural Earth as not drawn by hand", () => {
    const unit: SourceShape = {
      key: "unit",
      surface: "land",
      type: "natural-earth-unit",
      basis: "",
      unit: "Zone",
    };
    expect(build([drawing("a", "unit")], [unit]).document.features[0]?.properties.handDrawn).toBe(false);
  });
});
