import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { LATER_FILES } from "../../src/domain/datasets/documents.ts";

const viteManifest = v.record(
  v.string(),
  v.object({
    file: v.string(),
    isEntry: v.optional(v.boolean()),
    imports: v.optional(v.array(v.string())),
    dynamicImports: v.optional(v.array(v.string())),
  }),
);
type ViteManifest = v.InferOutput<typeof viteManifest>;

const dataManifest = v.object({ files: v.record(v.string(), v.object({ path: v.string() })) });

/** What a browser loads before the first picture, as paths inside the folder of the build. */
export interface FirstLoad {
  readonly scripts: readonly string[];
  readonly mapWorker: readonly string[];
  readonly data: readonly string[];
}

/**
 * Chunks that run before the first map frame: the entry, and everything reachable from it by static *and* dynamic
 * imports, except through the modules of `later`. A dynamic import that nobody declared as later counts.
 *
 * @throws Error when a name in `later` is no dynamically imported module: a stale exception would hide nothing, silently.
 */
export function scriptsBeforeFirstFrame(manifest: ViteManifest, later: readonly string[]): string[] {
  const dynamic = new Set(Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports));
  const stale = later.filter((name) => !dynamic.has(name));
  if (stale.length > 0) throw new Error(`not imported dynamically, so not later: ${stale.join(", ")}`);
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build manifest names "${key}" and does not list it`);
    if (seen.has(key)) return;
    seen.add(key);
    if (/\.m?js$/.test(chunk.file)) files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
    for (const next of chunk.dynamicImports ?? []) if (!later.includes(next)) visit(next);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry === true) visit(key);
  if (files.size === 0) throw new Error("the build manifest has no entry");
  return [...files].sort();
}

/** The first load of the build in `folder`. `later` are source modules that the entry imports after the first frame. */
export function firstLoad(folder: string, later: readonly string[]): FirstLoad {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const scripts = scriptsBeforeFirstFrame(v.parse(viteManifest, read(".vite/manifest.json")), later);
  const mapWorker = readdirSync(join(folder, "assets"))
    .filter((file) => /^maplibre-gl-worker-.*\.js$/.test(file))
    .map((file) => `assets/${file}`);
  if (mapWorker.length !== 1) throw new Error(`expected one map worker, found ${mapWorker.length}`);
  const { files } = v.parse(dataManifest, read("data/manifest.json"));
  const data = Object.entries(files)
    .filter(([id]) => !LATER_FILES.some((later) => later === id))
    .map(([, { path }]) => (existsSync(join(folder, "data", path)) ? `data/${path}` : path));
  return { scripts, mapWorker, data: ["data/manifest.json", ...data] };
}
