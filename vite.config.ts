import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { testProjects } from "./test/tools/test-projects.ts";

const ROOT = import.meta.dirname;
const TARGET = "es2022";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** `frame-ancestors` and the rest of these have no effect in a `<meta>` tag: a server has to send them. */
const HEADERS = {
  "Content-Security-Policy": `${POLICY}; frame-ancestors 'none'`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Puts the policy into the page itself, so that it holds on a server that sends no headers. Not in development: Vite needs inline code there. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "einder:content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

interface PackageCard {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package states it. */
  readonly licence: string;
  /** null where the package ships no licence file. */
  readonly text: string | null;
}

interface PackageJson {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/**
 * The folder of the npm package that holds `file`, or null for a file of our own. A package that another carries within
 * its own files comes without its card there: the installed one of the same name has it.
 */
function packageFolderOf(file: string): string | null {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf("node_modules");
  const first = parts[at + 1];
  if (at < 0 || first === undefined) return null;
  const end = at + (first.startsWith("@") ? 3 : 2);
  const folder = parts.slice(0, end).join(sep);
  if (existsSync(join(folder, "package.json"))) return folder;
  const installed = join(ROOT, "node_modules", ...parts.slice(at + 1, end));
  return existsSync(join(installed, "package.json"))
    ? installed
    : packageFolderOf(parts.slice(0, at).join(sep));
}

function readPackageCard(folder: string): PackageCard {
  const {
    name = "",
    version = "",
    license = "not stated",
  }: PackageJson = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const text = file === undefined ? null : readFileSync(join(folder, file), "utf8").trim();
  return { name, version, licence: license, text };
}

function licencesJson(folders: Iterable<string>): string {
  const cards = [...folders].map(readPackageCard);
  const key = ({ name, version }: PackageCard) => `${name}@${version}`;
  cards.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return `${JSON.stringify(cards, null, 1)}\n`;
}

/**
 * Writes `licences.json`: every package whose code, style or font is in the build, workers included.
 * Vite's own `build.license` leaves out workers and fonts.
 */
function licences(): { readonly main: Plugin; readonly worker: () => Plugin } {
  // The geometry and the APP-6 symbols were made from these packages, which no module of the page imports.
  const folders = new Set(["world-atlas", "milsymbol"].map((name) => join(ROOT, "node_modules", name)));
  const add = (file: string) => {
    const folder = packageFolderOf(file.replace(/^\0/, "").replace(/[?#].*$/, ""));
    if (folder !== null && !folder.includes("\0")) folders.add(resolve(ROOT, folder));
  };
  const collect: Plugin["generateBundle"] = (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      for (const source of file.type === "chunk" ? file.moduleIds : file.originalFileNames) add(source);
    }
  };
  return {
    worker: () => ({ name: "einder:licences-of-workers", generateBundle: collect }),
    main: {
      name: "einder:licences",
      configureServer(server) {
        server.middlewares.use("/licences.json", (_request, response) => {
          const manifest: { dependencies: Record<string, string> } = JSON.parse(
            readFileSync(join(ROOT, "package.json"), "utf8"),
          );
          const direct = Object.keys(manifest.dependencies).map((name) => join(ROOT, "node_modules", name));
          response.setHeader("Content-Type", "application/json").end(licencesJson(direct));
        });
      },
      generateBundle(options, bundle, isWrite) {
        collect.call(this, options, bundle, isWrite);
        this.emitFile({ type: "asset", fileName: "licences.json", source: licencesJson(folders) });
      },
    },
  };
}

/** Writes `SHA256SUMS` over all built files, in the form that `sha256sum --check` reads. It is the last file of a build. */
function hashSums(): Plugin {
  let folder = "";
  return {
    name: "einder:hash-sums",
    apply: "build",
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      handler(error) {
        if (error !== undefined) return;
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .filter((file) => file !== join(folder, "SHA256SUMS"));
        const lines = files
          .map((file) => ({ file, path: relative(folder, file).split(sep).join("/") }))
          .sort((a, b) => (a.path < b.path ? -1 : 1))
          .map(
            ({ file, path }) => `${createHash("sha256").update(readFileSync(file)).digest("hex")}  ${path}\n`,
          );
        writeFileSync(join(folder, "SHA256SUMS"), lines.join(""));
      },
    },
  };
}

const INLINE_SCRIPT = "?inline-script";

/** `import source from "./a.ts?inline-script"`: the script, with all that it imports, as the text of one `<script>`. */
function inlineScripts(): Plugin {
  return {
    name: "einder:inline-scripts",
    load: {
      filter: { id: /\?inline-script$/ },
      async handler(id) {
        const built = await build({
          root: ROOT,
          configFile: false,
          logLevel: "warn",
          build: {
            write: false,
            target: TARGET,
            modulePreload: false,
            rolldownOptions: { input: id.slice(0, -INLINE_SCRIPT.length), output: { format: "iife" } },
          },
        });
        const [output] = "output" in built ? built.output : [];
        if (output === undefined) throw new Error(`${id} gives no script`);
        for (const module of output.moduleIds) this.addWatchFile(module);
        return { code: `export default ${JSON.stringify(output.code.trim())};`, moduleType: "js" };
      },
    },
  };
}

const licenceFiles = licences();

export default defineConfig({
  base: "./",
  // Without this a missing chunk is answered with the page itself.
  appType: "mpa",
  plugins: [react(), inlineScripts(), contentSecurityPolicy(), licenceFiles.main, hashSums()],
  worker: { format: "es", plugins: () => [licenceFiles.worker()] },
  build: {
    target: TARGET,
    manifest: true,
    // The policy allows no `data:` fonts or styles.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "react",
              test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
              priority: 2,
            },
            { name: "maplibre", test: /[\\/]node_modules[\\/]maplibre-gl[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", port: 5173, strictPort: true },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, headers: HEADERS },
  test: {
    // One file at a time per core: several tests measure, and the machine that checks this has two.
    maxWorkers: 2,
    // In Node every other style is taken for empty.
    css: { include: /[\\/]player\.css/ },
    projects: process.env["VITEST"] === undefined ? [] : await testProjects(),
  },
});
