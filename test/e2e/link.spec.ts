import { test as testOfOnePage } from "./driver/one-page.ts";
import { expect, test } from "./driver/watched-test.ts";

test("a damaged link opens the briefing, and says what it left out", async ({ einder }) => {
  await einder.open("v=1&d=2026-11-23&vw=last-12-months&l=nl&h=atlantis&zz=1&q=%E0%A4%A");
  await expect(einder.finding).toBeVisible();
  await expect(einder.notices).toHaveCount(3);
  await expect(einder.notices.filter({ hasText: "atlantis" })).toHaveCount(1);
});

testOfOnePage(
  "the link of a filtered view opens the same view elsewhere",
  async ({ einder, browser, baseURL }) => {
    await einder.show("v=1&s=analysis&l=en&vw=last-12-months&d=2024-05-17");
    const { analysis } = einder;
    await analysis.chooseHomeArea("kingdom");
    await analysis.toggle("instruments", "assistance");
    await analysis.search("Mali");
    await analysis.setHalfDistance(500);
    await analysis.openTab("missions");
    const link = await einder.sharedLink();
    const missions = await analysis.missions.allInnerTexts();
    expect(missions.length).toBeGreaterThan(0);

    const elsewhere = await browser.newContext({ baseURL: baseURL ?? "", locale: "nl-NL" });
    const page = await elsewhere.newPage();
    await page.goto(link);
    await expect(page.getByRole("banner").getByRole("status")).toHaveText(await analysis.counts.innerText());
    expect(new URL(page.url()).hash).toBe(new URL(link).hash);
    await elsewhere.close();
  },
);

testOfOnePage("the view survives a reload", async ({ einder }) => {
  await einder.show("v=1&s=analysis&l=en&vw=last-12-months&d=2024-05-17");
  await einder.analysis.toggle("instruments", "presence");
  const before = await einder.analysis.counts.innerText();
  await expect.poll(() => einder.link).toContain("fi=presence");
  await einder.page.reload();
  await expect(einder.analysis.counts).toHaveText(before);
});

test("with the network off, a page that has been opened goes on working", async ({
  einder,
  context,
  watch,
}) => {
  // The browser itself asks for the icon again whenever the address changes.
  watch.allow(/icons\/einder\.svg.*ERR_INTERNET_DISCONNECTED|ERR_INTERNET_DISCONNECTED.*icons\/einder\.svg/);
  await einder.open();
  await einder.mapIsDrawn();
  await einder.switchTo("analysis");
  await einder.analysis.ranking();
  await einder.measuring.mode.click();
  await einder.measuring.clickMap(0.42, 0.62);
  await expect(einder.measuring.distance).toBeVisible();
  await einder.explanations.intervals();
  await context.setOffline(true);
  await einder.measuring.measureAt("12", "9");
  await expect(einder.measuring.card).toContainText("12,00° NB");
  await expect(einder.measuring.distance).toBeVisible();
  await einder.measuring.close();
  await einder.analysis.chooseArea("Oekraïne");
  await expect(einder.analysis.areaCard("Oekraïne")).toBeVisible();
  await einder.redrawnAfter(() => einder.analysis.fillAreasBy("pillar:level"));
});
