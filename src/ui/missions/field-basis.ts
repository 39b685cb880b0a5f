import type { Basis, Mission } from "../../domain/missions/mission.ts";

/** Fields of a registry row whose basis is not kept with the field itself. */
export const LISTED_FIELDS = ["mandate", "legal", "footprint", "headquarters", "hosts"] as const;
export type ListedField = (typeof LISTED_FIELDS)[number];

/** How the registry writes each field in its list of what was seen, always at the beginning of an entry. */
const WRITTEN: Readonly<Record<ListedField, readonly string[]>> = {
  mandate: ["mandate"],
  legal: ["legal"],
  footprint: ["footprint", "location"],
  headquarters: ["hq", "headquarters"],
  hosts: ["host", "country"],
};

const EVERYTHING = "all";

const isWord = (entry: string, word: string): boolean =>
  entry === word || entry.startsWith(`${word} `) || entry.startsWith(`${word}s`);

const has = ({ fieldsSeen }: Mission, words: readonly string[]): boolean =>
  fieldsSeen.some((entry) => entry === EVERYTHING || words.some((word) => isWord(entry, word)));

/** `seen` only where the registry lists the field among those read in a source. */
export function fieldBasis(mission: Mission, field: ListedField): Basis {
  return has(mission, WRITTEN[field]) ? "seen" : "memory";
}

/**
 * Of a strength: seen where all strengths are, or where its own year is listed ("strength 2021"); a strength
 * whose note says that it is from memory is from memory.
 */
export function strengthBasis(mission: Mission, { year, note }: Mission["strength"][number]): Basis {
  if (/\bmemory\b/.test(note)) return "memory";
  const seen = mission.fieldsSeen.some(
    (entry) =>
      entry === EVERYTHING || entry === "strength" || (year !== null && entry.startsWith(`strength ${year}`)),
  );
  return seen ? "seen" : "memory";
}
