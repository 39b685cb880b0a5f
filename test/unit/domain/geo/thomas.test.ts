import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEcef, WGS84 } from "../../../../src/domain/geo/ellipsoid.ts";
import { geodesicDestination, geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";
import { THOMAS_REACH, thomasMetres } from "../../../../src/domain/geo/thomas.ts";
import { anyNumber, anyPosition } from "./any-polygon.ts";

const unit = (position: Position): [number, number, number] => {
  const [x, y, z] = toEcef(position);
  return [x / WGS84.equatorialRadius, y / WGS84.equatorialRadius, z / WGS84.polarRadius];
};
const thomas = (from: Position, to: Position): number => thomasMetres(...unit(from), ...unit(to));

describe("thomasMetres", () => {
  it("is within 5e-9 of Karney's geodesic up to its reach, in every direction", () => {
    fc.assert(
      fc.property(
        anyPosition,
        anyNumber(0, 360),
        anyNumber(-2, Math.log10(THOMAS_REACH)),
        (from, azimuth, exponent) => {
          const to = geodesicDestination(from, azimuth, 10 ** exponent);
          const truth = geodesicMetres(from, to);
          expect(Math.abs(thomas(from, to) - truth)).toBeLessThanOrEqual(5e-9 * truth + 1e-5);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("is within 0.4 m up to 15,000 km", () => {
    fc.assert(
      fc.property(anyPosition, anyNumber(0, 360), anyNumber(1e7, 1.5e7), (from, azimuth, metres) => {
        const to = geodesicDestination(from, azimuth, metres);
        expect(Math.abs(thomas(from, to) - geodesicMetres(from, to))).toBeLessThan(0.4);
      }),
      { numRuns: 2000 },
    );
  });

  it("is 0 from a place to itself, the poles and the antimeridian included", () => {
    const places: Position[] = [
      [4.9, 52.4],
      [0, 90],
      [180, -12],
    ];
    for (const place of places) expect(thomas(place, place)).toBe(0);
    expect(thomas([180, -12], [-180, -12])).toBeLessThan(1e-8);
  });

  it("gives Vincenty's published length of Flinders Peak to Buninyong", () => {
    // Geoscience Australia's test line on GRS 80, whose flattening differs from WGS 84 in the tenth digit: 54,972.271 m.
    const flindersPeak: Position = [144 + 25 / 60 + 29.5244 / 3600, -(37 + 57 / 60 + 3.7203 / 3600)];
    const buninyong: Position = [143 + 55 / 60 + 35.3839 / 3600, -(37 + 39 / 60 + 10.1561 / 3600)];
    expect(thomas(flindersPeak, buninyong)).toBeCloseTo(54_972.271, 2);
  });
});
