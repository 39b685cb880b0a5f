import { phrase, quote } from "../phrases.ts";
import type { Phrase } from "../source.ts";

/** What a header says: where the columns stand, counted from 0. */
export interface Header {
  readonly names: readonly string[];
  readonly id: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Names of a column, in lower case. The first list counts; the second only where none of the first is there. */
const NAMES = {
  id: [["id"], []],
  longitude: [["lon", "longitude", "lengtegraad"], ["x"]],
  latitude: [["lat", "latitude", "breedtegraad"], ["y"]],
} as const satisfies Record<string, readonly [readonly string[], readonly string[]]>;

export type HeaderFault = { readonly found: Phrase; readonly expected: Phrase };

const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/**
 * Finds the columns `id`, `lon` and `lat` by name, in any order and case; `longitude` and `latitude`, their Dutch
 * names, and `x` and `y` stand for them. A name that is there twice, or two names for one column, is a fault: which of
 * them was meant is not guessed.
 */
export function readHeader(names: readonly string[]): Header | HeaderFault {
  const found: Partial<Record<keyof typeof NAMES, number>> = {};
  for (const column of ["id", "longitude", "latitude"] as const) {
    const [first, second] = NAMES[column];
    const at = columnsNamed(names, first);
    const columns = at.length > 0 ? at : columnsNamed(names, second);
    if (columns.length > 1) {
      return {
        found: phrase("sources.found.columns", {
          columns: columns.map((index) => quote(names[index] ?? "")).join(", "),
        }),
        expected: phrase("sources.expected.oneColumn", { column: first[0] }),
      };
    }
    const [only] = columns;
    if (only !== undefined) found[column] = only;
  }
  const { id, longitude, latitude } = found;
  if (id === undefined || longitude === undefined || latitude === undefined) {
    return {
      found: phrase("sources.found.columns", { columns: listed(names) }),
      expected: phrase("sources.expected.columns"),
    };
  }
  return { names, id, longitude, latitude };
}

function columnsNamed(names: readonly string[], wanted: readonly string[]): readonly number[] {
  return names.flatMap((name, index) => (wanted.includes(plain(name)) ? [index] : []));
}

/** Most names that a message repeats. */
const MOST_NAMES = 8;

function listed(names: readonly string[]): string {
  const few = names.slice(0, MOST_NAMES).map(quote).join(", ");
  return names.length > MOST_NAMES ? `${few}, ...` : few;
}

/**
 * Names that occur more than once, and the numbers of columns without one.
 *
 * @param width columns in which some row holds something.
 */
export function oddColumns(
  names: readonly string[],
  width: number,
): {
  readonly repeated: readonly string[];
  readonly unnamed: readonly number[];
} {
  const seen = new Map<string, number>();
  for (const name of names) seen.set(plain(name), (seen.get(plain(name)) ?? 0) + 1);
  return {
    repeated: [...seen].filter(([name, count]) => name !== "" && count > 1).map(([name]) => name),
    unnamed: names.flatMap((name, index) => (plain(name) === "" && index < width ? [index + 1] : [])),
  };
}
