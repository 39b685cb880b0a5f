import { test } from "./driver/one-page.ts";
import { expect } from "./driver/watched-test.ts";

/** One day for all, so that a year that turns does not change what is expected. */
const DAY = "2026-11-23";

/** A no-break space joins a number and its unit. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.beforeEach(async ({ einder }) => {
  await einder.setToday(DAY);
  await einder.show("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months");
});

test("Ukraine's card gives its deaths of 2025 and 2024 with unit and source", async ({
  einder: { analysis },
}) => {
  await analysis.chooseArea("Ukraine");
  const card = analysis.areaCard("Ukraine");
  // UCDP 26.1, yearly best estimates, as in the figures of the facts.
  await expect(card).toContainText("90,345 deaths (2025)");
  await expect(card).toContainText("91,779 (2024)");
  await expect(card).toContainText("Uppsala Conflict Data Program");
});

test("Venezuela is 27 km from Aruba; from the border of the EU alone it is past 4,000 km", async ({
  einder: { analysis },
}) => {
  await analysis.chooseArea("Venezuela");
  const card = analysis.areaCard("Venezuela");
  await expect.poll(async () => plain(await card.innerText())).toContain("27 km to the Kingdom (Aruba)");
  await analysis.chooseHomeArea("eu");
  await expect
    .poll(async () =>
      Number((await analysis.ranking()).find(({ name }) => name === "Venezuela")?.km.replace(",", "")),
    )
    .toBeGreaterThan(4000);
});

test("counting the distant outermost regions puts Brazil and Suriname on the border", async ({
  einder: { analysis },
}) => {
  const distance = async (area: string) => (await analysis.ranking()).find(({ name }) => name === area)?.km;
  expect(await distance("Brazil")).not.toBe("0");
  await analysis.outermost.check();
  await expect.poll(() => distance("Brazil")).toBe("0");
  expect(await distance("Suriname")).toBe("0");
});

test("Syria is 103 km away, and its card says that the whole island of Cyprus counts", async ({
  einder: { analysis },
}) => {
  await analysis.chooseArea("Syria");
  const card = analysis.areaCard("Syria");
  await expect.poll(async () => plain(await card.innerText())).toContain("103 km to the EU (Cyprus)");
  await expect(card).toContainText(/whole island of Cyprus/i);
});

test("EUTM Mali is there on 17 May 2024, ended on 19 May, and then found by search with its state", async ({
  einder: { analysis },
}) => {
  const listed = analysis.missions.getByText("EUTM Mali", { exact: true });
  await analysis.openTab("missions");
  await analysis.setDate("2024-05-17");
  await expect(listed).toHaveCount(1);
  await analysis.setDate("2024-05-19");
  await expect(listed).toHaveCount(0);
  await analysis.search("EUTM Mali");
  await analysis.chooseMission("EUTM Mali");
  await expect(analysis.missionCard("EUTM Mali")).toContainText("Ended before 19 May 2024");
});

test("what the letter names is found by search, whatever its state", async ({ einder: { analysis } }) => {
  await analysis.openTab("missions");
  for (const name of ["EUCAP Sahel Niger", "EUCAP Sahel Mali", "USSC", "Flintlock", "GPOI"]) {
    await analysis.search(name);
    await expect(analysis.missions.filter({ hasText: name }).first()).toBeVisible();
  }
});

test("a filter narrows list, count and map alike, moves no class, and can be taken away and undone", async ({
  einder,
}) => {
  const { analysis } = einder;
  await einder.mapIsDrawn();
  await analysis.openTab("missions");
  const all = await analysis.missions.count();
  const classes = (await analysis.legend.allInnerTexts()).filter((text) => /\d/.test(text));
  expect(classes.length).toBeGreaterThanOrEqual(5);
  const symbols = async () => Number(await einder.map.getAttribute("data-map-symbols"));
  const drawn = await symbols();

  await einder.redrawnAfter(() => analysis.toggle("instruments", "diplomacy"));
  await expect.poll(() => analysis.missions.count()).toBeLessThan(all);
  const shown = await analysis.missions.count();
  await expect(analysis.counts).toContainText(` ${shown} of `);
  expect(await symbols()).toBeLessThan(drawn);
  expect((await analysis.legend.allInnerTexts()).filter((text) => /\d/.test(text))).toEqual(classes);

  await einder.undo();
  await expect.poll(() => analysis.missions.count()).toBe(all);
  await einder.redo();
  await expect.poll(() => analysis.missions.count()).toBe(shown);
  await analysis.clearFilters();
  await expect.poll(() => analysis.missions.count()).toBe(all);
});
