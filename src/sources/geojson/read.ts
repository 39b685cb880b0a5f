import { crossesAntimeridian } from "../../domain/geo/antimeridian.ts";
import type { PolygonRings } from "../../domain/geo/polygon.ts";
import { foundValue, phrase, quote, withUnseen } from "../phrases.ts";
import {
  type Fault,
  type Importer,
  type Issue,
  overLimit,
  type Place,
  placeOf,
  type ReadResult,
  refused,
  type SourceFile,
} from "../source.ts";
import { decodeText } from "../text/decode-text.ts";
import { asRecord, FoundFault, unexpected, within } from "./faults.ts";
import { CONTAINERS, readGeometry, type Tally } from "./geometry.ts";
import { checkReferenceSystem } from "./reference-system.ts";

/** The polygons of one feature, or of a bare geometry. */
export interface PolygonFeature {
  /** Counted from 1, as in the file. */
  readonly feature: number;
  /** `properties.name` where it is a text; null otherwise. */
  readonly name: string | null;
  /** One or more; rings closed, [longitude, latitude] on WGS 84. */
  readonly polygons: readonly PolygonRings[];
}

/** Largest file that is read, in bytes. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Polygons of a GeoJSON file (RFC 7946), whatever they are wrapped in. A feature with a ring that is not closed, a
 * position outside the world or a geometry of another kind is rejected whole. Winding carries no meaning and heights
 * are left out with a notice; nothing else is mended. A feature whose geometry holds no polygon counts as empty.
 */
export const geojsonPolygons: Importer<PolygonFeature> = {
  id: "geojson-polygons",
  extensions: [".geojson", ".json"],
  mostBytes: MOST_BYTES,
  read: (file) => overLimit(file.name, file.bytes.length, MOST_BYTES) ?? readFile(file),
};

function readFile({ name, bytes }: SourceFile): ReadResult<PolygonFeature> {
  const expected = phrase("sources.expected.geojson");
  const { text, encoding, damaged } = decodeText(bytes);
  if (encoding !== "utf-8" || damaged) {
    return refused(placeOf(name), phrase("sources.found.encoding", { encoding }), expected);
  }
  if (text.trim() === "") return refused(placeOf(name), phrase("sources.found.emptyFile"), expected);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? withUnseen(error.message.replace(/\s+/g, " ").slice(0, 120)) : "";
    return refused(placeOf(name), phrase("sources.found.notJson", { detail }), expected);
  }
  return polygonsOfDocument(document, name);
}

/** The same of a text that was parsed. */
export function polygonsOfDocument(document: unknown, name: string): ReadResult<PolygonFeature> {
  try {
    return readDocument(document, placeOf(name));
  } catch (error) {
    if (!(error instanceof FoundFault)) throw error;
    return { ...refused(placeOf(name), error.found, error.expected), issues: [error.toFault("refused")] };
  }
}

function readDocument(document: unknown, place: Place): ReadResult<PolygonFeature> {
  checkReferenceSystem(document, place);
  const features = featuresOf(document, place);
  const records: PolygonFeature[] = [];
  const faults: Fault[] = [];
  const tally: Tally = { heights: 0 };
  let empty = 0;
  for (const { value, at, number } of features) {
    try {
      const polygons = readGeometry(geometryOf(value, at), tally);
      if (polygons.length === 0) empty += 1;
      else records.push({ feature: number, name: nameOf(value), polygons });
    } catch (error) {
      if (!(error instanceof FoundFault)) throw error;
      faults.push(error.toFault("rejected"));
    }
  }
  if (records.length === 0 && faults.length === 0) {
    throw unexpected(place, phrase("sources.found.noPolygon"), phrase("sources.expected.atLeastOne"));
  }
  return {
    records,
    issues: [...faults, ...noticesOf(records, tally, empty, place)],
    account: { read: features.length, accepted: records.length, rejected: faults.length, empty },
  };
}

interface ListedFeature {
  readonly value: unknown;
  readonly at: Place;
  readonly number: number;
}

/** The members of a collection; anything else counts as one feature. */
function featuresOf(document: unknown, place: Place): readonly ListedFeature[] {
  const root = asRecord(document);
  if (root === null) throw unexpected(place, foundValue(document), expectedObject());
  if (root["type"] !== "FeatureCollection") return [{ value: root, at: place, number: 1 }];
  const { features } = root;
  if (!Array.isArray(features)) {
    throw unexpected(within(place, "features"), foundValue(features), phrase("sources.expected.array"));
  }
  return features.map((value: unknown, index) => ({
    value,
    at: { ...place, feature: index + 1 },
    number: index + 1,
  }));
}

/** The geometry of a feature, or the geometry itself where a file holds nothing else. */
function geometryOf(value: unknown, place: Place): { readonly value: unknown; readonly at: Place } {
  const object = asRecord(value);
  if (object?.["type"] !== "Feature") {
    if (place.feature === null) return { value, at: place };
    const found = object === null ? value : object["type"];
    throw unexpected(
      within(place, "type"),
      foundValue(found),
      phrase("sources.expected.value", { value: quote("Feature") }),
    );
  }
  const { geometry } = object;
  const type = asRecord(geometry)?.["type"];
  if (typeof type === "string" && CONTAINERS.has(type)) {
    throw unexpected(within(place, "geometry.type"), foundValue(type), phrase("sources.expected.geometry"));
  }
  return { value: geometry, at: within(place, "geometry") };
}

function nameOf(value: unknown): string | null {
  const name = asRecord(asRecord(value)?.["properties"])?.["name"];
  return typeof name === "string" && name.trim() !== "" ? name.trim() : null;
}

function expectedObject() {
  return phrase("sources.expected.polygonObject");
}

function noticesOf(
  records: readonly PolygonFeature[],
  { heights }: Tally,
  empty: number,
  place: Place,
): readonly Issue[] {
  const rings = records.flatMap(({ polygons }) => polygons.flat());
  const across = rings.filter(crossesAntimeridian).length;
  const notices = [
    { id: "sources.notice.heights", count: heights },
    { id: "sources.notice.emptyGeometry", count: empty },
    { id: "sources.notice.antimeridian", count: across },
  ] as const;
  return notices
    .filter(({ count }) => count > 0)
    .map(({ id, count }): Issue => ({ kind: "notice", place, what: phrase(id, { count }), count }));
}
