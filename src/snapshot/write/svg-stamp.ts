import { STAMP_ID, sha256 } from "../stamp/stamp.ts";
import { base64Of } from "./svg.ts";

const OPENING = `<metadata id="${STAMP_ID}"`;
const CARRIER = new RegExp(`${OPENING}(?: data-drawing="([0-9a-f]{64})")?>([^<]*)</metadata>\n?`);

/** A drawing with what reopens it inside, and a hash over the drawing itself. @throws where the text is no drawing of ours. */
export async function withSvgStamp(svg: string, stamp: string): Promise<string> {
  const [before, after] = svg.split("</title>\n", 2);
  if (before === undefined || after === undefined) throw new Error("no drawing with a title");
  const carried = base64Of(new TextEncoder().encode(stamp));
  const mark = `${OPENING} data-drawing="${await sha256(svg)}">${carried}</metadata>\n`;
  return `${before}</title>\n${mark}${after}`;
}

/**
 * What an SVG carries to be opened again, and whether the drawing is the one that it was made with; `isSame` is null for one
 * that was made before drawings were hashed. null for one that carries nothing.
 *
 * @throws Error where the file was cut, or what it carries cannot be read.
 */
export async function stampInSvg(
  text: string,
): Promise<{ readonly stamp: string; readonly isSame: boolean | null } | null> {
  // Mail and archives change the ends of lines, which changes no drawing.
  const svg = text.replace(/\r\n/g, "\n");
  if (!svg.includes(OPENING)) return null;
  const found = CARRIER.exec(svg);
  if (found === null || !svg.trimEnd().endsWith("</svg>")) throw new Error("an SVG that was cut");
  const [whole, hash, encoded = ""] = found;
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  return {
    stamp: new TextDecoder().decode(bytes),
    isSame: hash === undefined ? null : (await sha256(svg.replace(whole, ""))) === hash,
  };
}
