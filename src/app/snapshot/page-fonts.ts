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
import type { PageFont } from "../../snapshot/export.ts";
import { WEIGHTS } from "../../snapshot/page/item.ts";
import type { Loader } from "../../state/load.ts";

/** As the font's own style sheet states them. */
const LATIN =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const LATIN_EXT = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF";

const FILES = [
  { weight: 400, unicodeRange: LATIN, woff: latin400, woff2: latin400two },
  { weight: 500, unicodeRange: LATIN, woff: latin500, woff2: latin500two },
  { weight: 600, unicodeRange: LATIN, woff: latin600, woff2: latin600two },
  { weight: 400, unicodeRange: LATIN_EXT, woff: latinExt400, woff2: latinExt400two },
  { weight: 500, unicodeRange: LATIN_EXT, woff: latinExt500, woff2: latinExt500two },
  { weight: 600, unicodeRange: LATIN_EXT, woff: latinExt600, woff2: latinExt600two },
] as const;

/** A font that a file needs is not to be had. */
export class NoFont extends Error {
  override readonly name = "NoFont";
}

/** The shipped font, to embed. @throws NoFont */
export async function loadPageFonts({ asset }: Loader): Promise<readonly PageFont[]> {
  const load = async (address: string): Promise<Uint8Array> => {
    const bytes = await asset(new URL(address, document.baseURI).href);
    if (bytes === null) throw new NoFont(address);
    return bytes;
  };
  return Promise.all(
    FILES.map(async ({ weight, unicodeRange, woff, woff2 }) => {
      const [one, two] = await Promise.all([load(woff), load(woff2)]);
      return { weight, unicodeRange, woff: one, woff2: two };
    }),
  );
}

/** Waits until the page measures and draws with the shipped font and no other. */
export async function fontsReady(): Promise<void> {
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px "IBM Plex Sans"`, "Aa–ğş")));
}
