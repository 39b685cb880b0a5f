import { unwrapRing } from "./antimeridian.ts";
import { isInsideRing, type PolygonRings, planarRingArea, type Ring } from "./polygon.ts";

/**
 * Rings as polygons: one that lies inside an odd number of others is a hole of the smallest of them (even-odd rule).
 * Polygons come in the order of their outer rings. A ring is judged by its first vertex, so rings that cross one
 * another are put somewhere.
 */
export function nestRings(rings: readonly Ring[]): readonly PolygonRings[] {
  const planar = rings.map((ring) => {
    const plain = unwrapRing(ring).ring;
    return { ring: plain, area: Math.abs(planarRingArea(plain)) };
  });
  const outerOf = planar.map(({ ring }, index) => {
    const [first] = ring;
    if (first === undefined) return -1;
    const around = planar.flatMap((other, at) => {
      const isAround =
        at !== index && [-360, 0, 360].some((turn) => isInsideRing([first[0] + turn, first[1]], other.ring));
      return isAround ? [{ at, area: other.area }] : [];
    });
    if (around.length % 2 === 0) return -1;
    return around.reduce((least, one) => (one.area < least.area ? one : least)).at;
  });
  return rings.flatMap((ring, index) =>
    outerOf[index] === -1 ? [[ring, ...rings.filter((_, at) => outerOf[at] === index)]] : [],
  );
}
