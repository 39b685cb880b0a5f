import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { DATA_FILES, type DataFileId } from "../../../src/domain/datasets/documents.ts";

const HASH_IN_NAME = 10;

/** One file of `public/data`, named by its content. */
export interface OutputFile {
  readonly id: DataFileId;
  /** `<id>.<first ten digits of its SHA-256>.json`. */
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A document as its file: compact JSON in the order of its members. */
export function outputFile(id: DataFileId, document: unknown): OutputFile {
  const text = JSON.stringify(document);
  const sha256 = sha256Of(text);
  return {
    id,
    path: `${id}.${sha256.slice(0, HASH_IN_NAME)}.json`,
    text,
    bytes: Buffer.byteLength(text),
    sha256,
  };
}

/** SHA-256 over the hashes of all files, one line each in the order of `DATA_FILES`: the same data give the same. */
export function fingerprintOf(files: Readonly<Record<DataFileId, { readonly sha256: string }>>): string {
  return sha256Of(DATA_FILES.map((id) => `${id} ${files[id].sha256}\n`).join(""));
}

/** Bytes after gzip as a web server sends them (level 9). */
export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).byteLength;
}

function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
