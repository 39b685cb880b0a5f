import { quantize } from "topojson-client";
import { filter, presimplify, simplify } from "topojson-simplify";
import type { ArcIndexes, GeometryObject } from "topojson-specification";
import type { BorderRecord } from "../../../src/domain/borders/home-area.ts";
import type { GeometryTopology } from "../../../src/domain/datasets/documents.ts";
import {
  coarsenessAt,
  completeAreas,
  fullDetailAreas,
  SMALL_STATE,
  SMALLEST_PART,
} from "./drawing-detail.ts";
import { DRAWING_GRID } from "./grid.ts";
import { verticesToKeepNear } from "./keep-near.ts";

/** Vertices of less than this weight go: the ground area of the triangle with their neighbours, in square degrees. */
const FINEST_WEIGHT = 0.0003;

/** No vertex of a reference border lies farther from the drawn line than this, so that witness lines end on drawn land. */
export const BORDER_WITHIN_METRES = 500;

/** A part that is kept keeps at least this many different vertices, where it has them. */
const FEWEST_VERTICES = 6;

type Point = [number, number];
/** A position with its weight, as `presimplify` leaves it. */
type WeightedArc = [number, number, number][];

/**
 * The same topology with far fewer vertices, to draw (Visvalingam & Whyatt 1993, by arcs, so that neighbours still share
 * every vertex). Parts too small to be seen are left out, but none of a member of any border, none of a small state,
 * and never the largest part of an area.
 */
export function simplifyForDrawing(
  topology: GeometryTopology,
  borders: readonly BorderRecord[],
): GeometryTopology {
  const full = fullDetailAreas(borders);
  const complete = completeAreas(borders);
  const weighted = presimplify(topology, ([a, b, c]) => triangleWeight(a, b, c));
  const arcs = weighted.arcs as WeightedArc[];

  const rings = ringsOf(topology, arcs);
  const kept = rings.filter(
    ({ iso3, size, largest, attached, areaSize }) =>
      complete.has(iso3) || largest || attached || size >= SMALLEST_PART || areaSize <= SMALL_STATE,
  );
  for (const { iso3, arcs: ring } of kept) {
    if (full.has(iso3)) keepAll(arcs, ring);
    else keepEnough(arcs, ring);
  }
  for (const arc of borderArcs(topology)) keepNear(arcs[arc] ?? []);
  const keptKeys = new Set(kept.map(({ arcs: ring }) => ring.join()));
  const reduced = filter(simplify(weighted, FINEST_WEIGHT), (ring) => keptKeys.has(ring.join()));
  return quantize(reduced as GeometryTopology, DRAWING_GRID);
}

/** The arcs of all reference borders. */
function borderArcs({ objects }: GeometryTopology): ReadonlySet<number> {
  const lines = objects.borders.geometries.flatMap((border) =>
    border.type === "MultiLineString" ? border.arcs : [],
  );
  return new Set(lines.flat().map((arc) => (arc < 0 ? ~arc : arc)));
}

function keepNear(points: WeightedArc): void {
  const stays = (index: number): boolean => (points[index]?.[2] ?? 0) >= FINEST_WEIGHT;
  for (const index of verticesToKeepNear(points, stays, BORDER_WITHIN_METRES)) {
    const point = points[index];
    if (point) point[2] = Number.POSITIVE_INFINITY;
  }
}

function triangleWeight(a: Point, b: Point, c: Point): number {
  const planar = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  return (planar * Math.cos((b[1] * Math.PI) / 180)) / coarsenessAt(b[0], b[1]);
}

interface DrawnRing {
  readonly iso3: string;
  readonly arcs: readonly number[];
  /** Ground area in square degrees. */
  readonly size: number;
  readonly areaSize: number;
  /** The largest part of its area. */
  readonly largest: boolean;
  /** Shares a line with another ring: an enclave, a hole, a land border. */
  readonly attached: boolean;
}

function ringsOf(topology: GeometryTopology, arcs: readonly WeightedArc[]): DrawnRing[] {
  const owners = new Map<number, Set<readonly number[]>>();
  const found: { iso3: string; rings: { ring: readonly number[]; size: number }[] }[] = [];
  for (const geometry of topology.objects.areas.geometries) {
    const rings = polygonsOfGeometry(geometry).flatMap((polygon) =>
      polygon.map((ring) => ({ ring, size: ringSize(arcs, ring) })),
    );
    for (const { ring } of rings) {
      for (const arc of ring) {
        const index = arc < 0 ? ~arc : arc;
        owners.set(index, (owners.get(index) ?? new Set()).add(ring));
      }
    }
    found.push({ iso3: String(geometry.id), rings });
  }
  return found.flatMap(({ iso3, rings }) => {
    const most = Math.max(...rings.map(({ size }) => size));
    const areaSize = rings.reduce((sum, { size }) => sum + size, 0);
    return rings.map(({ ring, size }) => ({
      iso3,
      arcs: ring,
      size,
      areaSize,
      largest: size === most,
      attached: ring.some((arc) => (owners.get(arc < 0 ? ~arc : arc)?.size ?? 0) > 1),
    }));
  });
}

function polygonsOfGeometry(geometry: GeometryObject): ArcIndexes[][] {
  if (geometry.type === "Polygon") return [geometry.arcs];
  return geometry.type === "MultiPolygon" ? geometry.arcs : [];
}

function ringSize(arcs: readonly WeightedArc[], ring: readonly number[]): number {
  let twice = 0;
  let latitudes = 0;
  let count = 0;
  for (const [from, to] of edgesOf(arcs, ring)) {
    twice += from[0] * to[1] - to[0] * from[1];
    latitudes += to[1];
    count += 1;
  }
  return (Math.abs(twice) / 2) * Math.cos(((latitudes / Math.max(1, count)) * Math.PI) / 180);
}

function* edgesOf(arcs: readonly WeightedArc[], ring: readonly number[]): Generator<[Point, Point]> {
  for (const arc of ring) {
    const points = arcs[arc < 0 ? ~arc : arc] ?? [];
    for (let i = 1; i < points.length; i += 1) {
      const a = points[arc < 0 ? points.length - i : i - 1];
      const b = points[arc < 0 ? points.length - i - 1 : i];
      if (a && b)
        yield [
          [a[0], a[1]],
          [b[0], b[1]],
        ];
    }
  }
}

function keepAll(arcs: readonly WeightedArc[], ring: readonly number[]): void {
  for (const point of innerPoints(arcs, ring)) point[2] = Number.POSITIVE_INFINITY;
}

/** Raises the heaviest vertices that would go until the ring has enough to enclose an area of its own form. */
function keepEnough(arcs: readonly WeightedArc[], ring: readonly number[]): void {
  const inner = innerPoints(arcs, ring).sort((a, b) => b[2] - a[2]);
  const wanted = FEWEST_VERTICES - ring.length;
  inner.slice(0, Math.max(0, wanted)).forEach((point) => {
    point[2] = Number.POSITIVE_INFINITY;
  });
}

/** The vertices of a ring that may go: all but the ends of its arcs. */
function innerPoints(arcs: readonly WeightedArc[], ring: readonly number[]): WeightedArc {
  return ring.flatMap((arc) => (arcs[arc < 0 ? ~arc : arc] ?? []).slice(1, -1));
}
