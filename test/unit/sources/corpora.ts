import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const CORPORA = join(import.meta.dirname, "..", "..", "..", "..", "shared", "corpora");

interface Entry {
  readonly file: string;
  readonly verdict: string;
  readonly note: string;
}

/** One set of files that are kept beside the repository; without it the tests that need it are skipped. */
export interface Corpus {
  readonly present: boolean;
  readonly entries: readonly Entry[];
  /** Unpacked where the name ends in `.gz`. */
  readonly bytes: (file: string) => Uint8Array;
  readonly json: (file: string) => unknown;
}

export function corpus(name: string): Corpus {
  const folder = join(CORPORA, name);
  const manifest = join(folder, "manifest.json");
  const present = existsSync(manifest);
  if (!present) process.stderr.write(`skipped: no folder ${name} of input files beside the repository\n`);
  const bytes = (file: string): Uint8Array => {
    const content = readFileSync(join(folder, file));
    return new Uint8Array(file.endsWith(".gz") ? gunzipSync(content) : content);
  };
  const json = (file: string): unknown => JSON.parse(new TextDecoder().decode(bytes(file)));
  return {
    present,
    entries: present ? (json("manifest.json") as { files: Entry[] }).files : [],
    bytes,
    json,
  };
}
