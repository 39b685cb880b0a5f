import { area, length } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { readNaturalEarth } from "../../../data/build/footprints/natural-earth.ts";

const atlas = readNaturalEarth();
const feature = <Geometry>(geometry: Geometry) => ({ type: "Feature" as const, properties: null, geometry });

describe("readNaturalEarth", () => {
  it("finds the border between Spain and Portugal", () => {
    // 1,224 km according to the CIA World Factbook; at 1:10 million some bends are missing.
    const km = length(feature(atlas.borderBetween("Spain", "Portugal")));
    expect(km).toBeGreaterThan(1224 * 0.75);
    expect(km).toBeLessThan(1224 * 1.05);
  });

  it("finds the buffer zone on Cyprus with the size that the UN states", () => {
    // UNFICYP: 346 square kilometres.
    const km2 = area(feature(atlas.polygonsOf("Cyprus U.N. Buffer Zone"))) / 1e6;
    expect(Math.abs(km2 - 346)).toBeLessThan(35);
  });

  it("says so when two units do not touch or one is not there", () => {
    expect(() => atlas.borderBetween("Spain", "Germany")).toThrow(/do not touch/);
    expect(() => atlas.borderBetween("Spain", "Atlantis")).toThrow(/no unit "Atlantis"/);
    expect(() => atlas.polygonsOf("Atlantis")).toThrow(/no unit "Atlantis"/);
  });
});
