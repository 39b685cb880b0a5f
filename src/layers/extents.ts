import type { HomeChoice } from "../domain/borders/home-area.ts";
import type { Extent } from "../domain/geo/extent.ts";

/** Europe, the Sahel, the Horn, the Middle East and the Caucasus (`look.md`, Map). */
export const MAIN_EXTENT: Extent = [-29, -3, 61, 61];

/** Mexico, the Caribbean and South America down to Bolivia: what lies nearest to the Caribbean part of the Kingdom. */
export const CARIBBEAN_EXTENT: Extent = [-107, -15, -41, 33];

/** What a map shows of itself from a border: the areas that lie near to it. */
export const extentFrom = (home: HomeChoice): Extent =>
  home === "kingdom-caribbean" ? CARIBBEAN_EXTENT : MAIN_EXTENT;

/** The six islands of the Caribbean Kingdom with the coasts they lie off. */
export const INSET_EXTENT: Extent = [-74.5, 9.2, -60.5, 20.3];

/** Around all that the inset ever shows, whatever its shape. */
export const INSET_SURROUNDINGS: Extent = [-95, -5, -40, 35];

/** Share of the width of a map left free on its left for the inset, which then stands over the Atlantic beside Africa. */
export const INSET_ROOM = 0.1;
