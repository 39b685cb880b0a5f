import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chordLimits, TO_SPHERE } from "../../../../src/domain/borders/bounds.ts";
import { chordLength, toEcef } from "../../../../src/domain/geo/ellipsoid.ts";
import { geodesicDestination, geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { anyNumber, anyPosition } from "../geo/any-polygon.ts";

const stretched = (position: Position) => {
  const [x, y, z] = toEcef(position);
  return [x, y, z * TO_SPHERE] as const;
};

/** Metres short of which a chord of the earth's size is rounding. */
const ROUNDING = 1e-6;

describe("chordLimits", () => {
  it("let through every pair of places that is as near as it is", () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const limits = chordLimits(geodesicMetres(a, b));
        expect(chordLength(toEcef(a), toEcef(b))).toBeLessThanOrEqual(limits.chord + ROUNDING);
        expect(chordLength(stretched(a), stretched(b))).toBeLessThanOrEqual(limits.stretched + ROUNDING);
      }),
      { numRuns: 3000 },
    );
  });

  it("do so at every length and in every direction", () => {
    fc.assert(
      fc.property(anyPosition, anyNumber(0, 360), anyNumber(0, 7.3), (from, azimuth, exponent) => {
        const metres = 10 ** exponent;
        const to = geodesicDestination(from, azimuth, metres);
        // Past the antipodes the way found is no longer the shortest.
        const limits = chordLimits(geodesicMetres(from, to));
        expect(chordLength(toEcef(from), toEcef(to))).toBeLessThanOrEqual(limits.chord + ROUNDING);
        expect(chordLength(stretched(from), stretched(to))).toBeLessThanOrEqual(limits.stretched + ROUNDING);
      }),
      { numRuns: 3000 },
    );
  });

  it("shut out what is a hundredth farther", () => {
    const limits = chordLimits(100_000);
    const beyond = geodesicDestination([5, 52], 60, 101_000);
    expect(chordLength(toEcef([5, 52]), toEcef(beyond))).toBeGreaterThan(limits.chord);
  });

  it("let nothing through below 0 and everything at infinity", () => {
    expect(chordLimits(-1).chordSquared).toBeLessThan(0);
    expect(chordLimits(-1).stretchedSquared).toBeLessThan(0);
    expect(chordLimits(Number.POSITIVE_INFINITY)).toMatchObject({
      chordSquared: Number.POSITIVE_INFINITY,
      stretchedSquared: Number.POSITIVE_INFINITY,
    });
  });
});
