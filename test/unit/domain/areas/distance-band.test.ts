import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DISTANCE_BANDS, distanceBand } from "../../../../src/domain/areas/distance-band.ts";

describe("distanceBand", () => {
  it.each([
    [0, "inside-or-touching"],
    [0.001, "to-250"],
    [250, "to-250"],
    [250.001, "to-500"],
    [500, "to-500"],
    [813.6, "to-1000"],
    [1000, "to-1000"],
    [1936.2, "to-2000"],
    [2000.5, "beyond"],
    [20_000, "beyond"],
  ] as const)("puts %f km in %s", (km, id) => {
    expect(distanceBand(km)).toBe(id);
  });

  it("puts an unknown distance in no band", () => {
    expect(distanceBand(null)).toBeNull();
  });

  it("never puts a longer distance in a nearer band", () => {
    const order = (km: number) => DISTANCE_BANDS.findIndex(({ id }) => id === distanceBand(km));
    const km = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(km, km, (a, b) => {
        expect(order(Math.max(a, b))).toBeGreaterThanOrEqual(order(Math.min(a, b)));
      }),
    );
  });

  it.each([-1, Number.NaN])("refuses %f km", (km) => {
    expect(() => distanceBand(km)).toThrow(RangeError);
  });
});
