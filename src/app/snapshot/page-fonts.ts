import type { PageFont } from "../../snapshot/export.ts";
import { WEIGHTS } from "../../snapshot/page/item.ts";
import type { Loader } from "../../state/load.ts";
import { type FontRange, LATIN, OTHER_RANGES } from "./font-ranges.ts";

/** A font that a file needs is not to be had. */
export class NoFont extends Error {
  override readonly name = "NoFont";
}

/** The ranges of the shipped font that hold any of these letters, and that of every page. */
export function rangesOf(letters: string): readonly FontRange[] {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  const others = OTHER_RANGES.filter(({ unicodeRange }) => {
    const bounds = unicodeRange.split(",").map((part) => {
      const [from = 0, to = from] = part
        .slice("U+".length)
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return [from, to] as const;
    });
    return codes.some((code) => bounds.some(([from, to]) => from <= code && code <= to));
  });
  return [LATIN, ...others];
}

/** The shipped font as far as these letters need it, to embed. @throws NoFont */
export async function loadPageFonts({ asset }: Loader, letters: string): Promise<readonly PageFont[]> {
  const load = async (address: string): Promise<Uint8Array> => {
    const bytes = await asset(new URL(address, document.baseURI).href);
    if (bytes === null) throw new NoFont(address);
    return bytes;
  };
  const files = rangesOf(letters).flatMap(({ unicodeRange, files: ofRange }) =>
    WEIGHTS.map(async (weight) => {
      const [woff, woff2] = await Promise.all([load(ofRange[weight].woff), load(ofRange[weight].woff2)]);
      return { weight, unicodeRange, woff, woff2 };
    }),
  );
  return Promise.all(files);
}

/** Those of the style sheet are there from the start. */
const added = new Set(rangesOf("aş"));

/**
 * Waits until the page measures and draws these letters with the shipped font and no other. What cannot be loaded is left to
 * other fonts: only a file that embeds it has to have it.
 *
 * @returns true when letters were added that an earlier measure took from another font.
 */
export async function fontsReady(letters = ""): Promise<boolean> {
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px "IBM Plex Sans"`, "Aa–ğş")));
  const missing = rangesOf(letters).filter((range) => !added.has(range));
  await Promise.all(
    missing.flatMap(({ unicodeRange, files }) =>
      WEIGHTS.map(async (weight) => {
        const address = new URL(files[weight].woff2, document.baseURI).href;
        const face = new FontFace("IBM Plex Sans", `url("${address}")`, {
          weight: String(weight),
          unicodeRange,
        });
        try {
          document.fonts.add(await face.load());
        } catch {
          // Drawn in another font.
        }
      }),
    ),
  );
  for (const range of missing) added.add(range);
  return missing.length > 0;
}
