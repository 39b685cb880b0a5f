import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { innerPoint } from "../../../data/build/footprints/inner-point.ts";

const polygon = (...coordinates: [number, number][]): Polygon => ({
  type: "Polygon",
  coordinates: [coordinates],
});

const square = (x: number, y: number, size: number) =>
  polygon([x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]);

describe("innerPoint", () => {
  it("is the middle of a square on the equator", () => {
    const [x, y] = innerPoint(square(-1, -1, 2));
    expect(x).toBeCloseTo(0, 1);
    expect(y).toBeCloseTo(0, 1);
  });

  it("lies in the arm of a hook whose middle is empty", () => {
    const hook = polygon([0, 0], [10, 0], [10, 1], [3, 1], [3, 9], [10, 9], [10, 10], [0, 10], [0, 0]);
    expect(innerPoint(hook)[0]).toBeLessThan(3);
    expect(booleanPointInPolygon([...innerPoint(hook)], hook)).toBe(true);
  });

  it("counts a degree of longitude as half a degree of latitude at 60 degrees north", () => {
    // Two rooms joined by a corridor. In degrees the western one is the roomier (1.2 against 1.1); on the
    // ground it is 2 x 0.5 = 1 degree of latitude wide, and the eastern 2.2 x 0.5 = 1.1.
    const rooms = polygon(
      [0, 59.4],
      [2, 59.4],
      [2, 59.99],
      [10, 59.99],
      [10, 59.45],
      [12.2, 59.45],
      [12.2, 60.55],
      [10, 60.55],
      [10, 60.01],
      [2, 60.01],
      [2, 60.6],
      [0, 60.6],
      [0, 59.4],
    );
    expect(innerPoint(rooms)[0]).toBeGreaterThan(10);
  });

  it("takes the largest part", () => {
    const geometry = {
      type: "MultiPolygon" as const,
      coordinates: [square(0, 0, 1).coordinates, square(20, 0, 3).coordinates],
    };
    expect(innerPoint(geometry)[0]).toBeGreaterThan(20);
  });

  it("is the point itself for a point", () => {
    expect(innerPoint({ type: "Point", coordinates: [5, 52] })).toEqual([5, 52]);
  });

  it("does not exist for a line or an empty area", () => {
    expect(() =>
      innerPoint({
        type: "LineString",
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      }),
    ).toThrow(/LineString/);
    expect(() => innerPoint({ type: "MultiPolygon", coordinates: [] })).toThrow(/empty/);
  });

  it("lies inside any star-shaped polygon", () => {
    const radii = fc.array(fc.double({ min: 1, max: 8, noNaN: true }), { minLength: 5, maxLength: 12 });
    const latitude = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(radii, latitude, (lengths, middle) => {
        const corners = lengths.map((radius, at): [number, number] => {
          const angle = (2 * Math.PI * at) / lengths.length;
          return [radius * Math.cos(angle), middle + radius * Math.sin(angle)];
        });
        const [first = [0, 0]] = corners;
        const star = polygon(...corners, first);
        expect(booleanPointInPolygon([...innerPoint(star)], star)).toBe(true);
      }),
    );
  });
});
