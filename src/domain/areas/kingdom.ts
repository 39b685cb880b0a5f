import type { Iso3 } from "./area.ts";

/** The parts of the Kingdom of the Netherlands in the Caribbean. */
const CARIBBEAN_PARTS: readonly Iso3[] = ["ABW", "BES", "CUW", "SXM"];

/**
 * True of the Netherlands where a Caribbean part of the Kingdom is home: a country is never ranked against the border of
 * its own Kingdom.
 */
export function isOfSameKingdom(iso3: Iso3, isHome: (iso3: Iso3) => boolean): boolean {
  return iso3 === "NLD" && CARIBBEAN_PARTS.some(isHome);
}
