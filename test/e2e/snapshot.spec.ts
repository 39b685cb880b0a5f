import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import { PALETTES } from "../../src/layers/palette.ts";
import { expect, test } from "./driver/watched-test.ts";

test("the view is taken away as a page that is not blank, marked, and opens as the same view again", async ({
  einder,
  page,
}) => {
  const { snapshots } = einder;
  const link = "v=1&l=en&d=2026-11-23&h=eu&vw=last-12-months&ff=EU";
  await einder.open(link);
  await expect(einder.topCards.first()).toBeVisible();
  const view = page.url();
  await snapshots.open();

  await snapshots.marking.fill("");
  await expect(snapshots.dialog.getByRole("alert")).toHaveText("Nothing is exported without a marking.");
  for (const button of await snapshots.buttons.all()) await expect(button).toBeDisabled();
  await snapshots.marking.fill("INTERN - OEFENING");

  await snapshots.choose("a3-landscape");
  const picture = await snapshots.save("png");
  expect(picture.name).toBe("einder-2026-11-23.png");
  const seen = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0);
    // The map takes the left two thirds, the legend the right quarter.
    const colors = (from: number, to: number) => {
      const { data } =
        context?.getImageData(from * bitmap.width, 0, (to - from) * bitmap.width, bitmap.height) ??
        new ImageData(1, 1);
      const counts: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const color = [data[at], data[at + 1], data[at + 2]].map((part) =>
          (part ?? 0).toString(16).padStart(2, "0"),
        );
        const name = `#${color.join("")}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      return counts;
    };
    return { width: bitmap.width, height: bitmap.height, map: colors(0, 0.66), legend: colors(0.74, 1) };
  }, picture.bytes.toString("base64"));
  // 420 x 297 mm at 300 dots an inch.
  expect([seen.width, seen.height]).toEqual([4961, 3508]);
  for (const color of PALETTES.light.risk) {
    expect(seen.legend[color], `legend ${color}`).toBeGreaterThan(500);
    expect(seen.map[color], `map ${color}`).toBeGreaterThan(500);
  }

  const drawing = await snapshots.save("svg");
  expect(drawing.bytes.toString("utf8").match(/>INTERN - OEFENING</g)).toHaveLength(2);
  const tampered = Buffer.from(drawing.bytes.toString("utf8").replace(/(<metadata [^>]*>.{60})./, "$1A"));
  await snapshots.reopen("tampered.svg", tampered);
  await expect(snapshots.report.getByRole("alert")).toContainText("Nothing was opened");
  await page.keyboard.press("Escape");

  await einder.open("v=1&l=en&d=2024-01-01&vw=last-12-months");
  await expect(einder.topCards.first()).toBeVisible();
  await snapshots.open();
  await snapshots.reopen(picture.name, picture.bytes);
  await expect(snapshots.report).toContainText("opened again, with the same data and the same numbers");
  await expect.poll(() => page.url()).toBe(view);
});

test("each of the four formats opens an analyst's view again, and lists the numbers that other data change", async ({
  einder,
  page,
}) => {
  const { snapshots } = einder;
  const link =
    "v=1&s=analysis&l=en&d=2025-06-30&c=18.0000,15.0000,4.00&h=eu&vw=calendar-year&hd=800&w=0.5,0.1,0.3,0.1&ff=EU,UN&x=area:SDN&p=missions";
  await einder.open(link);
  await expect(einder.notices).toHaveCount(0);
  await expect(page.getByRole("article", { name: "Area card: Sudan" })).toBeVisible();
  const view = page.url();
  await snapshots.open();
  const files = [];
  for (const kind of ["png", "svg", "pdf", "pptx"] as const) files.push(await snapshots.save(kind));
  await page.keyboard.press("Escape");

  for (const { name, bytes } of files) {
    await einder.open("v=1&l=en&d=2024-01-01&vw=last-12-months");
    await expect(einder.topCards.first()).toBeVisible();
    await snapshots.drop(name, bytes);
    await expect(snapshots.report, name).toContainText("with the same data and the same numbers");
    await expect.poll(() => page.url(), name).toBe(view);
    await page.keyboard.press("Escape");
  }

  await withoutDeathsInSudan(page);
  await page.reload();
  await einder.open("v=1&l=en&d=2024-01-01&vw=last-12-months");
  await expect(einder.topCards.first()).toBeVisible();
  for (const { name, bytes } of files) {
    await snapshots.drop(name, bytes);
    await expect(snapshots.report).toContainText(/numbers? differs? from the page of/);
    // Less violence puts Sudan further down, as near as it was.
    const sudan = await snapshots.report
      .getByRole("listitem")
      .filter({ hasText: /^Sudan: / })
      .innerText();
    const [, rankThen, rankNow, scoreThen, scoreNow, kmThen, kmNow] =
      /^Sudan: rank (\d+) → (\d+), priority ([\d.]+) → ([\d.]+), distance (\S+) km → (\S+) km$/.exec(
        sudan.replaceAll("\u00a0", " "),
      ) ?? [];
    expect(Number(rankNow), sudan).toBeGreaterThan(Number(rankThen));
    expect(Number(scoreNow), sudan).toBeLessThan(Number(scoreThen));
    expect(kmNow, sudan).toBe(kmThen);
    await page.keyboard.press("Escape");
  }
});

test("a page that is being made can be cancelled while it is drawn, and nothing else is begun beside it", async ({
  einder,
  page,
}) => {
  const { snapshots } = einder;
  await einder.open("v=1&l=en&d=2026-11-23&vw=last-12-months");
  await expect(einder.topCards.first()).toBeVisible();
  await snapshots.open();
  await snapshots.choose("a3-landscape");
  const downloads: string[] = [];
  page.on("download", (file) => downloads.push(file.suggestedFilename()));
  for (const kind of ["pdf", "png", "pptx"] as const) {
    await snapshots.begin(kind);
    // In one look: asked one by one, they outlast the making on a busy machine.
    await expect.poll(() => snapshots.begins(), { message: kind }).toEqual([]);
    await snapshots.cancel.click();
    await expect(snapshots.dialog.getByText("Cancelled; nothing was saved."), kind).toBeVisible();
  }
  for (const button of await snapshots.dataButtons.all()) await expect(button).toBeEnabled();

  // Leaving in the last phase: a picture that is drawn and only has to be packed.
  await snapshots.begin("png");
  const share = async () => Number(await snapshots.share.getAttribute("value"));
  await expect.poll(share, { intervals: [10] }).toBeGreaterThan(0.8);
  await page.keyboard.press("Escape");
  await expect(snapshots.dialog).toBeHidden();
  await page.waitForTimeout(5000);
  expect(downloads).toEqual([]);
});

test("a title in Greek and Cyrillic is printed as text, and letters without a font are named", async ({
  einder,
}) => {
  const { snapshots } = einder;
  await einder.open("v=1&l=en&d=2026-11-23&vw=last-12-months");
  await expect(einder.topCards.first()).toBeVisible();
  await snapshots.open();
  await snapshots.headline.fill("Київ, Αθήνα \u000b 北京");
  const { bytes } = await snapshots.save("pdf");
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const said = items.map((item) => ("str" in item ? item.str : "")).join("");
  expect(said).toContain("Київ, Αθήνα");
  expect(said).toContain("\uFFFD\uFFFD");
  await expect(snapshots.dialog.getByText("The font has no 北 京:")).toBeVisible();
});

/** Serves data of another edition, in which nobody died by violence in Sudan in 2024. */
async function withoutDeathsInSudan(page: Page): Promise<void> {
  const changed = (text: string) => text.replace("[2024,7103]", "[2024,0]");
  await page.route(/\/data\/figures\./, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: changed(await response.text()) });
  });
  await page.route(/\/data\/manifest\.json/, async (route) => {
    const manifest = await (await route.fetch()).json();
    const figures = await page.request.get(new URL(`data/${manifest.files.figures.path}`, page.url()).href);
    const body = Buffer.from(changed(await figures.text()));
    Object.assign(manifest.files.figures, {
      bytes: body.length,
      sha256: createHash("sha256").update(body).digest("hex"),
    });
    await route.fulfill({ json: { ...manifest, fingerprint: "0".repeat(64) } });
  });
}
