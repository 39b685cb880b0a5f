import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { preview } from "vite";
import { EinderPage } from "../e2e/driver/einder-page.ts";
import { ensureApp, ensureData } from "./ensure-product.ts";
import { BROWSER_FLAGS, requireBrowser } from "./find-browser.ts";

const PORT = 4373;
const FOLDER = join(import.meta.dirname, "..", "..", "public", "screenshots");
/** The pictures show the product as of one day, so that two runs of this program differ only where the product does. */
const DAY = "2026-11-29";
const VIEWPORT = { width: 1440, height: 900 };

/** Takes the pictures of the README, of the page as a first visitor gets it. */
async function takePictures(): Promise<void> {
  ensureData();
  ensureApp();
  mkdirSync(FOLDER, { recursive: true });
  const server = await preview({ preview: { port: PORT }, logLevel: "warn" });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_FLAGS });
  try {
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${PORT}/`,
      viewport: VIEWPORT,
      locale: "en-GB",
      timezoneId: "Europe/Amsterdam",
      colorScheme: "light",
      reducedMotion: "reduce",
    });
    const einder = new EinderPage(await context.newPage(), "en");
    await einder.setToday(DAY);
    await einder.open();
    for (const screen of ["brief", "analysis"] as const) {
      await einder.switchTo(screen);
      await einder.mapIsDrawn();
      const path = join(FOLDER, `${screen}.png`);
      await einder.page.screenshot({ path, animations: "disabled" });
      process.stdout.write(`${path}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await takePictures();
