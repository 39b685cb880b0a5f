import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const MANIFEST_FILE = "manifest.json";

/**
 * Makes a folder hold exactly these files. Each is written beside its place and then moved there, the manifest
 * last, and what is stale goes after that: a reader never meets half a file, nor a manifest without its files.
 *
 * @param files name -> text; one of them is `manifest.json`.
 * @returns names of the stale files that were removed.
 */
export function writeOutput(folder: string, files: ReadonlyMap<string, string>): string[] {
  mkdirSync(folder, { recursive: true });
  const names = [...files.keys()].filter((name) => name !== MANIFEST_FILE);
  for (const name of [...names, MANIFEST_FILE]) {
    const text = files.get(name);
    if (text === undefined) throw new Error(`no ${name} to write`);
    const beside = join(folder, `.${name}.${process.pid}`);
    writeFileSync(beside, text);
    renameSync(beside, join(folder, name));
  }
  return removeStale(folder, files);
}

function removeStale(folder: string, files: ReadonlyMap<string, string>): string[] {
  const stale = readdirSync(folder).filter((name) => name.endsWith(".json") && !files.has(name));
  for (const name of stale) {
    const path = join(folder, name);
    if (existsSync(path)) rmSync(path);
  }
  return stale;
}
