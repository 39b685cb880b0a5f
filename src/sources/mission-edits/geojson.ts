import type { MissionEdit } from "../../domain/missions/edits.ts";
import { asRecord, FoundFault, within } from "../geojson/faults.ts";
import { readGeometry } from "../geojson/geometry.ts";
import { foundValue, phrase, withUnseen } from "../phrases.ts";
import {
  type Fault,
  type Importer,
  overLimit,
  type Place,
  placeOf,
  type ReadResult,
  refused,
  type SourceFile,
} from "../source.ts";
import { decodeText } from "../text/decode-text.ts";
import type { KnownRegistry } from "./check.ts";
import { readEdit } from "./record.ts";
import { isFaulty, resultOf } from "./result.ts";

const MOST_BYTES = 20 * 1024 * 1024;

/**
 * Changes to the registry from GeoJSON: a feature each, the area that was drawn as its geometry (null where none was), the
 * rest in its properties by the names of the fields, `edit` telling add, correct or hide.
 */
export const missionEditsGeojsonFor = (known: KnownRegistry | null): Importer<MissionEdit> => ({
  id: "mission-edits-geojson",
  extensions: [".geojson", ".json"],
  mostBytes: MOST_BYTES,
  read: (file) => overLimit(file.name, file.bytes.length, MOST_BYTES) ?? readFile(file, known),
});

/** The same where no registry is at hand. */
export const missionEditsGeojson = missionEditsGeojsonFor(null);

function readFile({ name, bytes }: SourceFile, known: KnownRegistry | null): ReadResult<MissionEdit> {
  const place = placeOf(name);
  const expected = phrase("sources.expected.geojson");
  const { text, encoding, damaged } = decodeText(bytes);
  if (encoding !== "utf-8" || damaged) {
    return refused(place, phrase("sources.found.encoding", { encoding }), expected);
  }
  if (text.trim() === "") return refused(place, phrase("sources.found.emptyFile"), expected);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? withUnseen(error.message.replace(/\s+/g, " ").slice(0, 120)) : "";
    return refused(place, phrase("sources.found.notJson", { detail }), expected);
  }
  const features = asRecord(document)?.["features"];
  if (!Array.isArray(features)) {
    return refused(within(place, "features"), foundValue(features), phrase("sources.expected.array"));
  }
  return resultOf(
    features.map((feature: unknown, index) => readFeature(feature, { ...place, feature: index + 1 }, known)),
    0,
    place,
  );
}

function readFeature(feature: unknown, place: Place, known: KnownRegistry | null): MissionEdit | Fault {
  const properties = asRecord(asRecord(feature)?.["properties"]);
  if (properties === null) {
    return {
      kind: "rejected",
      place: within(place, "properties"),
      found: foundValue(asRecord(feature)?.["properties"]),
      expected: phrase("sources.expected.missionEdit"),
    };
  }
  const geometry = asRecord(feature)?.["geometry"] ?? null;
  try {
    const polygons =
      geometry === null
        ? []
        : readGeometry({ value: geometry, at: within(place, "geometry") }, { heights: 0 });
    const isAdded = properties["edit"] === "add";
    const drawn = polygons.length > 0 ? { footprint: polygons } : isAdded ? { footprint: null } : {};
    const edit = readEdit({ ...properties, ...drawn }, within(place, ""), known);
    return isFaulty(edit)
      ? { ...edit, place: within({ ...place, field: "properties" }, edit.place.field) }
      : edit;
  } catch (error) {
    if (!(error instanceof FoundFault)) throw error;
    return error.toFault("rejected");
  }
}
