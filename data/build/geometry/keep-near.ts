type Point = readonly [longitude: number, latitude: number, ...rest: number[]];

const METRES_PER_DEGREE = 111_195;

/**
 * Which vertices of a line must stay so that none of those left out lies farther than `metres` from what stays
 * (Douglas & Peucker 1973, in a plane scaled to the middle of each stretch), given some that stay anyway.
 * Area-weighted simplification alone cuts off narrow headlands, which is where witness lines like to end.
 */
export function verticesToKeepNear(
  line: readonly Point[],
  stays: (index: number) => boolean,
  metres: number,
): number[] {
  const added: number[] = [];
  const between = (from: number, to: number): void => {
    const start = line[from];
    const end = line[to];
    if (!start || !end) return;
    let farthest = -1;
    let most = metres;
    for (let i = from + 1; i < to; i += 1) {
      const point = line[i];
      const off = point ? distanceToChord(point, start, end) : 0;
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest < 0) return;
    added.push(farthest);
    between(from, farthest);
    between(farthest, to);
  };
  let from = 0;
  for (let to = 1; to < line.length; to += 1) {
    if (!stays(to) && to < line.length - 1) continue;
    between(from, to);
    from = to;
  }
  return added;
}

function distanceToChord(point: Point, start: Point, end: Point): number {
  const stretch = Math.cos((point[1] * Math.PI) / 180);
  const x = (point[0] - start[0]) * stretch;
  const y = point[1] - start[1];
  const dx = (end[0] - start[0]) * stretch;
  const dy = end[1] - start[1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / squared));
  return Math.hypot(x - along * dx, y - along * dy) * METRES_PER_DEGREE;
}
