import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { preview } from "vite";
import type { BriefingDocument } from "../../src/state/briefing/schema.ts";
import { median, type Script, traced } from "./page-trace.ts";

const SLIDES = 30;
const SETTLED_MS = 2500;

export interface TakenAway {
  /** Medians and worst of the changes of slide. */
  readonly change: {
    readonly slides: number;
    readonly most: number;
    readonly total: number;
    readonly worst: number;
    readonly withEngine: number;
  };
  /** From the press of the button to the file, in seconds, by format of the page. */
  readonly png: { readonly a4: number; readonly a3: number };
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent("download", { timeout: 300_000 });
  await page.getByRole("button", { name: button }).first().click();
  return readFileSync(await (await download).path());
}

/** The briefing that the product draws up, its slides again and again until there are thirty. */
async function present(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Draw up a briefing", exact: true }).click();
  await page.locator("canvas[data-painted]").waitFor({ timeout: 120_000 });
  const save = page.getByRole("button", { name: "Save as a file", exact: true });
  if (!(await save.isVisible())) await page.locator("summary", { hasText: "Briefing" }).click();
  const drawn: BriefingDocument = JSON.parse((await saved(page, "Save as a file")).toString("utf8"));
  const slides = Array.from({ length: SLIDES }, (_, at) => drawn.slides[at % drawn.slides.length]);
  await page
    .getByLabel("Open a briefing", { exact: true })
    .and(page.locator("input"))
    .setInputFiles({
      name: "thirty.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...drawn, slides })),
    });
  await page
    .getByRole("grid", { name: "Slides" })
    .getByRole("row")
    .nth(SLIDES - 1)
    .waitFor();
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByTestId("presenter").waitFor();
}

async function changes(browser: Browser, page: Page): Promise<readonly Script[]> {
  const found: Script[] = [];
  await page.waitForTimeout(SETTLED_MS);
  for (let slide = 1; slide < SLIDES; slide++) {
    found.push(
      await traced(browser, page, "keydown", async () => {
        await page.keyboard.press("ArrowRight");
        await page.waitForTimeout(SETTLED_MS);
      }),
    );
  }
  return found;
}

async function secondsOfPng(page: Page, format: "a4-landscape" | "a3-landscape"): Promise<number> {
  const dialog = page.getByRole("dialog", { name: "Snapshot", exact: true });
  await dialog.getByLabel("Format").selectOption(format);
  await page.waitForTimeout(SETTLED_MS);
  const start = performance.now();
  await saved(page, "PNG");
  return (performance.now() - start) / 1000;
}

/** What a change of slide takes in a briefing of thirty, and a page of 300 dots an inch, in the built product. */
export async function takenAway(browser: Browser, root: string): Promise<TakenAway> {
  const server = await preview({ root, logLevel: "error", preview: { port: 0, strictPort: false } });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  try {
    const address = server.resolvedUrls?.local[0] ?? "";
    await page.goto(`${address}#v=1&s=analysis&l=en&d=2026-11-23&p=briefing`);
    await present(page);
    const scripts = await changes(browser, page);
    await page.goto("about:blank");
    await page.goto(`${address}#v=1&l=en&d=2026-11-23`);
    await page.getByRole("button", { name: "Snapshot", exact: true }).click({ timeout: 120_000 });
    await page.locator("canvas[data-painted]").waitFor({ timeout: 120_000 });
    const a4 = await secondsOfPng(page, "a4-landscape");
    const a3 = await secondsOfPng(page, "a3-landscape");
    const totals = scripts.map(({ total }) => total);
    return {
      change: {
        slides: SLIDES,
        most: median(scripts.map(({ most }) => most)),
        total: median(totals),
        worst: Math.max(...totals),
        withEngine: median(scripts.map((script) => script.withEngine)),
      },
      png: { a4, a3 },
    };
  } finally {
    await page.close();
    await server.close();
  }
}
