import { PALETTES } from "../../src/layers/palette.ts";
import { expect, test } from "./driver/watched-test.ts";

test("the view is taken away as a page that is not blank, marked, and opens as the same view again", async ({
  einder,
  page,
}) => {
  const { snapshots } = einder;
  const link = "v=1&l=en&d=2026-11-23&h=eu&ff=EU";
  await einder.open(link);
  await expect(einder.topCards.first()).toBeVisible();
  const view = page.url();
  await snapshots.open();

  await snapshots.marking.fill("");
  await expect(snapshots.dialog.getByRole("alert")).toHaveText("Nothing is exported without a marking.");
  for (const button of await snapshots.buttons.all()) await expect(button).toBeDisabled();
  await snapshots.marking.fill("INTERN - OEFENING");

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
  expect([seen.width, seen.height]).toEqual([3508, 2480]);
  for (const color of PALETTES.light.risk) {
    expect(seen.legend[color], `legend ${color}`).toBeGreaterThan(500);
    expect(seen.map[color], `map ${color}`).toBeGreaterThan(500);
  }

  const drawing = await snapshots.save("svg");
  expect(drawing.bytes.toString("utf8").match(/>INTERN - OEFENING</g)).toHaveLength(2);
  const tampered = Buffer.from(
    drawing.bytes.toString("utf8").replace(/(<metadata id="[^"]*">.{60})./, "$1A"),
  );
  await snapshots.reopen("tampered.svg", tampered);
  await expect(snapshots.report.getByRole("alert")).toContainText("Nothing was opened");
  await page.keyboard.press("Escape");

  await einder.open("v=1&l=en&d=2024-01-01");
  await expect(einder.topCards.first()).toBeVisible();
  await snapshots.open();
  await snapshots.reopen(picture.name, picture.bytes);
  await expect(snapshots.report).toContainText("opened again, with the same data and the same numbers");
  await expect.poll(() => page.url()).toBe(view);
});
