import { LATER_FILES, type Manifest } from "../../../src/domain/datasets/documents.ts";
import { gzipBytes, type OutputFile } from "./output-files.ts";

/** Most that a visitor loads before the first map, in bytes after gzip. */
export const FIRST_LOAD_LIMIT = 700_000;

/** Bytes after gzip of the manifest and every file but those that come later. */
export function firstLoadBytes(files: readonly OutputFile[], manifestText: string): number {
  const first = files.filter(({ id }) => !LATER_FILES.includes(id));
  return first.reduce((sum, { text }) => sum + gzipBytes(text), gzipBytes(manifestText));
}

/** What was read, used and left out of each dataset and why, and how large each file is: lines for a terminal. */
export function accountLines(
  manifest: Manifest,
  files: readonly OutputFile[],
  manifestText: string,
): string[] {
  const rows = manifest.accounts.flatMap(({ dataset, read, used, leftOut }) => [
    `${dataset.padEnd(20)}${amount(read)}${amount(used)}${amount(read - used)}`,
    ...leftOut.map(({ reason, count }) => `${" ".repeat(22)}${count} x ${reason.en}`),
  ]);
  const sizes = [...files.map(({ id, text, bytes }) => ({ id, text, bytes })), manifestOf(manifestText)].map(
    ({ id, text, bytes }) => `${id.padEnd(20)}${kilobytes(bytes)}${kilobytes(gzipBytes(text))}`,
  );
  const firstLoad = firstLoadBytes(files, manifestText);
  return [
    "",
    `${"dataset".padEnd(20)}${["read", "used", "left out"].map((title) => title.padStart(10)).join("")}`,
    ...rows,
    "",
    `${"file".padEnd(20)}${["kB", "gzip kB"].map((title) => title.padStart(10)).join("")}`,
    ...sizes,
    `${"first load".padEnd(30)}${kilobytes(firstLoad)} of at most ${FIRST_LOAD_LIMIT / 1000}`,
    "",
    `edition ${manifest.edition}, fingerprint ${manifest.fingerprint}`,
  ];
}

function manifestOf(text: string) {
  return { id: "manifest", text, bytes: Buffer.byteLength(text) };
}

function amount(count: number): string {
  return count.toLocaleString("en").padStart(10);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(10);
}
