import type { Browser, Page } from "playwright-core";
import { preview } from "vite";
import { median, traced } from "./page-trace.ts";

const PLACES = [
  [560, 420],
  [600, 400],
  [640, 430],
  [580, 450],
  [620, 380],
  [570, 400],
  [610, 440],
] as const;

async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout(1500);
}

/**
 * The most script in one task of a click that measures, up to the drawn line, and of a move of the pointer: medians,
 * in milliseconds of the processor.
 */
export async function clickAndHover(
  browser: Browser,
  root: string,
): Promise<{ readonly click: number; readonly hover: number }> {
  const server = await preview({ root, logLevel: "error", preview: { port: 0, strictPort: false } });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ""}#v=1&s=analysis&l=en&d=2026-11-23&x=point:5,20`);
    const distance = page.getByTestId("point-distance");
    await distance.waitFor({ timeout: 120_000 });
    await page.getByRole("button", { name: "Measure distance to the border", exact: true }).click();
    await atRest(page);
    const [clicks, hovers]: [number[], number[]] = [[], []];
    for (const [x, y] of PLACES) {
      const hover = await traced(browser, page, "mousemove", async () => {
        await page.mouse.move(x, y);
        await atRest(page);
      });
      hovers.push(hover.most);
      const click = await traced(browser, page, "click", async () => {
        await page.mouse.click(x, y);
        await atRest(page);
      });
      clicks.push(click.most);
    }
    return { click: median(clicks), hover: median(hovers) };
  } finally {
    await page.close();
    await server.close();
  }
}
