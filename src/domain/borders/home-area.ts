import type { Bilingual } from "../../strings/language.ts";
import type { Iso3 } from "../areas/area.ts";
import type { Position } from "../geo/position.ts";

/** A named border: the outer ring of a union of polygon parts, coast included. */
export const BORDER_IDS = [
  "eu",
  "eu-outermost",
  "schengen",
  "nato-europe",
  "kingdom-caribbean",
  "netherlands",
] as const;
export type BorderId = (typeof BORDER_IDS)[number];

/** The border of a polygon that a user drew or brought. */
export const OWN_BORDER = "own";
export type AnyBorderId = BorderId | typeof OWN_BORDER;

/** What a reader is told of a border that counts. */
export interface NamedBorder {
  readonly id: AnyBorderId;
  /** Full name ("outer border of the EU") and the short name a witness line carries ("EU", "Kingdom"). */
  readonly names: Bilingual;
  readonly shortNames: Bilingual;
  /** What a reader must know about this border, e.g. that `eu` takes in the whole island of Cyprus. */
  readonly notes: readonly Bilingual[];
}

export interface BorderRecord extends NamedBorder {
  readonly id: BorderId;
  /** Areas whose parts make up the territory inside this border. */
  readonly members: readonly Iso3[];
  /** Since which year members are one, of those of which it is known; absent where the border is of no list that grows. */
  readonly joined?: readonly MembershipTurn[];
  /** Who was a member and left, by the year of leaving; absent where nobody did. */
  readonly left?: readonly (MembershipTurn & { readonly since: number })[];
}

/** A year in which a membership began or ended. */
export interface MembershipTurn {
  readonly iso3: Iso3;
  readonly year: number;
  /** Read in a source, or from general knowledge and not verified. */
  readonly basis: "seen" | "memory";
}

/** The presets of `data/home-areas`. */
export const HOME_AREA_IDS = [
  "europe-and-kingdom",
  "eu",
  "schengen",
  "nato-europe",
  "kingdom",
  "kingdom-caribbean",
] as const;
export type HomeAreaId = (typeof HOME_AREA_IDS)[number];

/** A preset, or the user's own polygon. */
export type HomeChoice = HomeAreaId | typeof OWN_BORDER;

/** A home area as a reader chooses it. */
export interface NamedHome {
  readonly id: HomeChoice;
  readonly names: Bilingual;
}

export interface HomeArea extends NamedHome {
  readonly id: HomeAreaId;
  /** The nearest of these borders counts, and is named. */
  readonly borders: readonly BorderId[];
  /** Added when the distant outermost regions are switched on; empty where the switch has no meaning. */
  readonly outermostBorders: readonly BorderId[];
}

/** What an end of a line stands on: a coast, a border between two areas, away from both on land, or at sea. */
export const GROUNDS = ["coast", "land-border", "land", "sea"] as const;
export type Ground = (typeof GROUNDS)[number];

/** The geodesic from an area or point to the nearest point of one border. */
export interface WitnessLine {
  /** Ellipsoidal length in km (WGS 84); 0 when the areas touch or the point is inside. */
  readonly km: number;
  /** True when the start lies inside the territory that the border encloses. */
  readonly inside: boolean;
  /** The end on the area, [longitude, latitude]. */
  readonly from: Position;
  /** The end on the border. */
  readonly to: Position;
  /** The member of the home area on which the line ends, e.g. `ABW` or `CYP`. */
  readonly toIso3: Iso3;
  /** What each end stands on; absent where nobody looked (the command line). */
  readonly grounds?: readonly [from: Ground, to: Ground];
}

/** Measures for one area to one border: its nearest edge, and its capital (null where none is known). */
export interface AreaBorderDistance {
  readonly edge: WitnessLine;
  readonly capital: WitnessLine | null;
}
