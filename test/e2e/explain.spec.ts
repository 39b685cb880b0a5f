import { test } from "./driver/one-page.ts";
import { expect, test as testOfOwnPage } from "./driver/watched-test.ts";

const VIEW = "v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months";
/** Where figures of a whole year are expected. */
const BY_YEAR = "v=1&s=analysis&l=en&d=2026-11-23&vw=calendar-year";

test.beforeEach(async ({ einder }) => {
  await einder.setToday("2026-11-23");
});

test("moving a weight draws the intervals anew, and the same settings and seed give the same intervals", async ({
  einder,
}) => {
  const { analysis, explanations } = einder;
  await einder.show(VIEW);
  await einder.mapIsDrawn();
  const before = await explanations.intervalsByArea();
  expect(Object.values(before).filter((text) => /\d/.test(text)).length).toBeGreaterThan(50);
  const scores = async () => (await analysis.ranking()).map(({ score }) => score);
  const standard = await scores();

  await explanations.setWeight("rise", 0.6);
  await expect.poll(scores).not.toEqual(standard);
  await expect.poll(() => explanations.intervalsByArea()).not.toEqual(before);
  await einder.undo();
  await expect.poll(scores).toEqual(standard);
  await expect.poll(() => explanations.intervalsByArea()).toEqual(before);
});

test("another seed draws other intervals, and its link opens with the same ones", async ({ einder }) => {
  const { explanations } = einder;
  await einder.show(VIEW);
  await einder.mapIsDrawn();
  const first = await explanations.intervalsByArea();
  await explanations.nextSeed();
  await expect.poll(() => einder.link).toContain("sd=2");
  const other = await explanations.intervalsByArea();
  expect(other).not.toEqual(first);
  await einder.page.reload();
  await einder.mapIsDrawn();
  await expect.poll(() => explanations.intervalsByArea()).toEqual(other);
});

test("the formula of Syria is worked out with its own distance, and a question moves score and rank", async ({
  einder,
}) => {
  const { explanations } = einder;
  await einder.show(`${BY_YEAR}&x=area:SYR`);
  await einder.mapIsDrawn();
  await explanations.unfoldFormula();
  // Proximity at 103 km by the formula of the model: 0.05 + 0.95 x 2^(-0.103) = 0.934.
  await expect(explanations.formulaStep("proximity")).toContainText("0.934");
  await explanations.ask("distance", 2000);
  // 0.05 + 0.95 / 4 = 0.2875 of Syria's risk of 69.6 (65.0 / 0.934, by the expected ranking of the method) is 20.0.
  await expect(explanations.answer).toContainText("→ 20.0");
  await expect(explanations.answer).toContainText("Falls behind Ukraine");
});

test("two areas are laid side by side, and the link opens them so", async ({ einder }) => {
  const { explanations } = einder;
  await einder.show(`${BY_YEAR}&x=area:SYR`);
  await einder.mapIsDrawn();
  await explanations.compareWith("Ukraine");
  const dialog = explanations.comparison("Syria", "Ukraine");
  // UCDP 26.1, best estimate for Ukraine in 2025, as in the figures of the facts.
  await expect(dialog).toContainText("90,345");
  await expect.poll(() => einder.link).toContain("cp=UKR");
  await einder.page.reload();
  await einder.mapIsDrawn();
  await expect(explanations.comparison("Syria", "Ukraine")).toBeVisible();
  await einder.page.keyboard.press("Escape");
  await expect.poll(() => einder.link).not.toContain("cp=");
});

test("changes name the movers since a year earlier and the mission that ended, and a scenario can be applied and undone", async ({
  einder,
}) => {
  const { analysis, explanations } = einder;
  await einder.show("v=1&s=analysis&l=en&vw=last-12-months&d=2024-12-31&p=changes");
  await einder.mapIsDrawn();
  await expect(explanations.movers.first()).toContainText(/Rank/);
  // EUTM Mali ended on 18 May 2024.
  const missions = await explanations.missionsBetween("2023-12-31", "2024-12-31");
  await expect(missions.getByText("EUTM Mali", { exact: true })).toBeVisible();
  await explanations.scenario("Half-distance 500\u00a0km").click();
  await expect.poll(() => einder.link).toContain("hd=500");
  await einder.undo();
  await expect.poll(() => einder.link).not.toContain("hd=500");
  await analysis.openTab("priority");
  await expect.poll(async () => (await analysis.ranking()).length).toBeGreaterThan(50);
});

testOfOwnPage(
  "a judgement of Dutch interest is never without its multiplier, and travels in the link",
  async ({ einder }) => {
    const { analysis, explanations } = einder;
    await einder.open(`${VIEW}&x=area:VEN`);
    await einder.mapIsDrawn();
    const score = async () =>
      (await analysis.ranking()).find(({ name }) => name === "Venezuela")?.score ?? "";
    const before = Number(await score());
    await explanations.judge(3, "Next to Aruba", "A. Analyst");
    expect(Number(await score())).toBe(before);
    await explanations.letInterestCount();
    await expect.poll(score).toContain("× 1.25");
    await expect(analysis.areaCard("Venezuela")).toContainText("× 1.25");
    await expect.poll(() => einder.link).toContain("in=1~VEN:3:2026-11-23:");

    await einder.page.reload();
    await einder.mapIsDrawn();
    await expect.poll(score).toContain("× 1.25");
    await expect.poll(async () => Number.parseFloat(await score())).toBeCloseTo(1.25 * before, 0);
    await expect(analysis.areaCard("Venezuela")).toContainText("Next to Aruba");
  },
);

test("the page on the method works five areas out and says where plainer numbers do better", async ({
  einder,
}) => {
  const { page } = einder;
  await einder.show(BY_YEAR);
  await einder.mapIsDrawn();
  await page.getByRole("button", { name: "How this is worked out" }).click();
  const method = page.getByRole("dialog", { name: "How the ranking is made, and what it can bear" });
  await expect(method.getByRole("heading", { level: 4 })).toHaveCount(5);
  // The first two of the expected ranking by calendar year (the method's own computation): SYR 65.0, UKR 59.2.
  await expect(method.getByRole("heading", { name: "Syria: rank 1, priority 65.0" })).toBeVisible();
  await expect(method.getByRole("heading", { name: "Ukraine: rank 2, priority 59.2" })).toBeVisible();
  await expect(method).toContainText(
    "On the order of deaths the index is beaten by: Deaths of the year alone",
  );
  await expect(method).toContainText("Mexico");
  await method.getByRole("button", { name: "Which areas are ranked" }).click();
  await expect(method.getByRole("heading", { name: "Which areas are ranked" })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(method).toBeHidden();
});
