import type { EdgeKind } from "../../../../src/domain/geo/edge.ts";
import { geodesicMetres } from "../../../../src/domain/geo/geodesic.ts";
import type { Ring } from "../../../../src/domain/geo/polygon.ts";
import type { Position } from "../../../../src/domain/geo/position.ts";

/** Places tried on each edge before the best of it is narrowed down. */
const SAMPLES = 160;

/**
 * The shortest geodesic from a location to any edge of any ring, by trying places all along every edge and narrowing
 * down around the best of each: slow, and made of nothing but the geodesic and its own way along an edge.
 */
export function exhaustiveMetres(from: Position, rings: readonly Ring[], kind: EdgeKind): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    ring.forEach((end, index) => {
      const start = ring[index - 1];
      if (!start) return;
      const at = along(start, end, kind);
      const metresAt = (t: number): number => geodesicMetres(from, at(t));
      let best = 0;
      let metres = Number.POSITIVE_INFINITY;
      for (let i = 0; i <= SAMPLES; i += 1) {
        const here = metresAt(i / SAMPLES);
        if (here >= metres) continue;
        metres = here;
        best = i / SAMPLES;
      }
      least = Math.min(least, narrowed(metresAt, best));
    });
  }
  return least;
}

function narrowed(metresAt: (t: number) => number, around: number): number {
  let low = Math.max(0, around - 1 / SAMPLES);
  let high = Math.min(1, around + 1 / SAMPLES);
  for (let i = 0; i < 60; i += 1) {
    const third = (high - low) / 3;
    if (metresAt(low + third) < metresAt(high - third)) high -= third;
    else low += third;
  }
  return Math.min(metresAt(low), metresAt((low + high) / 2), metresAt(high));
}

/** The way along an edge: on the sphere by unit vectors, or straight in longitude and latitude the short way round. */
export function along(start: Position, end: Position, kind: EdgeKind): (t: number) => Position {
  const step = end[0] - start[0];
  const short = step > 180 ? step - 360 : step < -180 ? step + 360 : step;
  if (kind === "lonlat") {
    return (t) => {
      const longitude = start[0] + t * short;
      const wrapped = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
      return [wrapped, start[1] + t * (end[1] - start[1])];
    };
  }
  const a = unitVector(start);
  const b = unitVector(end);
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  if (angle < 1e-9) return () => start;
  return (t) => {
    const p = Math.sin((1 - t) * angle) / Math.sin(angle);
    const q = Math.sin(t * angle) / Math.sin(angle);
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
  };
}

function unitVector([longitude, latitude]: Position): [number, number, number] {
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
