import { lineString, multiLineString, nearestPointOnLine, pointToLineDistance } from "@turf/turf";
import { feature } from "topojson-client";
import { ensureBuiltData, openProductData } from "../../src/cli/product-data.ts";
import { createBorderIndex } from "../../src/domain/borders/border-index.ts";
import { areasOfTopology, homeAreaParts } from "../../src/domain/borders/home-area-parts.ts";
import { nearestOnBorder } from "../../src/domain/borders/nearest.ts";
import type { Position } from "../../src/domain/geo/position.ts";
import type { Benchmark } from "./benchmark.ts";

const BORDER = "eu";
const MANY = 5000;
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

export const benchmark: Benchmark = {
  name: "Distance from a place to the border of the EU",
  question:
    "From places between 10° S and 65° N to the outer border of the EU at 1:10 million. The product finds the true minimum on the ellipsoid and whether the place is inside; Turf measures on a sphere and looks at every edge.",
  operation: "place",
  prepare: () => {
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
    const lines = drawn.coordinates.map((positions) => lineString(positions));
    const whole = multiLineString(drawn.coordinates);
    const index = createBorderIndex(parts, { edges: "great-circle" });
    const [many, few] = [places(MANY), places(FEW)];
    return [
      {
        name: "the product: nearest point, length and inside",
        run: () => {
          for (const place of many) nearestOnBorder(index, place);
          return MANY;
        },
      },
      {
        name: "Turf pointToLineDistance, shortest of all lines",
        run: () => {
          for (const place of few) {
            Math.min(...lines.map((each) => pointToLineDistance([...place], each, { method: "geodesic" })));
          }
          return FEW;
        },
      },
      {
        name: "Turf nearestPointOnLine",
        run: () => {
          for (const place of few) nearestPointOnLine(whole, [...place]);
          return FEW;
        },
      },
    ];
  },
};
