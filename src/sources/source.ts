import type { MessageId, MessageValues } from "../strings/translator.ts";

/** A file as it was brought, not yet looked into. */
export interface SourceFile {
  /** Without the folders it is in. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A part of a sentence as data, so that it can be said in any language of the product. */
export interface Phrase {
  readonly id: Extract<MessageId, `sources.${string}`>;
  readonly values: MessageValues;
}

/** Where in a file something stands, as its owner sees it. */
export interface Place {
  readonly file: string;
  /** Row of a table, counted from 1 at the header; line of a text, counted from 1. null where there are none. */
  readonly row: number | null;
  /** Feature of a collection, counted from 1; null where there is none. */
  readonly feature: number | null;
  /** Column by its header, or path of members; empty for the whole of it. */
  readonly field: string;
}

/** Something that was not taken: the whole file (`refused`) or one record of it (`rejected`). */
export interface Fault {
  readonly kind: "refused" | "rejected";
  readonly place: Place;
  readonly found: Phrase;
  readonly expected: Phrase;
}

/** Something that was taken otherwise than it stood, or that its owner should look at. */
export interface SourceNotice {
  readonly kind: "notice";
  readonly place: Place;
  readonly what: Phrase;
  /** How many values, rows or features it concerns. */
  readonly count: number;
}

export type Issue = Fault | SourceNotice;

/** What became of every record: `read = accepted + rejected + empty`. All 0 for a file that was refused unread. */
export interface Account {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly empty: number;
}

export interface ReadResult<Item> {
  /** In the order of the file. Empty when the file was refused. */
  readonly records: readonly Item[];
  /** In the order of the file, notices last. */
  readonly issues: readonly Issue[];
  readonly account: Account;
}

/** Turns the bytes of one format into records. Bad data is an issue and never an exception. */
export interface Importer<Item> {
  /** Kebab-case, unique. */
  readonly id: string;
  /** File name endings with their dot, lower case. */
  readonly extensions: readonly string[];
  /** Larger files are refused before they are read. */
  readonly mostBytes: number;
  readonly read: (file: SourceFile) => ReadResult<Item>;
}

/** The place of a whole file. */
export function placeOf(file: string): Place {
  return { file, row: null, feature: null, field: "" };
}

/** The result of a file of which nothing was taken. */
export function refused(place: Place, found: Phrase, expected: Phrase): ReadResult<never> {
  return {
    records: [],
    issues: [{ kind: "refused", place, found, expected }],
    account: { read: 0, accepted: 0, rejected: 0, empty: 0 },
  };
}

/** True for what kept something out; a notice did not. */
export function isFault(issue: Issue): issue is Fault {
  return issue.kind !== "notice";
}

/** The refusal of a file over the limit, or null for one within it. */
export function overLimit(name: string, bytes: number, mostBytes: number): ReadResult<never> | null {
  if (bytes <= mostBytes) return null;
  return refused(
    placeOf(name),
    { id: "sources.found.bytes", values: { bytes: String(bytes) } },
    { id: "sources.expected.bytes", values: { bytes: String(mostBytes) } },
  );
}
