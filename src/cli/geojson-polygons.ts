import { type PolygonRings, planarRingArea, type Ring } from "../domain/geo/polygon.ts";
import type { Position } from "../domain/geo/position.ts";
import { Problem, quoted } from "./problem.ts";

/** Geometry collections may hold collections; nobody writes them deeper than this. */
const DEEPEST_COLLECTION = 16;

const CONTAINERS = ["Feature", "FeatureCollection", "GeometryCollection"];
const EXPECTED_TYPES = `Polygon, MultiPolygon, ${CONTAINERS.join(", ")}`;
/** Names under which files of before RFC 7946 state longitude and latitude on WGS 84. */
const WGS84_NAMES = ["urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "EPSG:4326", "CRS84"];

/**
 * Every polygon of a GeoJSON text that was parsed, whatever it is wrapped in. Nothing is mended: a ring that
 * is not closed, a position outside the world or a geometry of another kind is refused.
 *
 * @param name of the file, for the problem that is thrown.
 * @throws Problem naming the file, the feature (as counted from 1), the field, what was found and expected.
 */
export function polygonsIn(document: unknown, name: string): readonly PolygonRings[] {
  const place: Place = { at: quoted(name), field: "" };
  checkReferenceSystem(document, place);
  const polygons = readObject(document, place, 0);
  if (polygons.length === 0) throw unexpected(place, "no polygon", "at least one");
  return polygons;
}

/** Where in the file a value stands, as an error says it. */
interface Place {
  /** File and feature. */
  readonly at: string;
  /** Path of members inside it. */
  readonly field: string;
}

function readObject(value: unknown, place: Place, depth: number): readonly PolygonRings[] {
  const object = asRecord(value);
  if (object === null) throw unexpected(place, quoted(value), `an object of type ${EXPECTED_TYPES}`);
  const type = object["type"];
  switch (type) {
    case "FeatureCollection":
      return listOf(object["features"], within(place, "features")).flatMap((feature, index) =>
        readFeature(feature, { at: `${place.at}: feature ${index + 1}`, field: "" }),
      );
    case "Feature":
      return readFeature(object, place);
    case "GeometryCollection":
      if (depth >= DEEPEST_COLLECTION)
        throw unexpected(place, "collections in collections", "at most 16 of them");
      return listOf(object["geometries"], within(place, "geometries")).flatMap((geometry, index) =>
        readObject(geometry, within(place, "geometries", index), depth + 1),
      );
    case "Polygon":
      return [readPolygon(object["coordinates"], within(place, "coordinates"))];
    case "MultiPolygon":
      return listOf(object["coordinates"], within(place, "coordinates")).map((rings, index) =>
        readPolygon(rings, within(place, "coordinates", index)),
      );
    default:
      throw unexpected(within(place, "type"), quoted(type), `one of ${EXPECTED_TYPES}`);
  }
}

function readFeature(value: unknown, place: Place): readonly PolygonRings[] {
  const feature = asRecord(value);
  if (feature?.["type"] !== "Feature") {
    throw unexpected(within(place, "type"), quoted(feature === null ? value : feature["type"]), '"Feature"');
  }
  const geometry = feature["geometry"];
  const type = asRecord(geometry)?.["type"];
  if (type === "Feature" || type === "FeatureCollection") {
    throw unexpected(within(place, "geometry.type"), quoted(type), "a geometry");
  }
  return readObject(geometry, within(place, "geometry"), 0);
}

function readPolygon(value: unknown, place: Place): PolygonRings {
  const rings = listOf(value, place).map((ring, index) => readRing(ring, within(place, "", index)));
  if (rings.length === 0) throw unexpected(place, "no ring", "at least one");
  return rings;
}

function readRing(value: unknown, place: Place): Ring {
  const ring = listOf(value, place).map((position, index) =>
    readPosition(position, within(place, "", index)),
  );
  if (ring.length < 4) throw unexpected(place, `${ring.length} positions`, "at least 4 in a ring");
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    throw unexpected(
      place,
      `a ring from ${quoted(first)} to ${quoted(last)}`,
      "a ring that ends where it begins",
    );
  }
  if (planarRingArea(ring) === 0)
    throw unexpected(place, "a ring that encloses nothing", "one that encloses an area");
  return ring;
}

function readPosition(value: unknown, place: Place): Position {
  const [longitude, latitude] = listOf(value, place);
  return [
    readDegrees(longitude, within(place, "", 0), 180, "a longitude"),
    readDegrees(latitude, within(place, "", 1), 90, "a latitude"),
  ];
}

function readDegrees(value: unknown, place: Place, most: number, what: string): number {
  if (typeof value !== "number" || !(Math.abs(value) <= most)) {
    throw unexpected(place, quoted(value), `${what} from -${most} to ${most}`);
  }
  return value;
}

function checkReferenceSystem(document: unknown, place: Place): void {
  const system = asRecord(document)?.["crs"];
  if (system === undefined || system === null) return;
  const name = asRecord(asRecord(system)?.["properties"])?.["name"];
  if (typeof name !== "string" || !WGS84_NAMES.includes(name)) {
    throw unexpected(
      within(place, "crs"),
      quoted(name ?? system),
      "longitude and latitude on WGS 84 (no crs member)",
    );
  }
}

function listOf(value: unknown, place: Place): readonly unknown[] {
  if (!Array.isArray(value)) throw unexpected(place, quoted(value), "an array");
  return value;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function within({ at, field }: Place, member: string, index?: number): Place {
  const dotted = field !== "" && member !== "" ? `${field}.${member}` : `${field}${member}`;
  return { at, field: index === undefined ? dotted : `${dotted}[${index}]` };
}

function unexpected({ at, field }: Place, found: string, expected: string): Problem {
  return new Problem(`${at}: ${field === "" ? "" : `${field}: `}found ${found}, expected ${expected}`);
}
