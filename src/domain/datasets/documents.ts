/**
 * The files of `public/data`, as `data/build` writes them and the browser and the command line read them.
 * Everything is JSON; positions are [longitude, latitude]; a missing value is null or absent, never 0.
 */
import type { FeatureCollection, Geometry } from "geojson";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import type { Bilingual } from "../../strings/language.ts";
import type { AreaRecord, Iso3, Place } from "../areas/area.ts";
import type { AreaNote } from "../areas/area-note.ts";
import type {
  AreaBorderDistance,
  BorderId,
  BorderRecord,
  HomeArea,
  WitnessLine,
} from "../borders/home-area.ts";
import type { Mission } from "../missions/mission.ts";
import type { RegistryScope } from "../missions/registry-scope.ts";
import type { Month, MonthSpan } from "../time/month.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { DatasetCard } from "./card.ts";

export const DATA_FILES = [
  "areas",
  "geometry",
  "figures",
  "formerFigures",
  "distances",
  "missions",
  "footprints",
  "missionDistances",
  "geometry10m",
  "app6",
] as const;
export type DataFileId = (typeof DATA_FILES)[number];

/**
 * Not part of the first load: `geometry10m` is for computing only, `app6` for those who ask for its symbols,
 * `formerFigures` for those who compare with the former edition.
 */
export const LATER_FILES: readonly DataFileId[] = ["geometry10m", "app6", "formerFigures"];

/** Rows read, used and left out of one dataset, with the reason for each group left out. */
export interface BuildAccount {
  readonly dataset: string;
  readonly read: number;
  readonly used: number;
  readonly leftOut: readonly { readonly reason: Bilingual; readonly count: number }[];
}

/** `public/data/manifest.json`, the one file under a fixed name. */
export interface Manifest {
  readonly version: 1;
  /** The day the facts were compiled: "as known on". */
  readonly edition: PlainDate;
  /** The day of the edition before, whose figures are a file of their own. */
  readonly formerEdition: PlainDate;
  /** SHA-256 over the hashes of all files: the data fingerprint of pictures and links. */
  readonly fingerprint: string;
  readonly files: Readonly<
    Record<DataFileId, { readonly path: string; readonly bytes: number; readonly sha256: string }>
  >;
  readonly datasets: readonly DatasetCard[];
  readonly accounts: readonly BuildAccount[];
}

/** One thing put right in the boundary data, as a reader is told it. */
export interface BoundaryRuleNote {
  readonly id: string;
  readonly description: Bilingual;
}

/** Which areas have figures, and why those that lie as near have none. */
export interface ScopeNote {
  /** Every drawn area without figures that lies nearer to the default border than this has a reason. */
  readonly withinKm: number;
  readonly rule: Bilingual;
  readonly reasons: readonly ScopeReason[];
}
export interface ScopeReason {
  readonly id: string;
  readonly text: Bilingual;
  readonly areas: readonly Iso3[];
}

export interface AreasDocument {
  readonly areas: readonly AreaRecord[];
  readonly places: readonly Place[];
  readonly homeAreas: readonly HomeArea[];
  readonly borders: readonly BorderRecord[];
  /** How the boundaries are drawn, rule by rule: part of the declaration that goes with every picture. */
  readonly boundaryRules: readonly BoundaryRuleNote[];
  readonly scope: ScopeNote;
  /** Islands of the home areas that the lines of the borders do not hold, as far as known; the one most missed first. */
  readonly missingIslands: readonly MissingIsland[];
  /** What is said beside disputed capitals and lines, and beside allies. */
  readonly notes: readonly AreaNote[];
}

/** An island that no border line holds, so that a point near it is told to lie further off than it does. */
export interface MissingIsland {
  readonly name: string;
  /** Whose it is. */
  readonly iso3: Iso3;
  readonly position: readonly [longitude: number, latitude: number];
  /** How far the island lies from the line that is drawn: by so much at most the distance of a point near it is too long. */
  readonly km: number;
}

/**
 * Quantised TopoJSON for drawing. `areas` holds one (Multi)Polygon per area with `id` = iso3;
 * `disputed` the lines drawn dashed, with their name; `borders` one MultiLineString per border with `id` = border id.
 */
export type GeometryTopology = Topology<{
  areas: GeometryCollection<{ iso3: Iso3 }>;
  disputed: GeometryCollection<{ names: Bilingual }>;
  borders: GeometryCollection<{ id: BorderId }> & { geometries: MultiLineString<{ id: BorderId }>[] };
}>;

/** Yearly values: indicator id, then iso3, then [year, value] pairs in ascending year. */
export interface FiguresDocument {
  readonly indicators: Readonly<
    Record<string, Readonly<Record<Iso3, readonly (readonly [year: number, value: number])[]>>>
  >;
  /** Which dataset a value of an indicator came from, by year where editions differ: indicator id -> [fromYear, datasetId][]. */
  readonly sources: Readonly<Record<string, readonly (readonly [fromYear: number, datasetId: string])[]>>;
  /** Dataset id -> its editions, oldest first, for datasets that publish editions instead of years. */
  readonly editions?: Readonly<Record<string, readonly DatasetEdition[]>>;
  /** Values of which a reader must be told something; absent where there are none. */
  readonly marks?: readonly FigureMarkRecord[];
  readonly months?: MonthsTable | undefined;
  readonly soFar?: SoFarTable | undefined;
  readonly spread?: SpreadTable;
}

export const FIGURE_MARKS = ["worked-back", "publishers-own"] as const;
/**
 * What is told of a value: `worked-back` was computed by us from another scale of the publisher; `publishers-own` is the
 * publisher's own and stands as published though a reader may take it for a fault.
 */
export type FigureMark = (typeof FIGURE_MARKS)[number];

export interface FigureMarkRecord {
  readonly mark: FigureMark;
  readonly indicator: string;
  readonly years: readonly number[];
  readonly areas: readonly Iso3[];
}

/** Deaths by month. Each area has one list per type of violence (`VIOLENCE_TYPES`), packed by `packed`; an area that is not there is not coded. */
export interface MonthsTable extends MonthSpan {
  /** First month summed from candidate events; null where all are final. */
  readonly provisionalFrom: Month | null;
  /** Dataset id. */
  readonly source: string;
  readonly deaths: Readonly<Record<Iso3, readonly (readonly number[])[]>>;
}

/** Sums of a year that is not over, from candidate events: never part of a window or of the yearly series. */
export interface SoFarTable extends MonthSpan {
  /** Dataset id. */
  readonly source: string;
  readonly areas: Readonly<Record<Iso3, SoFarRow>>;
  /** What must be said beside the sum of an area; absent where nothing must. */
  readonly notes?: readonly SoFarNote[];
}
export interface SoFarNote {
  readonly area: Iso3;
  readonly text: Bilingual;
}
export type SoFarRow = readonly [
  total: number,
  stateBased: number,
  nonState: number,
  oneSided: number,
  events: number,
];

/** How far the low and the high estimate of deaths lie from the best one, as shares of it, by area. */
export interface SpreadTable {
  /** Edition whose estimates they are the ratios of. */
  readonly edition: string;
  readonly ratios: Readonly<Record<Iso3, readonly [low: number, high: number]>>;
}

/** What a former edition of the facts had otherwise: its own series, and the newest year that it had of the others. */
export interface FormerFiguresDocument {
  readonly edition: PlainDate;
  readonly indicators: FiguresDocument["indicators"];
  readonly sources: FiguresDocument["sources"];
  /** Indicator id -> newest year with a value, for every indicator that it had. */
  readonly newest: Readonly<Record<string, number>>;
}

/** One published edition of a dataset whose values carry the edition's year. */
export interface DatasetEdition {
  /** As in the [year, value] pairs. */
  readonly year: number;
  /** As the publisher names it, e.g. "mid 2018 v0.3.4". */
  readonly edition: string;
  /** First figure year in which its values may be used. */
  readonly countsFrom: number;
  /** False while `countsFrom` has not been checked with the publisher. */
  readonly verified: boolean;
}

/**
 * Distance of every area in scope, of every area that a mission names and of those left out with a reason, to every
 * border; absent for members of that border.
 */
export type DistancesDocument = Readonly<Record<BorderId, Readonly<Record<Iso3, AreaBorderDistance>>>>;

/** Distances of what the registry draws to one border. */
export interface BorderMissionDistances {
  /** By id of the footprint feature; absent where it could not be measured. */
  readonly footprints: Readonly<Record<string, WitnessLine>>;
  /** By mission id, in the order of `Mission.headquarters`; absent for missions without any. */
  readonly headquarters: Readonly<Record<string, readonly (WitnessLine | null)[]>>;
}
export type MissionDistancesDocument = Readonly<Record<BorderId, BorderMissionDistances>>;

export interface MissionsDocument {
  readonly missions: readonly Mission[];
  /** What the list seeks; absent where a list is not the one of the product. */
  readonly scope?: RegistryScope;
}

export interface FootprintProperties {
  /** Referred to by `Mission.footprint.featureIds`. */
  readonly id: string;
  readonly kind: "admin-1" | "sea" | "line-or-zone" | "point";
  /** From geography by hand, not an official area of operations. */
  readonly handDrawn: boolean;
  readonly areaKm2: number;
}
export type FootprintsDocument = FeatureCollection<Geometry, FootprintProperties>;
