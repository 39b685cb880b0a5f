import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { binary } from "./binary.ts";

const ROOT = join(import.meta.dirname, "..", "..");
/** The last file that a build writes: a build that was cut off has none. */
const BUILT = join(ROOT, "dist", "SHA256SUMS");
const SOURCES = ["src", "public", "index.html", "vite.config.ts", "package-lock.json"];

function run(name: string, args: readonly string[]): void {
  const { status, error } = spawnSync(binary(name), args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
    // Under Vitest the environment says "test", which would make a development build of React.
    env: { ...process.env, NODE_ENV: "production", VITEST: undefined },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${name} ${args.join(" ")} ended with ${status ?? "a signal"}`);
}

/** Milliseconds of the newest change at or below `path`; a folder's own time tells of a deleted file. */
function newestChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce(
    (newest, entry) => Math.max(newest, newestChange(join(path, entry))),
    mtimeMs,
  );
}

/** Builds `public/data` unless it is there and its inputs have not changed. */
export function ensureData(): void {
  run("tsx", ["data/build/ensure.ts"]);
}

/** Builds `dist` unless it is there and newer than everything it is made of. Needs the data. */
export function ensureApp(): void {
  const newest = Math.max(...SOURCES.map((path) => newestChange(join(ROOT, path))));
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > newest) return;
  run("vite", ["build"]);
}
