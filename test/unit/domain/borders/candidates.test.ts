import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHORD_REACH, withinReach } from "../../../../src/domain/borders/candidates.ts";
import { chordLength, toEcef } from "../../../../src/domain/geo/ellipsoid.ts";
import { geodesicDestination, geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import { anyNumber, anyPosition } from "../geo/any-polygon.ts";

describe("withinReach", () => {
  it("shuts out no place that is nearer along the surface than another, however their chords compare", () => {
    fc.assert(
      fc.property(
        anyPosition,
        anyNumber(0, 360),
        anyNumber(0, 360),
        anyNumber(0, 6.98),
        anyNumber(0.99, 1),
        (from, one, other, exponent, share) => {
          const far = geodesicDestination(from, one, 10 ** exponent);
          const near = geodesicDestination(from, other, 10 ** exponent * share);
          const chord = chordLength(toEcef(from), toEcef(far));
          fc.pre(chord <= CHORD_REACH && geodesicMetres(from, near) <= geodesicMetres(from, far));
          const nearer = chordLength(toEcef(from), toEcef(near));
          expect(nearer ** 2).toBeLessThanOrEqual(withinReach(chord ** 2, 0) * (1 + 1e-12) + 1e-6);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it("shuts out what is a thousandth farther at 1,000 km", () => {
    expect(withinReach(1e12, 0)).toBeLessThan((1.001 * 1e6) ** 2);
  });

  it("makes room for the slack of both segments", () => {
    // A segment 100 m away may hide an edge at 98.5, and another at 101.4 one at 99.9.
    expect(withinReach(100 ** 2, 1.5)).toBeGreaterThanOrEqual(103 ** 2);
    expect(withinReach(0, 1.5)).toBeGreaterThanOrEqual(3 ** 2);
  });
});
