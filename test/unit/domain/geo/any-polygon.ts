import fc from "fast-check";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";

/** A simple ring around a centre: one vertex a direction, at any distance, so that no two edges cross. */
export function starRing(centre: Position, radii: readonly number[], stretch = 1): Ring {
  const ring = radii.map((radius, index): Position => {
    const angle = (2 * Math.PI * index) / radii.length;
    return [centre[0] + radius * Math.cos(angle) * stretch, centre[1] + radius * Math.sin(angle)];
  });
  const [first] = ring;
  return first ? [...ring, first] : [];
}

/** Distances of 3 to 12 vertices from the centre, in degrees. */
export const anyRadii = (largest: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min: largest / 5, max: largest, noNaN: true }), { minLength: 3, maxLength: 12 });

/** Anywhere, the poles included, and evenly over the globe rather than over the map. */
export const anyPosition: fc.Arbitrary<Position> = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }))
  .map(([longitude, sine]) => [longitude, (Math.asin(sine) * 180) / Math.PI] as const);
