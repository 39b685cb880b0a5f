import type { Geometry } from "geojson";
import type { Position } from "../../domain/geo/position.ts";
import { type PathData, rounded } from "../page/item.ts";

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

/** What a page shows of a shape, with a margin for the width of strokes. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** px that vertices are set on: neighbours share theirs, so nothing opens between them, and a page is a tenth the size. */
const GRID = 0.25;

/** A shape in px of the page: closed rings (first and last point alike), open lines or single points. */
export interface Outlines {
  readonly rings: readonly Line[];
  readonly lines: readonly Line[];
  readonly points: readonly Point[];
}

const onGrid = (value: number): number => Math.round(Math.round(value / GRID) * GRID * 100) / 100;

/** Nothing of a shape that lies wholly outside the window. */
export function outlinesOf(
  geometry: Geometry,
  project: (position: Position) => readonly [number, number],
  window: Window,
): Outlines {
  const rings: Line[] = [];
  const lines: Line[] = [];
  const points: Point[] = [];
  const line = (positions: readonly (readonly number[])[]): Line | null => {
    const done: Point[] = [];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [longitude = 0, latitude = 0] of positions) {
      const [x, y] = project([longitude, latitude]).map(onGrid) as [number, number];
      const last = done.at(-1);
      if (last !== undefined && last[0] === x && last[1] === y) continue;
      done.push([x, y]);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    const seen = left <= window.right && right >= window.left && top <= window.bottom && bottom >= window.top;
    return seen ? done : null;
  };
  const add = (list: Line[], positions: readonly (readonly number[])[], fewest: number) => {
    const made = line(positions);
    if (made !== null && made.length >= fewest) list.push(made);
  };
  const walk = (shape: Geometry): void => {
    switch (shape.type) {
      case "Point":
      case "MultiPoint":
        for (const position of shape.type === "Point" ? [shape.coordinates] : shape.coordinates) {
          const [longitude = 0, latitude = 0] = position;
          const [x, y] = project([longitude, latitude]);
          if (x >= window.left && x <= window.right && y >= window.top && y <= window.bottom)
            points.push([x, y]);
        }
        return;
      case "LineString":
        add(lines, shape.coordinates, 2);
        return;
      case "MultiLineString":
        for (const part of shape.coordinates) add(lines, part, 2);
        return;
      case "Polygon":
        for (const ring of shape.coordinates) add(rings, ring, 4);
        return;
      case "MultiPolygon":
        for (const polygon of shape.coordinates) for (const ring of polygon) add(rings, ring, 4);
        return;
      case "GeometryCollection":
        shape.geometries.forEach(walk);
    }
  };
  walk(geometry);
  return { rings, lines, points };
}

/** The part of a closed ring within the window (Sutherland and Hodgman), closed again; empty when none is. */
export function clippedRing(ring: Line, { left, top, right, bottom }: Window): Line {
  const sides: readonly {
    readonly holds: (point: Point) => boolean;
    readonly cut: (a: Point, b: Point) => Point;
  }[] = [
    { holds: ([x]) => x >= left, cut: (a, b) => atX(a, b, left) },
    { holds: ([x]) => x <= right, cut: (a, b) => atX(a, b, right) },
    { holds: ([, y]) => y >= top, cut: (a, b) => atY(a, b, top) },
    { holds: ([, y]) => y <= bottom, cut: (a, b) => atY(a, b, bottom) },
  ];
  let points: Line = ring.slice(0, -1);
  for (const { holds, cut } of sides) {
    if (points.every(holds)) continue;
    const kept: Point[] = [];
    points.forEach((point, index) => {
      const before = points[index === 0 ? points.length - 1 : index - 1] ?? point;
      if (holds(point) !== holds(before)) kept.push(cut(before, point));
      if (holds(point)) kept.push(point);
    });
    points = kept;
  }
  const [first] = points;
  return first === undefined ? [] : [...points, first];
}

/** The runs of a line whose edges may be seen in the window. */
export function clippedLines(line: Line, { left, top, right, bottom }: Window): readonly Line[] {
  const runs: Point[][] = [];
  let run: Point[] | null = null;
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before === undefined) return;
    const seen =
      Math.max(point[0], before[0]) >= left &&
      Math.min(point[0], before[0]) <= right &&
      Math.max(point[1], before[1]) >= top &&
      Math.min(point[1], before[1]) <= bottom;
    if (!seen) run = null;
    else if (run === null) {
      run = [before, point];
      runs.push(run);
    } else run.push(point);
  });
  return runs;
}

const atX = (a: Point, b: Point, x: number): Point => [
  x,
  a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1]),
];
const atY = (a: Point, b: Point, y: number): Point => [
  a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]),
  y,
];

/** Twice the area; positive for a ring that turns clockwise as seen on the page. */
const turning = (ring: Line): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? ring[0] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);

/** How far a corner may reach, in offsets. */
const MITRE = 2;

/** A closed ring moved inwards, or, of a hole, outwards: into the area it bounds. */
export function insetRing(ring: Line, px: number, isHole: boolean): Line {
  const inward = turning(ring) > 0 !== isHole ? 1 : -1;
  const points = ring.slice(0, -1);
  const moved = points.map((point, index): Point => {
    const before = points[index === 0 ? points.length - 1 : index - 1] ?? point;
    const after = points[index === points.length - 1 ? 0 : index + 1] ?? point;
    const a = normal(before, point);
    const b = normal(point, after);
    const x = a[0] + b[0];
    const y = a[1] + b[1];
    const size = Math.hypot(x, y);
    // Two unit normals add up to twice the cosine of half the angle between them.
    const length = size < 1e-6 ? 0 : Math.min(MITRE, 2 / size) / size;
    return [point[0] + inward * px * x * length, point[1] + inward * px * y * length];
  });
  const [first] = moved;
  return first === undefined ? [] : [...moved, first];
}

/** Of a ring that turns clockwise on the page, the unit normal that points into it. */
function normal(from: Point, to: Point): Point {
  const x = to[0] - from[0];
  const y = to[1] - from[1];
  const length = Math.hypot(x, y);
  return length === 0 ? [0, 0] : [-y / length, x / length];
}

/** A line as path data. */
export function pathOf(line: Line, closed: boolean): PathData {
  const points = closed ? line.slice(0, -1) : line;
  return `M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join("L")}${closed ? "Z" : ""}`;
}
