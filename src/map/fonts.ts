import latin400 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import latin500 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url";
import latinExt400 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url";
import latinExt500 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url";
import type { FontFacesSpecification } from "maplibre-gl";
import { LABEL_FONT } from "../layers/fonts.ts";

/** Code points of the two subsets, as the font's own style sheet states them. */
const LATIN = [
  "U+0000-00FF",
  "U+0131",
  "U+0152-0153",
  "U+02BB-02BC",
  "U+02C6",
  "U+02DA",
  "U+02DC",
  "U+2000-206F",
];
const LATIN_EXT = ["U+0100-0130", "U+0132-0151", "U+0154-02BA", "U+1E00-1E9F", "U+1EF2-1EFF"];

const face = (latin: string, extended: string) => [
  { url: new URL(latin, document.baseURI).href, "unicode-range": LATIN },
  { url: new URL(extended, document.baseURI).href, "unicode-range": LATIN_EXT },
];

/** The shipped fonts, so that labels look the same on every machine and need no glyph server. */
export const FONT_FACES: FontFacesSpecification = {
  [LABEL_FONT.plain[0]]: face(latin400, latinExt400),
  [LABEL_FONT.strong[0]]: face(latin500, latinExt500),
};
