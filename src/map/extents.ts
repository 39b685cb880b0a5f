import type { LngLatBoundsLike } from "maplibre-gl";

/** Europe, the Sahel, the Horn, the Middle East and the Caucasus (`look.md`, Map): [west, south, east, north]. */
export const MAIN_EXTENT: LngLatBoundsLike = [-29, -3, 61, 61];

/** The six islands with the coasts they lie off. */
export const INSET_EXTENT: LngLatBoundsLike = [-74.5, 9.2, -60.5, 20.3];
