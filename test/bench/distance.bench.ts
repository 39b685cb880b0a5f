import { lineString, multiLineString, nearestPointOnLine, pointToLineDistance } from "@turf/turf";
import { feature } from "topojson-client";
import { ensureBuiltData, openProductData } from "../../src/cli/product-data.ts";
import { type BorderIndex, createBorderIndex } from "../../src/domain/borders/border-index.ts";
import type { BorderPart } from "../../src/domain/borders/border-part.ts";
import { areasOfTopology, homeAreaParts } from "../../src/domain/borders/home-area-parts.ts";
import { measurePoints, roomForPoints } from "../../src/domain/borders/measure-points.ts";
import { nearestOnBorder } from "../../src/domain/borders/nearest.ts";
import { footOnSegment } from "../../src/domain/borders/segment-distance.ts";
import { toEcef } from "../../src/domain/geo/ellipsoid.ts";
import { geodesicMetres } from "../../src/domain/geo/geodesic.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Benchmark } from "./benchmark.ts";

const BORDER = "eu";
const MANY = 20_000;
const FEW = 3;

/** The same places in every run, spread over the part of the world that the product ranks. */
function places(count: number): Position[] {
  let state = 20_261_123;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, () => [next() * 160 - 80, next() * 75 - 10]);
}

function readBorder(): { readonly parts: readonly BorderPart[]; readonly lines: readonly Position[][] } {
  const data = openProductData(ensureBuiltData());
  const topology = data.read("geometry10m");
  const { borders } = data.read("areas");
  const parts =
    homeAreaParts(borders, areasOfTopology(topology)).find(({ border }) => border === BORDER)?.parts ?? [];
  const drawn = feature(topology, topology.objects.borders).features.find(
    ({ properties }) => "id" in properties && properties.id === BORDER,
  )?.geometry;
  if (parts.length === 0 || drawn?.type !== "MultiLineString")
    throw new Error(`no border "${BORDER}" in the data`);
  return { parts, lines: drawn.coordinates.map((line) => line.map(([x = 0, y = 0]): Position => [x, y])) };
}

/** Every segment of the border, each with its own geodesic. */
function exhaustive(index: BorderIndex, place: Position): number {
  const point = toEcef(place);
  let least = Number.POSITIVE_INFINITY;
  for (let segment = 0; segment < index.segments.count; segment += 1) {
    least = Math.min(least, geodesicMetres(place, footOnSegment(index, segment, point).position));
  }
  return least;
}

/** Bytes of all columns of an index. */
function bytesOf({ segments, tree, containment }: BorderIndex): number {
  return [segments, tree, containment]
    .flatMap((part): unknown[] => Object.values(part))
    .reduce<number>((sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0), 0);
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: "Distance from a place to the border of the EU",
    question:
      "From places between 10° S and 65° N to the outer border of the EU at 1:10 million. The product finds the true minimum on the ellipsoid and whether the place is inside; the floor is the one ellipsoidal inverse that gives the length once the nearest point is known; Turf measures on a sphere and looks at every edge.",
    operation: "place",
    prepare: () => {
      const { parts, lines } = readBorder();
      const index = createBorderIndex(parts, { edges: "great-circle" });
      const all = places(MANY);
      const few = all.slice(0, FEW);
      const columns = Float64Array.from(all.flat());
      const room = roomForPoints(MANY);
      measurePoints(index, columns, room);
      const ends = all.map((_, i): Position => [room.nearest[2 * i] ?? 0, room.nearest[2 * i + 1] ?? 0]);
      const turfLines = lines.map((line) => lineString(line.map(([x, y]) => [x, y])));
      const turfWhole = multiLineString(lines.map((line) => line.map(([x, y]) => [x, y])));
      return {
        cases: [
          {
            name: "the product, many places: nearest point, geodesic length and inside",
            run: () => {
              measurePoints(index, columns, room, "geodesic");
              return MANY;
            },
          },
          {
            name: "the product, many places by the fast formula",
            run: () => {
              measurePoints(index, columns, room, "fast");
              return MANY;
            },
          },
          {
            name: "the product, one place at a time",
            run: () => {
              for (const place of all) nearestOnBorder(index, place);
              return MANY;
            },
          },
          {
            name: "the floor: one bare ellipsoidal inverse to the nearest point, already known",
            run: () => {
              for (let i = 0; i < MANY; i += 1) geodesicMetres(all[i] ?? [0, 0], ends[i] ?? [0, 0]);
              return MANY;
            },
          },
          {
            name: "brute force: a geodesic to every segment",
            run: () => {
              for (const place of few) exhaustive(index, place);
              return FEW;
            },
          },
          {
            name: "Turf pointToLineDistance, shortest of all lines",
            run: () => {
              for (const place of few) {
                Math.min(
                  ...turfLines.map((line) => pointToLineDistance([...place], line, { method: "geodesic" })),
                );
              }
              return FEW;
            },
          },
          {
            name: "Turf nearestPointOnLine",
            run: () => {
              for (const place of few) nearestPointOnLine(turfWhole, [...place]);
              return FEW;
            },
          },
        ],
        notes: [
          `The index has ${index.segments.count} segments and takes ${(bytesOf(index) / 1e6).toFixed(1)} MB.`,
        ],
      };
    },
  },
  {
    name: "Preparing the border of the EU",
    question: "From polygons at 1:10 million to an index that can be asked.",
    operation: "border",
    prepare: () => {
      const { parts } = readBorder();
      return {
        cases: [
          {
            name: "the product: outline, segments, tree and look-up of inside",
            run: () => {
              createBorderIndex(parts, { edges: "great-circle" });
              return 1;
            },
          },
        ],
      };
    },
  },
];
