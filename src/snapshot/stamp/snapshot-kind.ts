/** Larger files are not opened: the largest picture that can be made is far below. */
export const MOST_SNAPSHOT_BYTES = 150 * 1024 * 1024;

const PNG = [137, 80, 78, 71, 13, 10, 26, 10];

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));

const SVG = /<svg[\s>]/;
/** The kind of a file by its first bytes; null for one that a page is never written as. */
export function snapshotKind(bytes: Uint8Array): "png" | "pdf" | "pptx" | "svg" | "html" | null {
  if (PNG.every((byte, index) => bytes[index] === byte)) return "png";
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "PK")) return "pptx";
  if (startsWith(bytes, "<!doctype html>")) return "html";
  return SVG.test(new TextDecoder().decode(bytes.subarray(0, 400))) ? "svg" : null;
}
