import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Polygon } from "geojson";
import type { AreaState, Iso3 } from "../domain/areas/area.ts";
import type { DistanceBandShape } from "../domain/borders/distance-bands.ts";
import type { BorderId, NamedBorder, OWN_BORDER } from "../domain/borders/home-area.ts";
import type { App6Domain } from "../domain/datasets/app6.ts";
import type { FootprintsDocument } from "../domain/datasets/documents.ts";
import type { Position } from "../domain/geo/position.ts";
import type { Framework, Instrument, Phase } from "../domain/missions/mission.ts";
import type { Bilingual } from "../strings/language.ts";
import type { Translator } from "../strings/translator.ts";
import type { LegendEntry, Picture } from "./legend-entry.ts";
import type { Palette } from "./palette.ts";

/** The drawing geometry as GeoJSON, decoded once after loading; positions [longitude, latitude]. */
export interface DecodedGeometry {
  readonly areas: FeatureCollection<Polygon | MultiPolygon, { readonly iso3: Iso3 }>;
  readonly disputed: FeatureCollection<LineString | MultiLineString, { readonly names: Bilingual }>;
  readonly borders: FeatureCollection<MultiLineString, { readonly id: BorderId }>;
}

export interface SceneArea {
  readonly iso3: Iso3;
  readonly name: string;
  readonly state: AreaState;
  /** Class of the value that fills the areas; null where there is none. */
  readonly classIndex: number | null;
  /** False when a filter leaves the area out: it is drawn as plain land. */
  readonly passes: boolean;
  readonly labelPosition: Position;
  /** Lower is placed first. */
  readonly labelOrder: number;
  /** Small areas are named only from nearer by. */
  readonly labelFromZoom: number;
}

export interface SceneActivity {
  readonly missionId: string;
  readonly name: string;
  readonly position: Position;
  /** One or more; the first gives the shape, all are drawn side by side. */
  readonly instruments: readonly Instrument[];
  readonly phase: Phase;
  readonly framework: Framework;
  /** Where its work is: `sea` where its footprint is. */
  readonly domain: App6Domain;
  /** Certainly in force; otherwise drawn open (possibly, planned, renewal not seen), dashed (last seen long ago) or light (ended). */
  readonly certainty: "in-force" | "uncertain" | "last-seen" | "ended";
  /** True where nothing of the row was read in a source. */
  readonly unverified: boolean;
}

/** How activities are drawn. */
export interface ActivityLook {
  /** Name of the image. */
  readonly icon: (activity: SceneActivity) => string;
  /** px between symbols that share a place, across and down. */
  readonly step: readonly [number, number];
  /** Size at zoom 2; whole from zoom 5 on. */
  readonly farSize: number;
  /** The pictures behind the names; none where the map draws them by itself. */
  readonly images: (activities: readonly SceneActivity[]) => Readonly<Record<string, Picture>>;
  readonly note: (translator: Translator) => string | null;
  readonly legend: (scene: Scene) => readonly LegendEntry[];
}

export interface SceneFootprint {
  readonly missionIds: readonly string[];
  readonly featureId: string;
  /** True when every mission here has ended or is not certainly in force. */
  readonly light: boolean;
}

/** An area in a quadrant that asks for a look; `gap-uncertain` where something may be there. */
export interface SceneGap {
  readonly iso3: Iso3;
  readonly kind: "gap" | "gap-uncertain" | "effort-low";
}

export interface ScenePlace {
  readonly name: string;
  readonly position: Position;
  readonly capital: boolean;
}

export interface SceneWitness {
  /** The geodesic from area to border; may be split at the antimeridian. */
  readonly path: LineString | MultiLineString;
  readonly from: Position;
  readonly to: Position;
  /** Distance and the border's name. */
  readonly label: string;
}

/** Edges followed as they are measured, cut at the antimeridian. */
export type OwnBorderLines = FeatureCollection<MultiLineString, { readonly id: typeof OWN_BORDER }>;

/** Everything a picture is drawn from, resolved: the layers only turn it into style and legend. */
export interface Scene {
  readonly translator: Translator;
  readonly palette: Palette;
  readonly geometry: DecodedGeometry;
  readonly areas: readonly SceneArea[];
  readonly fill: {
    readonly title: string;
    readonly note: string | null;
    /** One label per class, lowest first. */
    readonly classLabels: readonly string[];
  };
  readonly footprintShapes: FootprintsDocument;
  readonly footprints: readonly SceneFootprint[];
  /** Areas that are wholly the footprint of a shown mission. */
  readonly countryFootprints: readonly Iso3[];
  readonly activities: readonly SceneActivity[];
  /** null: our own. */
  readonly activityLook: ActivityLook | null;
  readonly borders: readonly NamedBorder[];
  /** The lines of the user's own border while that is one of `borders`; they are not among those of the geometry. */
  readonly ownBorder: OwnBorderLines | null;
  /** Lines of equal distance to the borders; empty while they are off or not yet measured. */
  readonly bands: readonly DistanceBandShape[];
  /** Priority against effort; empty while the layer is off. */
  readonly gaps: readonly SceneGap[];
  readonly witness: SceneWitness | null;
  readonly places: readonly ScenePlace[];
  readonly selectedIso3: Iso3 | null;
  /** Features and areas of the selected mission's footprint. */
  readonly selectedFootprint: { readonly featureIds: readonly string[]; readonly countries: readonly Iso3[] };
}

export type PointCollection<Properties> = FeatureCollection<Point, Properties>;
