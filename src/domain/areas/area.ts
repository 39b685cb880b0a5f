import type { Bilingual } from "../../strings/language.ts";
import type { Position } from "../geo/position.ts";

/** ISO 3166-1 alpha-3; Kosovo is `XKX`. Units without a code of their own that stay apart use `X`-codes of `data/areas`. */
export type Iso3 = string;

/** Our own grouping of the areas in scope, used by the region filter only. */
export const REGIONS = [
  "eastern-europe",
  "western-balkans",
  "caucasus",
  "middle-east",
  "north-africa",
  "west-africa",
  "central-africa",
  "east-africa",
  "central-and-south-asia",
  "caribbean-and-latin-america",
  "europe",
] as const;
export type RegionId = (typeof REGIONS)[number];

/** An admin-0 unit as drawn: country or territory. */
export interface AreaRecord {
  readonly iso3: Iso3;
  readonly names: Bilingual;
  /** null where the area is outside the product's scope (no figures are carried for it). */
  readonly region: RegionId | null;
  /** True when the product carries figures for the area: the 89 areas of `data/areas`. */
  readonly inScope: boolean;
  readonly capital: { readonly names: Bilingual; readonly position: Position } | null;
  /** Where its label goes: the pole of inaccessibility of its largest part, or a reviewed position. */
  readonly labelPosition: Position;
  /** Size of the drawn area in km2 (spherical), used to rank labels. */
  readonly areaKm2: number;
}

/** A named place drawn as a label: capital or main town. */
export interface Place {
  readonly names: Bilingual;
  readonly position: Position;
  readonly iso3: Iso3;
  readonly capital: boolean;
}

/** The five states of an area under a home area and a date (`home` and `outside` are never hatched). */
export const AREA_STATES = ["home", "assessed", "not-assessed", "no-data", "outside"] as const;
export type AreaState = (typeof AREA_STATES)[number];
