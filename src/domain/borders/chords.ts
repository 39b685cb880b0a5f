import type { Ecef } from "../geo/ellipsoid.ts";

/** Squared distance from a point to a node's box, in square metres; 0 inside; the square of z differences multiplied as asked. */
export function squaredToBox(boxes: Float64Array, node: number, point: Ecef, zSquared = 1): number {
  const at = 6 * node;
  const x = Math.max((boxes[at] ?? 0) - point[0], 0, point[0] - (boxes[at + 3] ?? 0));
  const y = Math.max((boxes[at + 1] ?? 0) - point[1], 0, point[1] - (boxes[at + 4] ?? 0));
  const z = Math.max((boxes[at + 2] ?? 0) - point[2], 0, point[2] - (boxes[at + 5] ?? 0));
  return x * x + y * y + z * z * zSquared;
}

/** Squared distance from a point to a segment, in square metres; the square of z differences multiplied as asked. */
export function squaredToSegment(ends: Float64Array, segment: number, point: Ecef, zSquared = 1): number {
  const along = fractionOnSegment(ends, segment, point, zSquared);
  const at = 6 * segment;
  const ax = ends[at] ?? 0;
  const ay = ends[at + 1] ?? 0;
  const az = ends[at + 2] ?? 0;
  const x = ax + along * ((ends[at + 3] ?? 0) - ax) - point[0];
  const y = ay + along * ((ends[at + 4] ?? 0) - ay) - point[1];
  const z = az + along * ((ends[at + 5] ?? 0) - az) - point[2];
  return x * x + y * y + z * z * zSquared;
}

/** Where on a segment, 0..1, the point nearest to another lies. */
export function fractionOnSegment(ends: Float64Array, segment: number, point: Ecef, zSquared = 1): number {
  const at = 6 * segment;
  const ax = ends[at] ?? 0;
  const ay = ends[at + 1] ?? 0;
  const az = ends[at + 2] ?? 0;
  const dx = (ends[at + 3] ?? 0) - ax;
  const dy = (ends[at + 4] ?? 0) - ay;
  const dz = (ends[at + 5] ?? 0) - az;
  const towards = (point[0] - ax) * dx + (point[1] - ay) * dy + (point[2] - az) * dz * zSquared;
  const t = towards / (dx * dx + dy * dy + dz * dz * zSquared);
  return t < 0 ? 0 : t > 1 ? 1 : t;
}
