import { measureFirstFrame } from "./driver/first-frame.ts";
import { expect, test } from "./driver/watched-test.ts";

const KILOBYTE = 1000;

test("opens with its name, its language and a main region, and asks no other origin for anything", async ({
  einder,
  watch,
  baseURL,
}) => {
  await einder.open();
  await einder.mapIsDrawn();
  await expect(einder.page).toHaveTitle(/Einder/);
  await expect(einder.page.locator("html")).toHaveAttribute("lang", "nl");
  expect(watch.origins).toEqual([new URL(baseURL ?? "").origin]);
  expect(watch.addresses.length).toBeGreaterThan(3);
});

test("opens a first visit after the edition on its day, and says of a later date that it lies past it", async ({
  einder,
}) => {
  await einder.setToday("2027-03-15");
  await einder.open();
  await expect(einder.finding).not.toBeEmpty();
  await expect(einder.header).toContainText("29 november 2026");
  await expect(einder.notices).toHaveCount(0);
  await einder.show("v=1&l=nl&d=2027-03-15&vw=last-12-months");
  // From 29 November 2026 to 15 March 2027: three whole months.
  const past = "De datum ligt 3 maanden na de editie van 29 november 2026: niets telt als zeker.";
  await expect(einder.notices).toHaveText([past]);
});

test("is served with the policy and the headers that a page cannot give itself", async ({ request }) => {
  const response = await request.get("./");
  const { "content-security-policy": policy, ...headers } = response.headers();
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(await response.text()).toContain('http-equiv="Content-Security-Policy"');
});

test("answers a missing file with an error, never with the page", async ({ request }) => {
  const response = await request.get("./assets/gone.js");
  expect(response.status()).toBe(404);
});

test("loads at most 460 kB of script, 160 kB of map worker and 700 kB of data before the first map frame", async ({
  page,
}) => {
  const { scripts, mapWorker, data, millisecondsToFrame } = await measureFirstFrame(page, "./");
  const kilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} kB`;
  test.info().annotations.push({
    type: "first frame",
    description: `script ${kilobytes(scripts.gzip)}, map worker ${kilobytes(mapWorker.gzip)}, data ${kilobytes(data.gzip)}, ${Math.round(millisecondsToFrame)} ms`,
  });
  expect(scripts.paths.length).toBeGreaterThan(1);
  expect(scripts.gzip, scripts.paths.join("\n")).toBeLessThanOrEqual(460 * KILOBYTE);
  expect(mapWorker.gzip, mapWorker.paths.join("\n")).toBeLessThanOrEqual(160 * KILOBYTE);
  expect(mapWorker.gzip).toBeGreaterThan(0);
  expect(data.gzip, data.paths.join("\n")).toBeLessThanOrEqual(700 * KILOBYTE);
  expect(data.gzip).toBeGreaterThan(0);
});
