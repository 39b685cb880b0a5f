import type { Extent } from "../domain/geo/extent.ts";

/** Europe, the Sahel, the Horn, the Middle East and the Caucasus (`look.md`, Map). */
export const MAIN_EXTENT: Extent = [-29, -3, 61, 61];

/** The six islands of the Caribbean Kingdom with the coasts they lie off. */
export const INSET_EXTENT: Extent = [-74.5, 9.2, -60.5, 20.3];

/** Around all that the inset ever shows, whatever its shape. */
export const INSET_SURROUNDINGS: Extent = [-95, -5, -40, 35];

/** Share of the width of a map left free on its left for the inset, which then stands over the Atlantic beside Africa. */
export const INSET_ROOM = 0.1;
