import { test as base, expect } from "@playwright/test";
import { PageWatch } from "./driver/page-watch.ts";

/** A page without a policy of its own, so that what it asks for is really asked for. */
const SEEDED_PAGE = '<!doctype html><link rel="icon" href="data:,"><title>Seeded</title>';

/** The watch is what every other specification relies on: here it has to find what is seeded. */
const test = base.extend<{ watch: PageWatch }>({
  watch: async ({ context, baseURL, page }, use) => {
    const watch = await PageWatch.start(context, baseURL ?? "");
    await page.route("**/seeded.html", (route) =>
      route.fulfill({ contentType: "text/html", body: SEEDED_PAGE }),
    );
    await page.goto("./seeded.html");
    await use(watch);
  },
});

test("a page that keeps to itself leaves no offence", async ({ watch, baseURL }) => {
  expect(watch.offences).toEqual([]);
  expect(watch.origins).toEqual([new URL(baseURL ?? "").origin]);
});

test("a request to another origin is found, also when nothing answers", async ({ watch, page }) => {
  await page.evaluate(() => fetch("https://example.org/tile").catch(() => null));
  await expect.poll(() => watch.offences.join("\n")).toContain("foreign request: https://example.org/tile");
});

test("a request from inside a worker is found", async ({ watch, page }) => {
  await page.evaluate(() => {
    const text = 'fetch("https://example.org/from-worker").catch(() => null)';
    new Worker(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  });
  await expect
    .poll(() => watch.offences.join("\n"))
    .toContain("foreign request: https://example.org/from-worker");
});

test("an image from another origin is found", async ({ watch, page }) => {
  await page.evaluate(() => {
    new Image().src = "https://example.org/pixel.png";
  });
  await expect.poll(() => watch.offences.join("\n")).toContain("https://example.org/pixel.png");
});

test("an inline script and a style from elsewhere violate the policy of the page", async ({
  watch,
  page,
}) => {
  await page.goto("./");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = "https://example.org/a.css";
    document.head.append(script, style);
  });
  await expect
    .poll(() => watch.offences.join("\n"))
    .toMatch(/policy violation: script-src-elem blocked inline/);
  await expect
    .poll(() => watch.offences.join("\n"))
    .toMatch(/policy violation: style-src-elem blocked https:\/\/example\.org/);
  expect(await page.evaluate(() => Reflect.get(globalThis, "ran"))).toBeUndefined();
});

test("an uncaught exception and an error on the console are found", async ({ watch, page }) => {
  await page.evaluate(() => {
    console.error("seeded message");
    setTimeout(() => {
      throw new Error("seeded exception");
    });
  });
  await expect.poll(() => watch.offences.join("\n")).toMatch(/page error: Error: seeded exception/);
  expect(watch.offences.join("\n")).toMatch(/console error: seeded message/);
});

test("what a test allows is left out, and nothing else", async ({ watch, page }) => {
  watch.allow(/seeded one/);
  await page.evaluate(() => {
    console.error("seeded one");
    console.error("seeded two");
  });
  await expect.poll(() => watch.offences.join("\n")).toMatch(/seeded two/);
  expect(watch.offences.join("\n")).not.toMatch(/seeded one/);
});
