import { closeOverPole, unwrapRing } from "../../domain/geo/antimeridian.ts";
import { type PolygonRings, planarRingArea, type Ring } from "../../domain/geo/polygon.ts";
import type { Position } from "../../domain/geo/position.ts";
import { foundValue, phrase } from "../phrases.ts";
import type { Phrase, Place } from "../source.ts";
import { asRecord, unexpected, within } from "./faults.ts";

/** Geometry collections may hold collections; nobody writes them deeper than this. */
const DEEPEST_COLLECTION = 16;

/** Objects that hold features; a geometry is none of them. */
export const CONTAINERS: ReadonlySet<string> = new Set(["Feature", "FeatureCollection"]);

/** What was counted on the way. */
export interface Tally {
  /** Positions with more than two members. */
  heights: number;
}

interface Found {
  readonly value: unknown;
  readonly at: Place;
}

/**
 * Every polygon of a geometry, collections opened.
 *
 * @throws FoundFault at the first thing that is no polygon or breaks one.
 */
export function readGeometry({ value, at }: Found, tally: Tally, depth = 0): readonly PolygonRings[] {
  const object = asRecord(value);
  if (object === null) throw unexpected(at, foundValue(value), phrase("sources.expected.polygonObject"));
  const type = object["type"];
  switch (type) {
    case "GeometryCollection":
      if (depth >= DEEPEST_COLLECTION) {
        throw unexpected(
          at,
          phrase("sources.found.collections"),
          phrase("sources.expected.collections", { most: DEEPEST_COLLECTION }),
        );
      }
      return listOf(object["geometries"], within(at, "geometries")).flatMap((geometry, index) =>
        readGeometry({ value: geometry, at: within(at, "geometries", index) }, tally, depth + 1),
      );
    case "Polygon":
      return [readPolygon(object["coordinates"], within(at, "coordinates"), tally)];
    case "MultiPolygon":
      return listOf(object["coordinates"], within(at, "coordinates")).map((rings, index) =>
        readPolygon(rings, within(at, "coordinates", index), tally),
      );
    default:
      throw unexpected(within(at, "type"), foundValue(type), phrase("sources.expected.polygonType"));
  }
}

function readPolygon(value: unknown, place: Place, tally: Tally): PolygonRings {
  const rings = listOf(value, place).map((ring, index) => readRing(ring, within(place, "", index), tally));
  if (rings.length === 0) {
    throw unexpected(place, phrase("sources.found.noRing"), phrase("sources.expected.atLeastOne"));
  }
  return rings;
}

function readRing(value: unknown, place: Place, tally: Tally): Ring {
  const ring = listOf(value, place).map((position, index) =>
    readPosition(position, within(place, "", index), tally),
  );
  if (ring.length < 4) {
    throw unexpected(
      place,
      phrase("sources.found.positions", { count: ring.length }),
      phrase("sources.expected.ringPositions"),
    );
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw unexpected(
      place,
      phrase("sources.found.openRing", { from: `[${first?.join(", ")}]`, to: `[${last?.join(", ")}]` }),
      phrase("sources.expected.closedRing"),
    );
  }
  // A ring around a pole encloses nothing in the plane until it is closed along that pole.
  if (planarRingArea(closeOverPole(unwrapRing(ring))) === 0) {
    throw unexpected(place, phrase("sources.found.flatRing"), phrase("sources.expected.ringArea"));
  }
  return ring;
}

function readPosition(value: unknown, place: Place, tally: Tally): Position {
  const members = listOf(value, place);
  if (members.length > 2) tally.heights += 1;
  return [
    readDegrees(members[0], within(place, "", 0), 180, phrase("sources.expected.longitude")),
    readDegrees(members[1], within(place, "", 1), 90, phrase("sources.expected.latitude")),
  ];
}

function readDegrees(value: unknown, place: Place, most: number, expected: Phrase): number {
  if (typeof value !== "number" || !(Math.abs(value) <= most)) {
    throw unexpected(place, foundValue(value), expected);
  }
  return value;
}

function listOf(value: unknown, place: Place): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected(place, foundValue(value), phrase("sources.expected.array"));
  return value;
}
