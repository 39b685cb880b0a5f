import { copyFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { EinderPage } from "./driver/einder-page.ts";
import { expect, test } from "./driver/watched-test.ts";

test("a briefing is drawn up, changed, kept, presented and handed out as one file that works without a network", async ({
  einder,
  page,
  browser,
}, testInfo) => {
  const { briefings } = einder;
  await einder.open("v=1&l=en&d=2026-11-23&vw=last-12-months&s=analysis&p=briefing");
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
  await expect(briefings.headline).toHaveText(/^Lebanon, .*: among the highest priorities/);
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

test("two windows do not overwrite each other's briefing, and one that cannot be read can be saved and left behind", async ({
  einder,
  page,
  context,
}) => {
  const LINK = "v=1&l=en&d=2026-11-23&vw=last-12-months&s=analysis&p=briefing";
  await einder.open(LINK);
  await einder.briefings.button("briefing.add").click();
  await einder.briefings.field("briefing.headline").fill("First");
  await expect.poll(() => einder.briefings.kept()).toContain("First");

  const other = new EinderPage(await context.newPage(), "en");
  await other.open(LINK);
  await expect(other.briefings.field("briefing.headline")).toHaveValue("First");
  await other.briefings.field("briefing.headline").fill("Second");
  await expect(einder.briefings.field("briefing.headline")).toHaveValue("Second");

  await page.evaluate(() => localStorage.setItem("einder.briefing", "{"));
  await expect(other.briefings.button("notice.briefing-not-read.anew")).toBeVisible();
  const download = other.page.waitForEvent("download");
  await other.briefings.button("notice.briefing-not-read.save").click();
  expect((await download).suggestedFilename()).toBe("einder-briefing-kept.json");
  await other.briefings.button("notice.briefing-not-read.anew").click();
  await expect.poll(() => other.briefings.kept()).toContain("Second");
  await other.page.close();

  const text = (await einder.briefings.kept()).replace("Second", "Third");
  await page.evaluate((changed) => localStorage.setItem("einder.briefing", changed), text);
  await einder.briefings.field("briefing.headline").fill("Mine");
  await einder.briefings.button("notice.briefing-elsewhere.theirs").click();
  await expect(einder.briefings.field("briefing.headline")).toHaveValue("Third");
  expect(await einder.briefings.kept()).toBe(text);
});

test("a view that is on the screen is taken as the second map, and the user's own view and focus come back after presenting", async ({
  einder,
  page,
}) => {
  const { briefings } = einder;
  await einder.open("v=1&l=en&d=2026-11-23&vw=last-12-months&s=analysis&p=briefing&q=Mali");
  await briefings.button("briefing.add").click();
  await briefings.secondMap.selectOption({ label: "a view that was taken" });
  await expect(briefings.secondMap.locator("option:checked")).toHaveText("a view that was taken");
  await expect(briefings.button("briefing.second.take")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(briefings.secondMap.locator("option:checked")).toHaveText("none");

  await briefings.button("briefing.present").click();
  await expect(briefings.presenter).toBeFocused();
  await briefings.button("presenter.filters").click();
  const layer = briefings.presenter.getByRole("checkbox").first();
  await layer.click();
  await expect(briefings.presenter).toContainText("The map was changed.");
  await briefings.button("presenter.back").click();
  await expect(briefings.presenter).not.toContainText("The map was changed.");
  await layer.click();
  await page.keyboard.press("Escape");
  await expect(briefings.button("presenter.filters")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(briefings.button("briefing.present")).toBeFocused();
  await expect.poll(() => page.url()).toContain("q=Mali");
  await page.keyboard.press("Control+z");
  await expect(briefings.slides).toHaveCount(0);
  await expect.poll(() => page.url()).toContain("q=Mali");

  await einder.show("v=1&l=en&d=2026-11-23&vw=last-12-months&s=brief");
  await briefings.button("brief.start").click();
  await expect(briefings.presenter).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(briefings.button("brief.start")).toBeFocused();
});
