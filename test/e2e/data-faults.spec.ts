import { expect, test } from "./driver/watched-test.ts";

test("a file that cannot be read is named, the rest goes on, and trying again brings it back", async ({
  einder,
  watch,
}) => {
  watch.allow(/missions\.[0-9a-f]+\.json|Failed to load resource/);
  const { page, texts } = einder;
  await page.route(/\/data\/missions\./, (route) => route.abort());
  await einder.open("#v=1&s=analysis&l=nl&d=2026-11-23&vw=last-12-months&p=missions");
  const missing = texts.t("state.partial", { what: texts.t("state.loading.file.missions") });
  await expect(einder.notices).toHaveText([missing]);
  await expect(einder.analysis.counts).toHaveText(/^\d+ gebieden · missies niet bekend: niet geladen$/);
  await einder.analysis.openTab("priority");
  expect((await einder.analysis.ranking())[0]?.name).toBe("Libanon");
  await einder.switchTo("brief");
  await expect(einder.topCards).toHaveCount(5);
  await expect(einder.topCards.filter({ hasText: texts.t("brief.effort.unknown") })).toHaveCount(5);
  await expect(einder.brief).not.toContainText("in onze lijst");
  await einder.switchTo("analysis");

  await page.unroute(/\/data\/missions\./);
  await page
    .getByRole("region", { name: texts.t("notice.region") })
    .getByRole("button", { name: texts.t("state.retry") })
    .click();
  await expect(einder.notices).toHaveCount(0);
  await expect(einder.analysis.counts).toContainText("van 211 missies");
});

test("a file whose content is not what the manifest says is not used", async ({ einder }) => {
  await einder.page.route(/\/data\/figures\./, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("91779", "91778") });
  });
  await einder.open("#v=1&l=nl&d=2026-11-23&vw=last-12-months");
  await expect(einder.page.getByText(einder.texts.t("state.failed.hash"))).toBeVisible();
  await expect(einder.topCards).toHaveCount(0);
});
