import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { areaAt, createLand, groundOfPlace, withGrounds } from "../../../../src/domain/borders/ground.ts";
import type { WitnessLine } from "../../../../src/domain/borders/home-area.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";

const box = (west: number, east: number): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [west, 0],
        [east, 0],
        [east, 10],
        [west, 10],
        [west, 0],
      ],
    ],
  ],
});
/** Two areas with a border in common at 10 E, and the sea around them. */
const LAND = createLand(
  new Map([
    ["AAA", box(0, 10)],
    ["BBB", box(10, 20)],
  ]),
);
const line = (from: Position, to: Position, inside = false): WitnessLine => ({
  km: 1,
  inside,
  from,
  to,
  toIso3: "BBB",
});

describe("areaAt", () => {
  it("names the area a place is in, and none at sea", () => {
    expect(areaAt(LAND, [5, 5])).toBe("AAA");
    expect(areaAt(LAND, [15, 5])).toBe("BBB");
    expect(areaAt(LAND, [25, 5])).toBeNull();
    expect(groundOfPlace(LAND, [5, 5])).toBe("land");
    expect(groundOfPlace(LAND, [5, -1])).toBe("sea");
  });
});

describe("withGrounds", () => {
  it("tells a coast from a border between two areas", () => {
    expect(withGrounds(line([10, 5], [20, 5]), LAND, "line", "line").grounds).toEqual([
      "land-border",
      "coast",
    ]);
    // Where the border in common meets the sea there is sea in sight: a coast.
    expect(withGrounds(line([10, 10], [10, 9.9]), LAND, "line", "line").grounds).toEqual([
      "coast",
      "land-border",
    ]);
  });

  it("tells land from sea at a place, and at a line that somebody drew", () => {
    expect(withGrounds(line([5, 5], [10, 5]), LAND, "place", "place").grounds).toEqual(["land", "land"]);
    expect(withGrounds(line([25, 5], [20, 5]), LAND, "place", "line").grounds).toEqual(["sea", "coast"]);
    expect(withGrounds(line([5, -2], [5, -1]), LAND, "place", "place").grounds).toEqual(["sea", "sea"]);
  });

  it("gives a place inside one ground, for its line has no length", () => {
    expect(withGrounds(line([5, 5], [5, 5], true), LAND, "place", "line").grounds).toEqual(["land", "land"]);
  });
});
