import type { Fault, Phrase, Place } from "../source.ts";

/** Carries a fault out of nested members to the feature that is rejected for it; never leaves this folder. */
export class FoundFault extends Error {
  readonly place: Place;
  readonly found: Phrase;
  readonly expected: Phrase;

  constructor(place: Place, found: Phrase, expected: Phrase) {
    super(place.field);
    this.place = place;
    this.found = found;
    this.expected = expected;
  }

  toFault(kind: Fault["kind"]): Fault {
    return { kind, place: this.place, found: this.found, expected: this.expected };
  }
}

/** The fault to throw where something else was found than is expected. */
export function unexpected(place: Place, found: Phrase, expected: Phrase): FoundFault {
  return new FoundFault(place, found, expected);
}

/** The place of a member: `geometry` and `coordinates`, 2 make `geometry.coordinates[2]`. */
export function within(place: Place, member: string, index?: number): Place {
  const { field } = place;
  const dotted = field !== "" && member !== "" ? `${field}.${member}` : `${field}${member}`;
  return { ...place, field: index === undefined ? dotted : `${dotted}[${index}]` };
}

/** An object that is no array; null for everything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
