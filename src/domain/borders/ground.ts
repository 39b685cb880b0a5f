import type { MultiPolygon } from "geojson";
import type { Iso3 } from "../areas/area.ts";
import { geodesicDestination } from "../geo/geodesic.ts";
import { polygonsOf } from "../geo/polygon.ts";
import type { Position } from "../geo/position.ts";
import { buildContainment, type Containment, partAt } from "./containment.ts";
import type { Ground, WitnessLine } from "./home-area.ts";

/** All land, to tell which area a location is in and whether a border is a coast. */
export interface Land {
  readonly containment: Containment;
  /** By part of the containment. */
  readonly areas: readonly Iso3[];
}

/** Land from the areas at 1:10 million. Slow (about a second for the whole world) and large: build it once, in a worker. */
export function createLand(areas: ReadonlyMap<Iso3, MultiPolygon>): Land {
  const parts = [...areas].map(([iso3, geometry]) => ({ iso3, polygons: polygonsOf(geometry) }));
  return { containment: buildContainment(parts, "lonlat"), areas: parts.map(({ iso3 }) => iso3) };
}

/** The area that a location is in; null at sea. Within a metre or two of a line either side may come back. */
export function areaAt({ containment, areas }: Land, position: Position): Iso3 | null {
  return areas[partAt(containment, position)] ?? null;
}

/** Looks around a place at this distance in metres, in as many directions: a coast has sea in one of them. */
const AROUND_METRES = 1500;
const DIRECTIONS = 16;

/** What a place on the line of an area stands on: with sea around it a coast, else a border between two areas. */
function groundOfLine(land: Land, position: Position): Ground {
  for (let i = 0; i < DIRECTIONS; i += 1) {
    const around = geodesicDestination(position, (360 * i) / DIRECTIONS, AROUND_METRES);
    if (partAt(land.containment, around) < 0) return "coast";
  }
  return "land-border";
}

/** Land or sea. */
export function groundOfPlace(land: Land, position: Position): Ground {
  return partAt(land.containment, position) < 0 ? "sea" : "land";
}

/**
 * The line with what each end stands on.
 *
 * @param from `line` where it begins on the line of an area, `place` where it begins at a place.
 * @param to `line` where it ends on the border of areas, `place` where that is a line somebody drew.
 */
export function withGrounds(
  line: WitnessLine,
  land: Land,
  from: "line" | "place",
  to: "line" | "place",
): WitnessLine {
  const ground = (on: "line" | "place", position: Position) =>
    on === "line" ? groundOfLine(land, position) : groundOfPlace(land, position);
  // A line of no length ends where it begins.
  const start = ground(from, line.from);
  return { ...line, grounds: [start, line.inside ? start : ground(to, line.to)] };
}
