import { test } from "./driver/one-page.ts";
import { expect, test as testOfOwnPage } from "./driver/watched-test.ts";

/** A no-break space joins a number and its unit. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.beforeEach(async ({ einder }) => {
  await einder.setToday("2026-11-23");
});

test("a place is measured by its coordinates, to the metre of the ellipsoid", async ({ einder }) => {
  const { measuring } = einder;
  await einder.show(
    "v=1&s=analysis&l=nl&d=2026-11-23&vw=last-12-months&h=kingdom-caribbean&x=point:-69.93,10",
  );
  // Aruba lies 2.4 degrees of meridian to the north: some 266 km.
  await expect
    .poll(async () => plain(await measuring.distance.innerText()))
    .toMatch(/^2\d\d km tot het Koninkrijk/);
  // The Hague to Sint Maarten on a sphere of 6371.0088 km by the haversine: 6,890 km.
  await measuring.measureAt("52,1", "4,3");
  await expect
    .poll(async () => plain(await measuring.distance.innerText()))
    .toMatch(/^6\.[89]\d{2} km tot het Koninkrijk \(Sint Maarten\)/);
  await einder.analysis.chooseHomeArea("eu");
  await expect(measuring.distance).toHaveText("binnen de EU");
});

test("the other button measures without the mode, and a click at sea does too", async ({ einder }) => {
  const { measuring } = einder;
  await einder.show("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months");
  await einder.mapIsDrawn();
  await measuring.clickMap(0.5, 0.7, "right");
  await expect(measuring.distance).toBeVisible();
  // The open Atlantic, north of the Azores.
  await measuring.clickMap(0.08, 0.3);
  await expect(measuring.card).toContainText("at sea");
});

test("the lines of equal distance are measured when they are asked for, and named in the legend", async ({
  einder,
}) => {
  await einder.show("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months");
  await einder.mapIsDrawn();
  await expect(einder.analysis.legend.filter({ hasText: "250 km" })).toHaveCount(0);
  await einder.redrawnAfter(async () => einder.analysis.layer("distance-bands").check());
  await expect
    .poll(async () => plain((await einder.analysis.legend.allInnerTexts()).join(" ")))
    .toContain("250 km, 500 km and 1,000 km");
});

test("a mission tells how far its area and its headquarters are", async ({ einder }) => {
  await einder.show("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months&x=mission:eubam-libya");
  const card = einder.analysis.missionCard("EUBAM Libya");
  // 258.8 km from the EU with its islands, on a sphere (reference/country-distances.csv).
  await expect
    .poll(async () => plain(await card.innerText()))
    .toMatch(/Mission area\s+259 km to the EU \(Greece\)/);
  await expect(card).toContainText("Headquarters Tripoli");
});

testOfOwnPage(
  "a click in the Sahara tells distance, border and both ends of the line, and the link opens the same",
  async ({ einder }) => {
    const { measuring } = einder;
    await einder.open("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months");
    await einder.mapIsDrawn();
    await measuring.mode.click();
    // The middle of the map's lower left: Algeria and Mali.
    await measuring.clickMap(0.42, 0.62);
    await expect
      .poll(async () => plain(await measuring.distance.innerText()))
      .toMatch(/^[\d,]+ km to the EU \(/);
    await expect(measuring.card).toContainText("on land");
    await expect(measuring.card).toContainText("coast");
    await expect(measuring.card).toContainText("1 : 10 million");
    const answer = await measuring.distance.innerText();
    await expect.poll(() => einder.link).toContain("x=point:");

    await einder.open(einder.link);
    await expect(measuring.distance).toHaveText(answer);
  },
);

testOfOwnPage(
  "another click draws the card again, and neither the page nor the lists around it",
  async ({ einder }) => {
    const { measuring } = einder;
    await einder.open("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months&x=point:5,23");
    await einder.mapIsDrawn();
    await expect(measuring.distance).toBeVisible();
    await einder.explanations.intervals();
    await measuring.mode.click();
    const changes = await einder.analysis.changesAroundMap();
    const before = await measuring.distance.innerText();
    await measuring.clickMap(0.42, 0.66);
    await expect(measuring.distance).not.toHaveText(before);
    await expect.poll(() => einder.link).not.toContain("x=point:5,23");
    expect(await changes()).toEqual([]);
  },
);

testOfOwnPage(
  "without the measuring worker the rest goes on, and it is said, with a way to try again",
  async ({ einder, page, watch }) => {
    watch.allow(/measure\.worker|Failed to load resource/);
    let refused = 0;
    await page.route(/measure\.worker/, (route) => {
      refused += 1;
      return route.abort();
    });
    await einder.open("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months&x=point:5,23");
    await expect(page.getByText(einder.texts.t("measure.failed"), { exact: true })).toBeVisible();
    expect((await einder.analysis.ranking()).length).toBeGreaterThan(50);
    // The place, and the border that is made ready after the draws: let through, either would take the message away.
    await expect.poll(() => refused).toBeGreaterThanOrEqual(2);
    await page.unroute(/measure\.worker/);
    await page.getByRole("button", { name: einder.texts.t("state.retry"), exact: true }).click();
    await expect(einder.measuring.distance).toBeVisible();
  },
);
