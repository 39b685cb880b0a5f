import type { Iso3 } from "../areas/area.ts";
import type { Position } from "../geo/position.ts";
import type { PartialDate, PlainDate } from "../time/plain-date.ts";
import type { EditMark } from "./edit-mark.ts";

export const INSTRUMENTS = ["diplomacy", "assistance", "presence"] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

export const PHASES = ["before", "during", "after"] as const;
/** Relative to violence. */
export type Phase = (typeof PHASES)[number];

export const FRAMEWORKS = [
  "EU",
  "UN",
  "NATO",
  "OSCE",
  "african-led",
  "coalition",
  "bilateral",
  "kingdom",
] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const MISSION_KINDS = ["operation", "mission", "programme", "exercise", "post", "visit"] as const;
export type MissionKind = (typeof MISSION_KINDS)[number];

export const FOOTPRINT_KINDS = ["country", "admin-1", "sea", "line-or-zone", "point", "none"] as const;
export type FootprintKind = (typeof FOOTPRINT_KINDS)[number];

export const SLIGHT_WEIGHTS = ["headline", "weak"] as const;
/** What a source weighs that settles nothing: of which only the headline was read, or that is weak in itself. */
export type SlightWeight = (typeof SLIGHT_WEIGHTS)[number];

export const BASES = ["seen", ...SLIGHT_WEIGHTS, "memory"] as const;
/**
 * How a fact is known: read in a source, only in a headline or a weak source, or carried from general knowledge. Only what
 * was seen is verified.
 */
export type Basis = (typeof BASES)[number];
export const CONFIDENCES = ["seen", "partly-seen", "weak", "memory"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const DUTCH_PARTICIPATION = ["yes", "no", "unknown"] as const;
/** `unknown` is its own answer: it is never counted as `no`. */
export type DutchParticipation = (typeof DUTCH_PARTICIPATION)[number];

export const STRENGTH_COUNTS = ["people", "trained", "goods"] as const;
/** People who work in it, people it has trained, or ships, lorries and goods. */
export type StrengthCount = (typeof STRENGTH_COUNTS)[number];

export interface DatedFact {
  readonly date: PartialDate;
  readonly basis: Basis;
  /** What the registry adds to the basis, e.g. "day inferred"; empty when nothing. */
  readonly note: string;
}

export const MISSION_RELATIONS = [
  "predecessor",
  "successor",
  "previous-edition",
  "next-edition",
  "whole",
  "part",
] as const;
/** What another row is to a row: `successor` came after it, `part` is done within it. */
export type MissionRelation = (typeof MISSION_RELATIONS)[number];

export const MARKED_PUBLISHERS = ["sanctioned"] as const;
/** Whose publisher a reader must know of: `sanctioned` is a Russian state medium (EU sanctions), cited only beside another source. */
export type MarkedPublisher = (typeof MARKED_PUBLISHERS)[number];

/** Where something was read: its full address or, where that is not known, the site or publisher in words. */
export type MissionSource = ({ readonly url: string } | { readonly site: string }) & {
  /** Of the page; null where it bears no date. */
  readonly pageDate: PartialDate | null;
  /** There only where the source settles nothing. */
  readonly weight?: SlightWeight;
  /** There only where it must be told. */
  readonly publisher?: MarkedPublisher;
};

export const REPORTED_FIELDS = ["mandateUntil", "status", "dutch", "notes"] as const;
export type ReportedField = (typeof REPORTED_FIELDS)[number];

/** What is said of a field in a headline or a weak source alone: it stands beside what is known and never in its place. */
export interface MissionReport {
  readonly field: ReportedField;
  readonly weight: SlightWeight;
  readonly text: string;
  /** When it was so; null where no date is known. */
  readonly knownOn: PartialDate | null;
  /** Empty where the publisher is not known. */
  readonly sources: readonly MissionSource[];
}

/** When an area hosted a mission, where that was not as long as the mission lasted. An area may have several. */
export interface HostTerm {
  readonly iso3: Iso3;
  /** The first day; null where it hosted the mission from its start. */
  readonly from: DatedFact | null;
  /** The last day; null while no end is known but that of the mission. */
  readonly until: DatedFact | null;
  /** Empty when nothing is to be added. */
  readonly note: string;
  /** The address or site of that one of the row's sources which tells it; null where it is from general knowledge. */
  readonly source: string | null;
}

export interface RelatedMission {
  readonly id: string;
  readonly relation: MissionRelation;
  readonly basis: Basis;
}

/** One row of the registry: a mission, operation, exercise, programme, post or visit. */
export interface Mission {
  readonly id: string;
  readonly name: string;
  readonly acronym: string;
  readonly organisation: string;
  readonly framework: Framework;
  readonly kind: MissionKind;
  /** Our classification; one or more. */
  readonly instruments: readonly Instrument[];
  readonly phases: readonly Phase[];
  readonly character: "military" | "civilian" | "mixed";
  /** Named in the Minister's letter of 2019. */
  readonly namedInLetter: boolean;
  readonly hosts: readonly Iso3[];
  /** Of those hosts, and areas of its footprint, that came later or left before its end. */
  readonly hostTerms: readonly HostTerm[];
  readonly beneficiaries: readonly Iso3[];
  readonly footprint: {
    readonly kind: FootprintKind;
    readonly description: string;
    /** How the drawing differs from the description, e.g. a region drawn within an older, larger one; empty or absent when it does not. */
    readonly drawingNote?: string;
    readonly countries: readonly Iso3[];
    readonly admin1: readonly {
      readonly iso3: Iso3;
      readonly name: string;
      readonly commonName: string;
      /** Of `featureIds`, the one that is this area; absent where it is not drawn. */
      readonly featureId?: string;
    }[];
    readonly seaNames: readonly string[];
    /** Ids of features in the footprints file; empty for `country`, `none` and where only a headquarters is known. */
    readonly featureIds: readonly string[];
    /** True where any part was drawn by hand from geography: soft edge, and a note on the card. */
    readonly handDrawn: boolean;
  };
  readonly headquarters: readonly {
    readonly name: string;
    readonly position: Position;
    readonly iso3: Iso3;
    readonly basis: string;
  }[];
  readonly start: DatedFact | null;
  /** The day it ended; null while no end is known. */
  readonly end: DatedFact | null;
  /** End of the last mandate that was seen; null where none is known. */
  readonly mandateUntil: DatedFact | null;
  /** When its work rested, as far as known; `to` null while no end is known. */
  readonly suspensions: readonly {
    readonly from: PartialDate;
    readonly to: PartialDate | null;
    readonly basis: Basis;
  }[];
  /** Other rows that it follows from, leads to, is part of or has as a part. */
  readonly related: readonly RelatedMission[];
  readonly strength: readonly {
    /** What the value is a number of: only people are the strength of a mission. */
    readonly counts: StrengthCount;
    readonly value: number | null;
    readonly year: number | null;
    readonly note: string;
  }[];
  readonly dutch: {
    readonly participation: DutchParticipation;
    readonly detail: string;
    readonly years: string;
    readonly basis: Basis;
  };
  readonly mandateSummary: string;
  readonly mandateSource: string;
  /** Addresses as text: never requested by the product. */
  readonly sources: readonly MissionSource[];
  readonly confidence: Confidence;
  /** The fields read in a source, in the registry's own words; every filled field not listed is unverified. */
  readonly fieldsSeen: readonly string[];
  /** The day of the newest source; null where only a month, a year or no date is known (`knownOnText` then says which). */
  readonly knownOn: PlainDate | null;
  /** The same as the registry writes it: a day, a month, a year, "2010s", "undated" or "general knowledge, ...". */
  readonly knownOnText?: string;
  readonly notes: string;
  /** Absent where nothing was reported beside what is known. */
  readonly reports?: readonly MissionReport[];
  /** As compiled on the edition's day; the product works from the dates and uses this only for `unclear`, `relocated`, `planned`. */
  readonly statedStatus: "active" | "renewal-not-seen" | "relocated" | "planned" | "unclear" | "ended";
  /** Where its symbols go: headquarters where it works, else inner points of its footprint, else its hosts, else any headquarters. */
  readonly symbolPositions: readonly Position[];
  /** There only on a row that an analyst added or corrected on this machine. */
  readonly edit?: EditMark;
}
