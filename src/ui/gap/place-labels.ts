/** A rectangle in px, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Size of its name. */
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly dx: number;
  readonly dy: number;
}

/** Right, left, above, below, then the corners: in units of the distance between point and label, and of the label's size. */
const SPOTS: readonly Spot[] = [
  { dx: 1, dy: 0 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: -1 },
  { dx: 0, dy: 1 },
  { dx: 1, dy: -1 },
  { dx: 1, dy: 1 },
  { dx: -1, dy: -1 },
  { dx: -1, dy: 1 },
];

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/**
 * Places names beside their points, in the order given, so that no name lies on another, on a point or on an obstacle, or
 * leaves the bounds. A name for which there is no room is left out: null in its place.
 *
 * @param radius of the points.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  radius: number,
  obstacles: readonly Box[],
  bounds: Box,
): readonly (Box | null)[] {
  const around = ({ x, y }: LabelledPoint): Box => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  });
  const marks = points.map(around);
  const taken: Box[] = [...obstacles];
  return points.map((point, own) => {
    const { x, y, width, height } = point;
    for (const { dx, dy } of SPOTS) {
      const gap = dx === 0 || dy === 0 ? radius + 2 : radius * 0.7 + 1;
      const left = dx === 0 ? x - width / 2 : dx > 0 ? x + gap : x - gap - width;
      const top = dy === 0 ? y - height / 2 : dy > 0 ? y + gap : y - gap - height;
      const box = { left, top, right: left + width, bottom: top + height };
      const isFree =
        isWithin(box, bounds) &&
        !taken.some((other) => overlaps(box, other)) &&
        !marks.some((mark, index) => index !== own && overlaps(box, mark));
      if (isFree) {
        taken.push(box);
        return box;
      }
    }
    return null;
  });
}
