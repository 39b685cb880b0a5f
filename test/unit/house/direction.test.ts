import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { binary } from "../../tools/binary.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

/** The row of each folder as house.md lists them, written out here a second time. */
const ROW: Readonly<Record<string, number>> = {
  strings: 0,
  domain: 1,
  sources: 2,
  layers: 2,
  workers: 3,
  state: 4,
  ui: 5,
  map: 5,
  snapshot: 5,
  app: 6,
  cli: 6,
};
const FOLDERS = Object.keys(ROW);
const PAIRS = FOLDERS.flatMap((from) => FOLDERS.filter((to) => to !== from).map((to) => [from, to] as const));

const PACKAGES = ["@maplibre/maplibre-gl-style-spec", "maplibre-gl", "react", "valibot", "fast-check"];

/** Seeded modules by path, each with its only import, and the rule that has to object; null where none may. */
const SEEDS: readonly (readonly [path: string, imports: string, rule: string | null])[] = [
  ["src/ui/draw.ts", 'import { value } from "maplibre-gl";', "map-engine-values-in-map"],
  ["src/layers/mixed.ts", 'import { type Style, value } from "maplibre-gl";', "map-engine-values-in-map"],
  ["src/layers/later.ts", 'export const engine = () => import("maplibre-gl");', "map-engine-values-in-map"],
  ["src/layers/style.ts", 'import type { Style } from "maplibre-gl";', null],
  [
    "src/ui/style.ts",
    'import { value } from "@maplibre/maplibre-gl-style-spec";',
    "style-values-in-two-places",
  ],
  ["src/snapshot/map/style.ts", 'import { value } from "@maplibre/maplibre-gl-style-spec";', null],
  ["src/map/engine.ts", 'import { value } from "maplibre-gl";', null],
  ["src/domain/style.ts", 'import type { Style } from "maplibre-gl";', "map-engine-types-from-row-2"],
  ["src/state/hook.ts", 'import { value } from "react";', "react-in-screens"],
  ["src/domain/hook.ts", 'import { value } from "react";', "react-in-screens"],
  ["src/ui/panel.tsx", 'import { value } from "react";', null],
  ["src/state/disk.ts", 'import { readFileSync } from "node:fs";', "no-system-modules-in-the-browser"],
  ["src/cli/disk.ts", 'import { readFileSync } from "node:fs";', null],
  ["src/cli/screen.ts", 'import "../ui/index.ts";', "cli-without-a-screen"],
  ["src/cli/engine.ts", 'import "../state/index.ts";', null],
  ["src/app/mount.ts", 'import "../main.tsx";', "row-of-app"],
  ["src/main.tsx", 'import "./state/index.ts";', "main-only-mounts"],
  ["src/domain/test-value.ts", 'import "../../test/value.ts";', "source-stands-alone"],
  ["src/domain/build-value.ts", 'import "../../data/build/value.ts";', "source-stands-alone"],
  ["data/build/upwards.ts", 'import "../../src/state/index.ts";', "data-build-on-the-rules"],
  ["data/build/rules.ts", 'import "../../src/domain/index.ts";', null],
  ["src/domain/checker.ts", 'import { value } from "fast-check";', "no-development-packages"],
  ["src/domain/schema.ts", 'import { value } from "valibot";', null],
  ["src/domain/borrowed.ts", 'import { value } from "unlisted";', "listed-packages"],
  ["src/domain/cycle-a.ts", 'import "./cycle-b.ts";', "no-cycles"],
  ["src/domain/lost.ts", 'import "./nowhere.ts";', "resolvable"],
];

interface Cruised {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

let folder = "";
let found: Cruised;

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function cruise(cwd: string, ...paths: string[]): Cruised {
  const config = join(ROOT, ".dependency-cruiser.cjs");
  const { stdout, stderr } = spawnSync(
    binary("depcruise"),
    ["--config", config, "--output-type", "json", ...paths],
    { cwd, encoding: "utf8", maxBuffer: 2 ** 28, shell: process.platform === "win32" },
  );
  if (!stdout.startsWith("{")) throw new Error(`dependency-cruiser gave no report: ${stderr}`);
  return JSON.parse(stdout);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "einder-direction-"));
  write("tsconfig.json", '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true } }');
  const [development, ...run] = [...PACKAGES].reverse();
  const listed = (names: readonly (string | undefined)[]) =>
    Object.fromEntries(names.map((name) => [name, "1.0.0"]));
  write(
    "package.json",
    JSON.stringify({ dependencies: listed(run), devDependencies: listed([development]) }),
  );
  for (const name of [...PACKAGES, "unlisted"]) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "exports.value = 1;");
  }
  for (const name of FOLDERS) write(`src/${name}/index.ts`, "export const value = 1;");
  for (const [from, to] of PAIRS) write(`src/${from}/uses-${to}.ts`, `import "../${to}/index.ts";`);
  write("test/value.ts", "export const value = 1;");
  write("data/build/value.ts", "export const value = 1;");
  write("src/domain/cycle-b.ts", 'import type { A } from "./cycle-a.ts";\nexport type B = A;\n');
  for (const [path, imports] of SEEDS) write(path, `${imports}\nexport type A = 1;\n`);
  found = cruise(folder, "src", "data/build");
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const objections = (path: string): string[] =>
  found.summary.violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);

describe("the import direction", () => {
  it("has a row for every folder of src", () => {
    const present = readdirSync(join(ROOT, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(present.filter((name) => !FOLDERS.includes(name))).toEqual([]);
  });

  it.each(PAIRS)("lets %s import %s only if that lies in a lower row", (from, to) => {
    const allowed = (ROW[to] ?? 0) < (ROW[from] ?? 0);
    expect(objections(`src/${from}/uses-${to}.ts`).includes(`row-of-${from}`)).toBe(!allowed);
  });

  it.each(SEEDS)("judges %s, which says: %s", (path, _imports, rule) => {
    expect(found.modules.map(({ source }) => source)).toContain(path);
    expect(objections(path)).toEqual(rule === null ? [] : expect.arrayContaining([rule]));
  });

  it("is held by rules that each object to a seeded module", () => {
    const config: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
      join(ROOT, ".dependency-cruiser.cjs"),
    );
    const objecting = new Set(found.summary.violations.map(({ rule }) => rule.name));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !objecting.has(name))).toEqual([]);
  });

  it("is checked on the modules of this repository, not on an empty list", () => {
    const modules = cruise(ROOT, "src/domain", "src/strings").modules.filter(({ source }) =>
      source.startsWith("src/"),
    );
    const written = ["src/domain", "src/strings"].flatMap((path) =>
      readdirSync(join(ROOT, path), { recursive: true }).filter((file) => /\.tsx?$/.test(String(file))),
    );
    expect(modules.length).toBeGreaterThanOrEqual(written.length);
  }, 60_000);
});
