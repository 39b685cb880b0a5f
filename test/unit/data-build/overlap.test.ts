import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { shareInside } from "../../fixtures/overlap.ts";

const square = (x: number, y: number, size: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ],
});
const multi = (...squares: Polygon[]) => ({
  type: "MultiPolygon" as const,
  coordinates: squares.map(({ coordinates }) => coordinates),
});

describe("shareInside", () => {
  it("is a quarter where a quarter lies in the area", () => {
    expect(shareInside(square(0, -1, 2), [multi(square(1, 0, 5))])).toBeCloseTo(0.25, 2);
  });

  it("weighs a row by how long a degree is there", () => {
    // Integral of cos from 0 to 30 degrees over that from 0 to 60: 0.5 / 0.866.
    expect(shareInside(square(0, 0, 60), [multi(square(0, -30, 60))])).toBeCloseTo(
      0.5 / Math.sin(Math.PI / 3),
      2,
    );
  });

  it("counts areas that touch as one", () => {
    expect(
      shareInside(square(0.5, 0.2, 1), [multi(square(0, 0, 1)), multi(square(1, 0, 1), square(0, 1, 2))]),
    ).toBeCloseTo(1, 2);
  });

  it("is 0 where the outline lies outside", () => {
    expect(shareInside(square(0, 0, 1), [multi(square(3, 0, 1))])).toBe(0);
  });
});
