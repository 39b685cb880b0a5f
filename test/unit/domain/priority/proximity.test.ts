import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../../../src/domain/priority/defaults.ts";
import { proximity, restsOnFloor } from "../../../../src/domain/priority/proximity.ts";
import { DECAYS } from "../../../../src/domain/priority/types.ts";

const km = fc.double({ min: 0, max: 20_000, noNaN: true });
const settings = fc.record({
  decay: fc.constantFrom(...DECAYS),
  halfDistanceKm: fc.double({ min: 100, max: 3000, noNaN: true }),
  floor: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe("proximity", () => {
  // The method's own published values, with the reference distances of the West Bank, Mali and Niger.
  it.each([
    ["the West Bank", 287.7, 0.83],
    ["Mali", 813.6, 0.59],
    ["Niger", 1333, 0.43],
  ])("keeps weight for %s", (_, distance, expected) => {
    expect(proximity(distance, DEFAULT_SETTINGS)).toBeCloseTo(expected, 2);
  });

  it("halves above the floor at the half-distance", () => {
    // 0.05 + 0.95 / 2 = 0.525 and 0.05 + 0.95 / 4 = 0.2875.
    expect(proximity(1000, DEFAULT_SETTINGS)).toBeCloseTo(0.525, 12);
    expect(proximity(2000, DEFAULT_SETTINGS)).toBeCloseTo(0.2875, 12);
    expect(proximity(500, { ...DEFAULT_SETTINGS, halfDistanceKm: 500 })).toBeCloseTo(0.525, 12);
  });

  it("falls in a straight line to the floor at the cut-off, and stays there", () => {
    const linear = { ...DEFAULT_SETTINGS, decay: "linear" } as const;
    expect(proximity(250, linear)).toBeCloseTo(0.05 + 0.95 * 0.75, 12);
    expect(proximity(1000, linear)).toBeCloseTo(0.05, 12);
    expect(proximity(9000, linear)).toBeCloseTo(0.05, 12);
  });

  it("is 1 everywhere where distance does not count", () => {
    expect(proximity(9000, { ...DEFAULT_SETTINGS, decay: "none" })).toBe(1);
  });

  it("is 1 at the border, never below the floor, and never greater further away", () => {
    fc.assert(
      fc.property(km, km, settings, (a, b, some) => {
        expect(proximity(0, some)).toBeCloseTo(1, 12);
        const far = proximity(Math.max(a, b), some);
        expect(far).toBeGreaterThanOrEqual(some.floor);
        expect(far).toBeLessThanOrEqual(proximity(Math.min(a, b), some));
      }),
    );
  });

  it.each([
    [-1, {}],
    [Number.NaN, {}],
    [Infinity, {}],
    [10, { halfDistanceKm: 0 }],
    [10, { halfDistanceKm: Number.NaN }],
    [10, { floor: -0.1 }],
    [10, { floor: 1.1 }],
  ])("refuses %f km with %j", (distance, change) => {
    expect(() => proximity(distance, { ...DEFAULT_SETTINGS, ...change })).toThrow(RangeError);
  });
});

describe("restsOnFloor", () => {
  it("turns where the floor is half of proximity: with the defaults at 4,248 km", () => {
    // 0.95 x 2^(-d / 1000) = 0.05, so d = 1000 x log2(19) = 4,247.9 km.
    expect(restsOnFloor(4247, DEFAULT_SETTINGS)).toBe(false);
    expect(restsOnFloor(4249, DEFAULT_SETTINGS)).toBe(true);
  });

  it("is true beyond the cut-off of a straight decay, and never where distance does not count or there is no floor", () => {
    expect(restsOnFloor(1000, { ...DEFAULT_SETTINGS, decay: "linear" })).toBe(true);
    expect(restsOnFloor(900, { ...DEFAULT_SETTINGS, decay: "linear" })).toBe(false);
    expect(restsOnFloor(9000, { ...DEFAULT_SETTINGS, decay: "none", floor: 1 })).toBe(false);
    expect(restsOnFloor(9000, { ...DEFAULT_SETTINGS, floor: 0 })).toBe(false);
  });
});
