import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

const DIST = join(import.meta.dirname, "..", "..", "..", "dist");

/** gzip bytes, and the paths they were summed over. */
export interface Weight {
  readonly gzip: number;
  readonly paths: readonly string[];
}

export interface FirstFrame {
  readonly scripts: Weight;
  readonly mapWorker: Weight;
  readonly data: Weight;
  readonly millisecondsToFrame: number;
}

function weigh(paths: readonly string[]): Weight {
  const unique = [...new Set(paths)].sort();
  const gzip = unique.reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length,
    0,
  );
  return { gzip, paths: unique };
}

/**
 * Opens the product and weighs what the browser asked for until the map said that it had drawn its first frame.
 * Counted from the requests themselves, preloads included; sizes are of the built files, compressed.
 */
export async function measureFirstFrame(page: Page, address: string): Promise<FirstFrame> {
  const requested: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http")) requested.push(decodeURIComponent(url.pathname).slice(1));
  });
  const start = performance.now();
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(
    () => Number(document.querySelector("[data-map-frame]")?.getAttribute("data-map-frame")) >= 1,
    undefined,
    { timeout: 60_000 },
  );
  const millisecondsToFrame = performance.now() - start;
  const ofMap = (path: string) => path.includes("maplibre-gl-worker");
  const ofWorkers = new Set(page.workers().map((worker) => new URL(worker.url()).pathname.slice(1)));
  const scripts = requested.filter((path) => /\.m?js$/.test(path));
  return {
    scripts: weigh(scripts.filter((path) => !ofMap(path) && !ofWorkers.has(path))),
    mapWorker: weigh(scripts.filter(ofMap)),
    data: weigh(requested.filter((path) => path.startsWith("data/"))),
    millisecondsToFrame,
  };
}
