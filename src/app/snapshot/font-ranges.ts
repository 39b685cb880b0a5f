import cyrillic400 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff?url";
import cyrillic400two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff2?url";
import cyrillic500 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-500-normal.woff?url";
import cyrillic500two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-500-normal.woff2?url";
import cyrillic600 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff?url";
import cyrillic600two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2?url";
import cyrillicExt400 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-400-normal.woff?url";
import cyrillicExt400two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-400-normal.woff2?url";
import cyrillicExt500 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-500-normal.woff?url";
import cyrillicExt500two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-500-normal.woff2?url";
import cyrillicExt600 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-600-normal.woff?url";
import cyrillicExt600two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-ext-600-normal.woff2?url";
import greek400 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff?url";
import greek400two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff2?url";
import greek500 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-500-normal.woff?url";
import greek500two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-500-normal.woff2?url";
import greek600 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-600-normal.woff?url";
import greek600two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-600-normal.woff2?url";
import latin400 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url";
import latin400two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url";
import latin500 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff?url";
import latin500two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-500-normal.woff2?url";
import latin600 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url";
import latin600two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url";
import latinExt400 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url";
import latinExt400two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff2?url";
import latinExt500 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff?url";
import latinExt500two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-500-normal.woff2?url";
import latinExt600 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url";
import latinExt600two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff2?url";
import vietnamese400 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-400-normal.woff?url";
import vietnamese400two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-400-normal.woff2?url";
import vietnamese500 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-500-normal.woff?url";
import vietnamese500two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-500-normal.woff2?url";
import vietnamese600 from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-600-normal.woff?url";
import vietnamese600two from "@fontsource/ibm-plex-sans/files/ibm-plex-sans-vietnamese-600-normal.woff2?url";

/** The files of the shipped font for one range of letters, by weight; WOFF for prints, WOFF 2 for the rest. */
export interface FontRange {
  /** As the font's own style sheet states it. */
  readonly unicodeRange: string;
  readonly files: Readonly<Record<400 | 500 | 600, { readonly woff: string; readonly woff2: string }>>;
}

/** Of every page. */
export const LATIN: FontRange = {
  unicodeRange:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  files: {
    400: { woff: latin400, woff2: latin400two },
    500: { woff: latin500, woff2: latin500two },
    600: { woff: latin600, woff2: latin600two },
  },
};

/** Of pages that have letters in them. */
export const OTHER_RANGES: readonly FontRange[] = [
  {
    unicodeRange:
      "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    files: {
      400: { woff: latinExt400, woff2: latinExt400two },
      500: { woff: latinExt500, woff2: latinExt500two },
      600: { woff: latinExt600, woff2: latinExt600two },
    },
  },
  {
    unicodeRange: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
    files: {
      400: { woff: cyrillic400, woff2: cyrillic400two },
      500: { woff: cyrillic500, woff2: cyrillic500two },
      600: { woff: cyrillic600, woff2: cyrillic600two },
    },
  },
  {
    unicodeRange: "U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F",
    files: {
      400: { woff: cyrillicExt400, woff2: cyrillicExt400two },
      500: { woff: cyrillicExt500, woff2: cyrillicExt500two },
      600: { woff: cyrillicExt600, woff2: cyrillicExt600two },
    },
  },
  {
    unicodeRange: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
    files: {
      400: { woff: greek400, woff2: greek400two },
      500: { woff: greek500, woff2: greek500two },
      600: { woff: greek600, woff2: greek600two },
    },
  },
  {
    unicodeRange:
      "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
    files: {
      400: { woff: vietnamese400, woff2: vietnamese400two },
      500: { woff: vietnamese500, woff2: vietnamese500two },
      600: { woff: vietnamese600, woff2: vietnamese600two },
    },
  },
];
