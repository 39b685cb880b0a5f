import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarseBox, coarseCamera, coarsePlace, onGrid } from "../../../../src/domain/audience/places.ts";
import { GRIDS } from "../../../../src/domain/audience/profile.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const anyGrid = fc.constantFrom(...GRIDS);

describe("onGrid", () => {
  it("is never farther than half a step away, and stays where it is when it is done again", () => {
    fc.assert(
      fc.property(fc.tuple(degrees(180), degrees(90)), anyGrid, (position: Position, grid) => {
        const [x, y] = onGrid(position, grid);
        expect(Math.abs(x - position[0])).toBeLessThanOrEqual(grid / 2 + 1e-6);
        expect(Math.abs(y - position[1])).toBeLessThanOrEqual(grid / 2 + 1e-6);
        expect(onGrid([x, y], grid)).toEqual([x, y]);
      }),
    );
  });

  it("writes tenths as tenths, and no minus zero", () => {
    expect(onGrid([0.3 + Number.EPSILON, -0.04], 0.1)).toEqual([0.3, 0]);
  });
});

describe("coarsePlace", () => {
  const places = {
    labelOf: (iso3: string): Position | null => (iso3 === "AAA" ? [0.25, 0.25] : null),
    holds: (_: string, [x]: Position) => x < 0.5,
  };

  it("is on the grid where its area is not known, or at sea", () => {
    expect(coarsePlace([0.6, 0.6], [], 1, places)).toEqual([1, 1]);
    expect(coarsePlace([0.6, 0.6], ["BBB"], 1, places)).toEqual([1, 1]);
  });

  it("is where the name of its area stands where the grid would put it into another", () => {
    expect(coarsePlace([0.4, 0.6], ["AAA"], 1, places)).toEqual([0, 1]);
    expect(coarsePlace([0.6, 0.6], ["AAA"], 1, places)).toEqual([0.25, 0.25]);
  });
});

describe("coarseBox", () => {
  it("holds all of the extent, on the grid, and is the same box again", () => {
    fc.assert(
      fc.property(
        fc.tuple(degrees(170), degrees(80)),
        fc.tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.double({ min: 0, max: 9, noNaN: true })),
        anyGrid,
        ([west, south], [width, height], grid) => {
          const ring = coarseBox([west, south, west + width, south + height], grid) ?? [];
          const [[w, s] = [NaN, NaN], , [e, n] = [NaN, NaN]] = ring;
          expect(w).toBeLessThanOrEqual(west + 1e-6);
          expect(s).toBeLessThanOrEqual(south + 1e-6);
          expect(e).toBeGreaterThanOrEqual(west + width - 1e-6);
          expect(n).toBeGreaterThanOrEqual(south + height - 1e-6);
          expect(coarseBox([w, s, e, n], grid)).toEqual(ring);
        },
      ),
    );
  });

  it("gives a line a width, and a box around half the world no shape", () => {
    expect(coarseBox([2, 3, 2, 3.5], 1)?.[2]).toEqual([3, 4]);
    expect(coarseBox([-100, 0, 100, 1], 1)).toBeNull();
    expect(coarseBox([180, 0, 180, 1], 1)).toBeNull();
  });
});

describe("coarseCamera", () => {
  it("keeps what it was turned to in view: some points of the grid are", () => {
    fc.assert(
      fc.property(
        fc.tuple(degrees(180), degrees(83)),
        fc.double({ min: 0, max: 12, noNaN: true }),
        anyGrid,
        (center: Position, zoom, grid) => {
          const coarse = coarseCamera({ center, zoom }, grid);
          // A map of 800 px, 512 px of which are the world at zoom 0 (MapLibre).
          const wide = (360 * 800) / (512 * 2 ** coarse.zoom);
          expect(wide).toBeGreaterThanOrEqual(4 * grid);
          expect(coarse.zoom).toBeLessThanOrEqual(zoom);
          expect(coarseCamera(coarse, grid)).toEqual(coarse);
        },
      ),
    );
  });

  it("stays where a link can write it", () => {
    expect(coarseCamera({ center: [10, 85], zoom: 3 }, 2)).toEqual({ center: [10, 84], zoom: 3 });
  });
});
