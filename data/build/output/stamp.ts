import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

const STAMP_FILE = ".stamp";

/** Everything that decides what the build writes, besides the packages below. Folders count with all they hold. */
const INPUTS = [
  "data",
  "src/domain/areas",
  "src/domain/borders",
  "src/domain/datasets",
  "src/domain/geo",
  "src/domain/missions/mission.ts",
  "src/domain/time",
];

const PACKAGES = [
  "@turf/turf",
  "geographiclib-geodesic",
  "milsymbol",
  "papaparse",
  "polylabel",
  "topojson-client",
  "topojson-server",
  "topojson-simplify",
  "valibot",
  "world-atlas",
];

const lockSchema = v.object({
  packages: v.record(v.string(), v.object({ version: v.optional(v.string()) })),
});
const stampSchema = v.object({ inputs: v.string(), files: v.record(v.string(), v.number()) });

/** SHA-256 over the inputs of the build: names and contents of files, and versions of packages. */
export function hashInputs(repository: string): string {
  const hash = createHash("sha256");
  for (const file of INPUTS.flatMap((path) => filesUnder(repository, path))) {
    const content = readFileSync(join(repository, file));
    hash.update(`${file} ${content.byteLength}\n`).update(content);
  }
  const { packages } = v.parse(
    lockSchema,
    JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")),
  );
  for (const name of PACKAGES) {
    hash.update(`${name} ${packages[`node_modules/${name}`]?.version ?? "absent"}\n`);
  }
  return hash.digest("hex");
}

/** True when the folder holds, whole, what a build from inputs of this hash wrote into it. */
export function isFresh(output: string, inputs: string): boolean {
  const path = join(output, STAMP_FILE);
  if (!existsSync(path)) return false;
  const stamp = v.safeParse(stampSchema, parsedOrNull(readFileSync(path, "utf8")));
  return (
    stamp.success &&
    stamp.output.inputs === inputs &&
    Object.entries(stamp.output.files).every(([name, bytes]) => sizeOf(join(output, name)) === bytes)
  );
}

/** Records what was built, so that the next start can tell whether it still holds. */
export function writeStamp(output: string, inputs: string, files: Iterable<string>): void {
  const sizes = Object.fromEntries([...files].map((name) => [name, sizeOf(join(output, name))]));
  const beside = join(output, `${STAMP_FILE}.${process.pid}`);
  writeFileSync(beside, `${JSON.stringify({ inputs, files: sizes })}\n`);
  renameSync(beside, join(output, STAMP_FILE));
}

function filesUnder(repository: string, path: string): string[] {
  if (statSync(join(repository, path)).isFile()) return [path];
  return readdirSync(join(repository, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesUnder(repository, `${path}/${name}`));
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** -1 where there is no such file. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}
