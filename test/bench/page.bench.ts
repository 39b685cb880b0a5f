import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { createServer } from "vite";
import { ensureApp } from "../tools/ensure-product.ts";
import { BROWSER_FLAGS, requireBrowser } from "../tools/find-browser.ts";
import type { InPage } from "./page.ts";
import { clickAndHover } from "./page-click.ts";
import { takenAway } from "./page-slides.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const POINTS = 1_000_000;
const DRAWS = 10_000;

const three = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

async function run(page: Page, call: string): Promise<InPage> {
  process.stdout.write(`  measuring ${call}\n`);
  return page.evaluate(`bench.${call}`);
}

const row = (name: string, count: number, { seconds, longTasks }: InPage): string =>
  `| ${name} | ${three.format(seconds)} | ${three.format(count / seconds)} | ${longTasks} |`;

/** Workers and the click on the map, in a real page. */
export async function inPage(): Promise<string> {
  process.stdout.write("\nIn a page: preparing\n");
  const server = await createServer({
    root: ROOT,
    logLevel: "error",
    server: { port: 0, strictPort: false, hmr: false },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0] ?? ""}test/bench/page.html`);
    await page.waitForFunction(() => document.title === "ready", undefined, { timeout: 60_000 });
    const exact = await run(page, `points(${POINTS}, "geodesic")`);
    const fast = await run(page, `points(${POINTS}, "fast")`);
    const draws = await run(page, `draws(${DRAWS})`);
    await page.close();
    ensureApp();
    process.stdout.write("  measuring the click on the map\n");
    const { click, hover } = await clickAndHover(browser, ROOT);
    process.stdout.write("  measuring slides and pages\n");
    const { change, png } = await takenAway(browser, ROOT);
    return [
      "## In a page",
      "",
      `A million places to the border of the EU at 1:10 million, and ten thousand draws of the ranking, each in its worker while the page is idle. Long tasks are those of the page itself over 50 ms.`,
      "",
      "| work | seconds | per second | long tasks of the page |",
      "|---|---:|---:|---:|",
      row("a million places, geodesic length", POINTS, exact),
      row("a million places, fast formula", POINTS, fast),
      row("10,000 draws", DRAWS, draws),
      "",
      `A click on the Sahara with the measuring button on, to the card with distance, border and line: the most script the page runs in one task is ${three.format(click)} ms of the processor (median of the clicks; the map engine's drawing aside), for a move of the pointer ${three.format(hover)} ms. A frame has 16.`,
      "",
      `The next slide of a briefing of ${change.slides}, two maps on some, up to a map at rest and the one after it made ready: ${three.format(change.total)} ms of script in all (median; the most for any slide ${three.format(change.worst)} ms), ${three.format(change.most)} ms in one task, the map engine's drawing aside, with which it is ${three.format(change.withEngine)} ms.`,
      "",
      `The default view as PNG at 300 dots an inch: A4, with all that has to be loaded and worked out first, in ${three.format(png.a4)} s; after it A3, with twice the dots, in ${three.format(png.a3)} s.`,
      "",
    ].join("\n");
  } finally {
    await browser.close();
    await server.close();
  }
}
