import { describe, expect, it } from "vitest";
import { nearestPlace } from "../../../../src/domain/areas/nearest-place.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";

const place = (name: string, position: Position) => ({ names: { nl: name, en: name }, position });
const PLACES = [place("near", [5, 52.2]), place("nearer", [5.1, 52])];

describe("nearestPlace", () => {
  it("is the nearest of towns and capitals", () => {
    expect(nearestPlace(PLACES, [], [5, 52])?.names.en).toBe("nearer");
    // 0.1 degree of longitude at 52 N is 6.87 km.
    expect(nearestPlace(PLACES, [], [5, 52])?.km).toBeCloseTo(6.87, 1);
    const capital = { capital: place("capital", [5.01, 52]) };
    expect(nearestPlace(PLACES, [capital, { capital: null }], [5, 52])?.names.en).toBe("capital");
  });

  it("is null where the nearest is more than 50 km off, in any direction", () => {
    expect(nearestPlace(PLACES, [], [5, 51.5])).toBeNull();
    expect(nearestPlace(PLACES, [], [6, 52])).toBeNull();
    expect(nearestPlace([place("north", [5, 52.4])], [], [5, 52])?.km).toBeCloseTo(44.5, 1);
  });
});
