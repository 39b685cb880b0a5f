import { describe, expect, it } from "vitest";
import { createBorderIndex } from "../../../../src/domain/borders/border-index.ts";
import { distanceBands } from "../../../../src/domain/borders/distance-bands.ts";
import { geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { exhaustiveMetres } from "./exhaustive.ts";

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const indexOf = (ring: Ring) => createBorderIndex([{ iso3: "AAA", polygons: [[ring]] }], { edges: "lonlat" });

describe("distanceBands", () => {
  it("draws each line where the border is that far away, by an exhaustive search", () => {
    const ring = square(5, 50, 4);
    for (const { km, lines } of distanceBands([indexOf(ring)], [250, 500])) {
      const vertices = lines.flat();
      expect(vertices.length).toBeGreaterThan(50);
      for (const at of vertices.filter((_, i) => i % 12 === 0)) {
        expect(exhaustiveMetres(at, [ring], "lonlat") / 1000).toBeCloseTo(km, 1);
      }
    }
  });

  it("draws a circle around a dot of land", () => {
    const dot = square(20, 10, 0.001);
    const centre: Position = [20.0005, 10.0005];
    const [band] = distanceBands([indexOf(dot)], [300]);
    const vertices = band?.lines.flat() ?? [];
    expect(band?.lines).toHaveLength(1);
    for (const at of vertices) expect(geodesicMetres(centre, at) / 1000).toBeCloseTo(300, 0);
    expect(vertices[0]).toEqual(vertices.at(-1));
  });

  it("draws nothing inside a territory that is wide enough to hold the distance", () => {
    const wide = square(0, 30, 20);
    const inside = distanceBands([indexOf(wide)], [250])
      .flatMap(({ lines }) => lines.flat())
      .filter(([x, y]) => x > 0 && x < 20 && y > 30 && y < 50);
    expect(inside).toEqual([]);
  });

  it("joins the lines of two borders where they meet", () => {
    const both = distanceBands([indexOf(square(0, 0, 1)), indexOf(square(5, 0, 1))], [400]);
    // Each alone is a closed line; together they are one, for the two lie 4 degrees (445 km) apart.
    expect(both[0]?.lines).toHaveLength(1);
  });

  it("is empty, and no error, without a border", () => {
    expect(distanceBands([], [250])).toEqual([{ km: 250, lines: [] }]);
  });
});
