interface Place {
  readonly x: number;
  readonly y: number;
}

/** px between two places that are tried. */
const STEP = 3;

/** The place itself, then to the right and left of it in turn, farther and farther, to `most` on either side. */
function tries(x: number, most: number): readonly number[] {
  const steps = Array.from({ length: Math.floor(most / STEP) }, (_, step) => (step + 1) * STEP);
  return [x, ...steps.flatMap((by) => [x + by, x - by])];
}

/**
 * Where points stand that would lie on one another: to either side of their place, no farther than is still read as the
 * same value. Where that leaves no room they lie partly on one another, as far apart as may be. Order decides who stays.
 *
 * @param radius of the points.
 * @param most px to either side.
 */
export function dodge(
  points: readonly (Place & { readonly most: number })[],
  radius: number,
): readonly number[] {
  const placed: Place[] = [];
  return points.map(({ x, y, most }) => {
    const near = placed.filter((other) => Math.abs(other.y - y) < 2 * radius);
    const roomAt = (at: number) =>
      Math.min(2 * radius, ...near.map((other) => Math.hypot(other.x - at, other.y - y)));
    const best = tries(x, most).reduce((kept, at) => (roomAt(at) > roomAt(kept) ? at : kept));
    placed.push({ x: best, y });
    return best;
  });
}

/** The index of the point nearest to a place; null where none is within reach. */
export function nearestPoint(points: readonly Place[], { x, y }: Place, reach: number): number | null {
  const found = points.reduce<{ readonly at: number; readonly distance: number } | null>(
    (kept, point, at) => {
      const distance = Math.hypot(point.x - x, point.y - y);
      return distance <= (kept?.distance ?? reach) && distance !== kept?.distance ? { at, distance } : kept;
    },
    null,
  );
  return found?.at ?? null;
}
