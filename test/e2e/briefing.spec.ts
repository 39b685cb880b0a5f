import { copyFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "./driver/watched-test.ts";

test("a briefing is drawn up, changed, kept, presented and handed out as one file that works without a network", async ({
  einder,
  page,
  browser,
}, testInfo) => {
  const { briefings } = einder;
  await einder.open("v=1&l=en&d=2026-11-23&s=analysis&p=briefing");
  await briefings.drawUp();
  await expect(briefings.slides).toHaveCount(6);

  await briefings.slides.nth(1).getByRole("button", { name: "Move slide 2 up" }).click();
  await briefings.slides.nth(0).getByText("highest priorities").click();
  await briefings.field("briefing.points").fill("Venezuela: {distance:VEN}\nNobody: {rank:XXX}");
  await briefings.field("briefing.notes").fill("Say this first.");
  const { name, bytes } = await briefings.save();
  expect(name).toBe("einder-briefing-2026-11-23.json");
  await briefings.open("damaged.json", Buffer.from(bytes.toString("utf8").replace('"notes"', '"note"')));
  await expect(page.getByText(/damaged\.json.*slides\[1\]\.note/)).toBeVisible();
  await briefings.open("again.json", bytes);
  expect((await briefings.save()).bytes.equals(bytes)).toBe(true);

  await page.reload();
  await expect(briefings.slides).toHaveCount(6);
  await briefings.press("briefing.present");
  await expect(briefings.headline).toHaveText("The 5 highest priorities");
  await expect(briefings.presenter).toContainText(/Venezuela: 2\d\u00a0km/);
  await expect(briefings.presenter).toContainText("Nobody: [unknown: rank:XXX]");
  const opened = page.waitForEvent("popup");
  await briefings.press("presenter.speaker");
  const speaker = await opened;
  await expect(speaker.getByText("Say this first.")).toBeVisible();
  await speaker.keyboard.press("PageDown");
  await expect(briefings.headline).toHaveText(/^Ukraine, .*: highest priority/);
  await page.keyboard.press("ArrowRight");
  await expect(briefings.presenter.getByTestId("second-map").locator("canvas")).toBeVisible();
  await page.keyboard.press("b");
  await expect(briefings.presenter.getByRole("status", { name: "Black screen" })).toBeVisible();
  await page.keyboard.press("b");
  await page.keyboard.press("Escape");
  await expect(briefings.presenter).toHaveCount(0);
  await expect.poll(() => page.url()).toContain("s=analysis");

  await briefings.press("briefing.handout");
  const file = await briefings.handOut("html");
  const path = testInfo.outputPath("briefing.html");
  copyFileSync(file.path, path);
  const elsewhere = await browser.newContext({ offline: true });
  const reader = await elsewhere.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  reader.on("request", (request) => asked.push(request.url()));
  reader.on("console", (message) => said.push(message.text()));
  reader.on("pageerror", (fault) => said.push(fault.message));
  await reader.goto(pathToFileURL(path).href);
  for (const place of [1, 2, 3, 4, 5, 6]) {
    await expect(reader.getByText(`${place} / 6`, { exact: true }).first()).toBeVisible();
    await reader.keyboard.press("PageDown");
  }
  expect(asked.filter((address) => !address.startsWith("data:"))).toEqual([pathToFileURL(path).href]);
  expect(said).toEqual([]);
  await elsewhere.close();
});
