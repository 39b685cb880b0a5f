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

/**
 * Any number between two, evenly. `fc.double` draws evenly over the binary representations instead: of those between
 * 0 and 1 almost all are smaller than 1e-10.
 */
export const anyNumber = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1e9 }).map((step) => min + (step / 1e9) * (max - min));

/** Distances of 3 to 12 vertices from the centre, in degrees. */
export const anyRadii = (largest: number): fc.Arbitrary<number[]> =>
  fc.array(anyNumber(largest / 5, largest), { minLength: 3, maxLength: 12 });

/** Anywhere, the poles included, and evenly over the globe rather than over the map. */
export const anyPosition: fc.Arbitrary<Position> = fc
  .tuple(anyNumber(-180, 180), anyNumber(-1, 1))
  .map(([longitude, sine]) => [longitude, (Math.asin(sine) * 180) / Math.PI] as const);
