import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { borderLines } from "../../../../src/domain/borders/border-lines.ts";
import { measureBorder } from "../../../../src/domain/borders/border-measures.ts";
import { contentHash } from "../../../../src/domain/borders/content-hash.ts";
import { createOwnBorder, MOST_VERTICES } from "../../../../src/domain/borders/own-border.ts";
import type { EdgeKind } from "../../../../src/domain/geo/edge.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";

const ring = (...positions: readonly Position[]): Ring => positions;
const BOX = ring([4, 52], [6, 52], [6, 54], [4, 54], [4, 52]);
const faultsOf = (rings: readonly Ring[], edges: EdgeKind = "lonlat", name = "Base") =>
  createOwnBorder(name, edges, [rings]).faults;

describe("createOwnBorder", () => {
  it("has the same id for the same name, edges and shape, and another for any other", () => {
    const id = (name: string, edges: EdgeKind, shape: Ring) =>
      createOwnBorder(name, edges, [[shape]]).border?.id;
    const moved = ring([4, 52], [6, 52], [6, 54.00001], [4, 54], [4, 52]);
    expect(id("Base", "lonlat", BOX)).toMatch(/^[0-9a-z]{11}$/);
    expect(id(" Base ", "lonlat", [...BOX])).toBe(id("Base", "lonlat", BOX));
    const ids = [
      id("Base", "lonlat", BOX),
      id("Base 2", "lonlat", BOX),
      id("Base", "great-circle", BOX),
      id("Base", "lonlat", moved),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it("keeps five decimals, closes rings and drops vertices that repeat the one before", () => {
    const { border } = createOwnBorder("Base", "lonlat", [
      [ring([4.000001, 52], [6, 52.123456], [6, 52.1234561], [6, 54])],
    ]);
    expect(border?.polygons).toEqual([
      [
        [
          [4, 52],
          [6, 52.12346],
          [6, 54],
          [4, 52],
        ],
      ],
    ]);
  });

  it("writes no -0, which would print as another place", () => {
    const { border } = createOwnBorder("Base", "lonlat", [[ring([-0.000001, -0.000001], [1, 0], [1, 1])]]);
    expect(border?.polygons.flat(3).some((value) => Object.is(value, -0))).toBe(false);
  });

  it("is not changed by going through itself again", () => {
    const coordinate = fc.double({ min: -80, max: 80, noNaN: true });
    const anyRing = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(anyRing, fc.constantFrom<EdgeKind>("lonlat", "great-circle"), (positions, edges) => {
        const { border } = createOwnBorder("a", edges, [[positions]]);
        if (border === null) return;
        expect(createOwnBorder("a", edges, border.polygons).border).toEqual(border);
      }),
    );
  });

  it.each([
    ["a ring across the antimeridian", ring([178, -2], [-178, -2], [-178, 2], [178, 2], [178, -2])],
    ["a ring around a pole", ring([-90, 80], [0, 80], [90, 80], [180, 80], [-90, 80])],
    ["a ring that touches itself in a vertex", ring([0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2], [0, 0])],
    ["a ring that runs back over its own line", ring([0, 0], [4, 0], [4, 4], [6, 4], [4, 4], [0, 4], [0, 0])],
    ["a ring whose vertex lies on an edge", ring([0, 0], [4, 0], [4, 4], [2, 0], [0, 4], [0, 0])],
    ["a clockwise ring", ring([0, 0], [0, 4], [4, 4], [4, 0], [0, 0])],
  ])("takes %s", (_, shape) => {
    expect(faultsOf([shape])).toEqual([]);
  });

  it.each([
    ["in the middle of two edges", ring([0, 0], [4, 4], [4, 0], [0, 2], [0, 0]), [4 / 3, 4 / 3]],
    ["in a vertex on an edge", ring([0, 0], [4, 0], [4, 4], [2, 0], [0, -2], [0, 0]), [2, 0]],
    ["in a vertex that both have", ring([0, 0], [2, 2], [4, 4], [4, 0], [2, 2], [0, 3], [0, 0]), [2, 2]],
    [
      "across the antimeridian",
      ring([179, 0], [-177, 4], [-177, 0], [179, 2], [179, 0]),
      [-179 - 2 / 3, 4 / 3],
    ],
  ])("refuses a ring that crosses itself %s, and says where", (_, shape, place) => {
    const [fault] = faultsOf([BOX, shape]);
    expect(fault).toMatchObject({ fault: "crossing", polygon: 1, ring: 2 });
    const at = fault?.fault === "crossing" ? fault.at : [];
    expect(at[0]).toBeCloseTo(place[0] ?? Number.NaN, 9);
    expect(at[1]).toBeCloseTo(place[1] ?? Number.NaN, 9);
  });

  it("looks for crossings of great circles where edges are great circles", () => {
    // The arc from 0 to 20 E at 60 N peaks at 60.38 N (unit vectors): a notch down to 60.2 N crosses it, and the parallel not.
    const notched = ring([0, 60], [20, 60], [20, 61], [11, 61], [10, 60.2], [9, 61], [0, 61], [0, 60]);
    expect(faultsOf([notched], "lonlat")).toEqual([]);
    expect(faultsOf([notched], "great-circle")).toMatchObject([{ fault: "crossing" }]);
  });

  it.each([
    [[ring([4, 52], [6, 52], [4, 52])], { fault: "too-few-vertices", found: 2, polygon: 1, ring: 1 }],
    [[BOX, ring([4, 52], [5, 53], [6, 54], [4, 52])], { fault: "no-area", polygon: 1, ring: 2 }],
    [[ring([4, 52], [190, 52], [6, 54], [4, 52])], { fault: "position", vertex: 2, found: [190, 52] }],
    [[ring([4, 52], [6, Number.NaN], [6, 54], [4, 52])], { fault: "position", vertex: 2 }],
    [[], { fault: "too-few-vertices", found: 0 }],
  ])("refuses %j as data", (rings, fault) => {
    expect(faultsOf(rings)).toMatchObject([fault]);
  });

  it("refuses no polygon, an empty or long name, and too many vertices", () => {
    expect(createOwnBorder("a", "lonlat", []).faults).toEqual([{ fault: "no-polygon" }]);
    expect(faultsOf([BOX], "lonlat", "  ")).toEqual([{ fault: "name", length: 0 }]);
    expect(faultsOf([BOX], "lonlat", "x".repeat(81))).toEqual([{ fault: "name", length: 81 }]);
    const many = Array.from({ length: MOST_VERTICES + 1 }, (_, at): Position => {
      const angle = (at / MOST_VERTICES) * 2 * Math.PI;
      return [40 * Math.cos(angle), 40 * Math.sin(angle)];
    });
    expect(faultsOf([many])).toMatchObject([{ fault: "too-many-vertices", most: MOST_VERTICES }]);
  });

  it("checks a circle of twenty thousand vertices within two seconds", () => {
    const circle = Array.from({ length: 20_000 }, (_, at): Position => {
      const angle = (at / 20_000) * 2 * Math.PI;
      return [40 * Math.cos(angle), 40 * Math.sin(angle)];
    });
    const started = performance.now();
    expect(faultsOf([circle])).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("contentHash", () => {
  it("tells many short texts apart", () => {
    const texts = Array.from({ length: 20_000 }, (_, at) => `border ${at}`);
    expect(new Set(texts.map(contentHash)).size).toBe(texts.length);
  });
});

describe("measureBorder", () => {
  // The cell from the equator to 1 N and 0 to 1 E on WGS 84: parallels of 111,319.5 and 111,302.6 m, meridians of
  // 110,574.4 m; 12,308.8 km2 (Snyder, Map Projections: A Working Manual, p. 16, authalic area).
  it("measures the sides and the area of a degree cell", () => {
    const measures = measureBorder([[ring([0, 0], [1, 0], [1, 1], [0, 1], [0, 0])]], "lonlat");
    expect(measures.vertices).toBe(4);
    expect(measures.lengthKm).toBeCloseTo(111.3195 + 111.3026 + 2 * 110.5744, 2);
    expect(Math.abs(measures.areaKm2 / 12_308.8 - 1)).toBeLessThan(0.006);
  });

  it("measures the same across the antimeridian, cut there or not, and less a hole", () => {
    const whole = [[ring([179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0])]];
    const halves = [
      [ring([179, 0], [180, 0], [180, 1], [179, 1], [179, 0])],
      [ring([-180, 0], [-179, 0], [-179, 1], [-180, 1], [-180, 0])],
    ];
    const [a, b] = [measureBorder(whole, "lonlat"), measureBorder(halves, "lonlat")];
    expect(a.lengthKm).toBeCloseTo(b.lengthKm, 6);
    expect(a.areaKm2).toBeCloseTo(b.areaKm2, 3);
    const holed = [
      [
        ring([0, 0], [2, 0], [2, 2], [0, 2], [0, 0]),
        ring([0.5, 0.5], [1.5, 0.5], [1.5, 1.5], [0.5, 1.5], [0.5, 0.5]),
      ],
    ];
    const full = measureBorder([holed[0]?.slice(0, 1) ?? []], "lonlat").areaKm2;
    expect(measureBorder(holed, "lonlat").areaKm2 / full).toBeCloseTo(0.75, 3);
  });

  it("measures a cap around a pole", () => {
    // A sphere of 6371.0088 km: 2 pi r^2 (1 - sin 80) = 3,874,600 km2.
    const cap = [[ring([-90, 80], [0, 80], [90, 80], [180, 80], [-90, 80])]];
    expect(Math.abs(measureBorder(cap, "lonlat").areaKm2 / 3_874_600 - 1)).toBeLessThan(0.01);
  });
});

describe("borderLines", () => {
  it("follows a great circle, and leaves a straight line straight", () => {
    const shape = [[ring([0, 60], [20, 60], [20, 61], [0, 61], [0, 60])]];
    const southern = (edges: EdgeKind) =>
      borderLines(shape, edges)
        .flat()
        .filter(([longitude, latitude]) => Math.abs(longitude - 10) < 0.3 && latitude < 60.7)
        .map(([, latitude]) => latitude);
    // 42.07 km north of 60 N at 10 E (unit vectors): 0.378 degrees.
    for (const latitude of southern("great-circle")) expect(latitude).toBeCloseTo(60.378, 2);
    expect(southern("great-circle").length).toBeGreaterThan(0);
    for (const latitude of southern("lonlat")) expect(latitude).toBe(60);
  });

  it("is cut at the antimeridian, and has no line along the cut", () => {
    const whole = [[ring([179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0])]];
    const halves = [
      [ring([179, 0], [180, 0], [180, 1], [179, 1], [179, 0])],
      [ring([-180, 0], [-179, 0], [-179, 1], [-180, 1], [-180, 0])],
    ];
    for (const shape of [whole, halves]) {
      const lines = borderLines(shape, "lonlat");
      for (const line of lines) {
        line.slice(1).forEach(([longitude], at) => {
          expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
          expect(Math.abs(longitude - (line[at]?.[0] ?? 0))).toBeLessThan(1);
        });
        const along = line.slice(1).filter(([x], at) => Math.abs(x) === 180 && line[at]?.[0] === x);
        expect(along).toEqual([]);
      }
      expect(lines.length).toBeGreaterThan(1);
    }
  });
});
