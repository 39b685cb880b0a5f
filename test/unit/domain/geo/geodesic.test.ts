import { describe, expect, it } from "vitest";
import { chordLength, toEcef, WGS84 } from "../../../../src/domain/geo/ellipsoid.ts";
import { geodesicLine, geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";

const degrees = (d: number, m: number, s: number): number => d + m / 60 + s / 3600;

describe("geodesicMetres", () => {
  it("is the published quarter of a meridian of WGS 84", () => {
    // 10 001 965.729 m (WGS 84 meridian quadrant).
    expect(geodesicMetres([17, 0], [17, 90])).toBeCloseTo(10_001_965.729, 2);
  });

  it("is the arc of the equatorial circle along the equator", () => {
    // 6 378 137 x pi / 180.
    expect(geodesicMetres([0, 0], [1, 0])).toBeCloseTo(111_319.4908, 4);
    expect(geodesicMetres([179.5, 0], [-179.5, 0])).toBeCloseTo(111_319.4908, 4);
  });

  it("is the published line from Flinders Peak to Buninyong", () => {
    // GDA94 Technical Manual (ICSM), Vincenty's inverse formula: 54 972.271 m on GRS80, the same to the millimetre.
    const flindersPeak: Position = [degrees(144, 25, 29.5244), -degrees(37, 57, 3.7203)];
    const buninyong: Position = [degrees(143, 55, 35.3839), -degrees(37, 39, 10.1561)];
    expect(geodesicMetres(flindersPeak, buninyong)).toBeCloseTo(54_972.271, 3);
  });
});

describe("geodesicLine", () => {
  it("arrives eastward along the equator and northward along a meridian", () => {
    expect(geodesicLine([0, 0], [10, 0]).arrivalAzimuth).toBeCloseTo(90, 9);
    expect(geodesicLine([5, 0], [5, 10]).arrivalAzimuth).toBeCloseTo(0, 9);
  });
});

describe("toEcef", () => {
  it("puts the poles at the published polar radius and the equator at the equatorial one", () => {
    // b = 6 356 752.3142 m (NIMA TR8350.2).
    expect(toEcef([0, 90])[2]).toBeCloseTo(6_356_752.3142, 4);
    expect(toEcef([90, 0])[1]).toBeCloseTo(6_378_137, 6);
    expect(WGS84.eccentricitySquared).toBeCloseTo(0.00669437999014, 14);
  });

  it("agrees with a worked position", () => {
    // phi = 45, lambda = 45: N = a / sqrt(1 - e2 / 2) = 6 388 838.2901; x = y = N / 2 = 3 194 419.1451;
    // z = N (1 - e2) sin 45 = 4 487 348.4089.
    const [x, y, z] = toEcef([45, 45]);
    expect(x).toBeCloseTo(3_194_419.1451, 3);
    expect(y).toBeCloseTo(3_194_419.1451, 3);
    expect(z).toBeCloseTo(4_487_348.4089, 3);
  });

  it("measures straight through the earth", () => {
    expect(chordLength(toEcef([0, 90]), toEcef([0, -90]))).toBeCloseTo(2 * 6_356_752.3142, 3);
  });
});
