import { buffer, feature, polygon, simplify } from "@turf/turf";
import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Iso3 } from "../../../src/domain/areas/area.ts";
import type { FootprintProperties, FootprintsDocument } from "../../../src/domain/datasets/documents.ts";
import { type Admin1Area, admin1Key } from "../datasets/admin1.ts";
import type { MissionRow } from "../datasets/mission-schema.ts";
import type { SourceShape } from "../datasets/shapes.ts";
import { cutByLand, cutToAreas } from "./cut.ts";
import { pointFootprint, polygonFootprint } from "./footprint-feature.ts";
import type { Land } from "./land.ts";
import type { NaturalEarth } from "./natural-earth.ts";

/** Vertices per quarter circle at the ends of a buffered line. */
const BUFFER_STEPS = 6;
/** Degrees by which a border is simplified before it becomes a strip. */
const BORDER_TOLERANCE = 0.01;

export interface FootprintInputs {
  readonly missions: readonly MissionRow[];
  readonly shapes: ReadonlyMap<string, SourceShape>;
  readonly admin1: ReadonlyMap<string, Admin1Area>;
  readonly areas10m: ReadonlyMap<Iso3, MultiPolygon>;
  readonly land: Land;
  readonly naturalEarth: NaturalEarth;
}

export interface Footprints {
  readonly document: FootprintsDocument;
  /** Mission id -> ids of its features; empty where it is drawn from whole areas, or not at all. */
  readonly featureIds: ReadonlyMap<string, readonly string[]>;
  /** Keys of the first-level areas that are drawn. */
  readonly admin1Drawn: ReadonlySet<string>;
}

type FootprintFeature = Feature<Geometry, FootprintProperties>;

/**
 * The footprints of all missions, each shape once however many missions share it.
 *
 * The kind of a row says what is drawn: first-level areas for `admin-1`; its shapes for `sea` and
 * `line-or-zone` (the first-level areas such a row names are context, and larger than the mission's zone);
 * its places for `point`, where it has a host. `country` rows are drawn from the areas themselves.
 */
export function buildFootprints(inputs: FootprintInputs, report: (message: string) => void): Footprints {
  const features = new Map<string, FootprintFeature>();
  const featureIds = new Map<string, readonly string[]>();
  const admin1Drawn = new Set<string>();
  for (const mission of inputs.missions) {
    const ids = new Set<string>();
    for (const { id, make } of partsOf(mission, inputs, admin1Drawn)) {
      ids.add(id);
      if (features.has(id)) continue;
      report(`footprint ${id}`);
      features.set(id, make());
    }
    featureIds.set(mission.id, [...ids]);
  }
  const sorted = [...features].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, drawn]) => drawn);
  return { document: { type: "FeatureCollection", features: sorted }, featureIds, admin1Drawn };
}

/** Id of the feature that is a first-level area. */
export const admin1FeatureId = (named: Parameters<typeof admin1Key>[0]): string =>
  `admin-1-${slug(admin1Key(named))}`;

interface FootprintPart {
  readonly id: string;
  readonly make: () => FootprintFeature;
}

function partsOf(mission: MissionRow, inputs: FootprintInputs, admin1Drawn: Set<string>): FootprintPart[] {
  const { footprint, headquarters, hosts } = mission;
  switch (footprint.kind) {
    case "country":
    case "none":
      return [];
    case "admin-1":
      return footprint.admin1.map((named) => {
        const key = admin1Key(named);
        admin1Drawn.add(key);
        const id = admin1FeatureId(named);
        const area = inputs.admin1.get(key);
        if (!area) throw new Error(`no first-level area ${key}`);
        return { id, make: () => polygonFootprint({ id, kind: "admin-1", handDrawn: false }, area.geometry) };
      });
    case "sea":
    case "line-or-zone":
      return footprint.shapes.map((key) => {
        const shape = inputs.shapes.get(key);
        if (!shape) throw new Error(`no shape ${key}`);
        return { id: key, make: () => shapeFootprint(shape, inputs) };
      });
    case "point":
      return hosts.length === 0
        ? []
        : headquarters.map(({ position }, at) => {
            const id = `point-${mission.id}-${at + 1}`;
            return { id, make: () => pointFootprint({ id, kind: "point", handDrawn: false }, position) };
          });
  }
}

function shapeFootprint(shape: SourceShape, inputs: FootprintInputs): FootprintFeature {
  const drawn = outlineOf(shape, inputs);
  const cut = shape.within ? cutToAreas(drawn, shape.within, inputs.areas10m) : drawn;
  return polygonFootprint(
    {
      id: shape.key,
      kind: shape.surface === "sea" ? "sea" : "line-or-zone",
      handDrawn: shape.type !== "natural-earth-unit",
    },
    cut.geometry,
  );
}

function outlineOf(
  shape: SourceShape,
  { land, naturalEarth }: FootprintInputs,
): Feature<Polygon | MultiPolygon> {
  switch (shape.type) {
    case "natural-earth-unit":
      return feature(naturalEarth.polygonsOf(shape.unit));
    case "border-strip": {
      const border = naturalEarth.borderBetween(...shape.between);
      return strip(simplify(border, { tolerance: BORDER_TOLERANCE, highQuality: true }), shape.bufferKm);
    }
    case "line":
      return strip({ type: "LineString", coordinates: shape.coordinates }, shape.bufferKm);
    case "ring": {
      const ring = polygon([shape.coordinates]);
      return shape.surface === "sea" ? cutByLand(ring, land) : ring;
    }
  }
}

/** What lies within a distance of a line, on both sides, as measured in a plane true to distance from its middle. */
function strip(line: LineString | MultiLineString, km: number): Feature<Polygon | MultiPolygon> {
  const around = buffer(feature(line), km, { units: "kilometers", steps: BUFFER_STEPS });
  if (!around) throw new Error(`nothing lies within ${km} km of a line`);
  return around;
}

function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
