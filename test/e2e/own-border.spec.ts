import { EinderPage } from "./driver/einder-page.ts";
import { expect, test } from "./driver/watched-test.ts";

const ANALYSIS = "v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months";
/** Off Morocco, from 10 to 14 W and 28 to 29 N. */
const BOX = "-14; 28\n-10; 28\n-10; 29\n-14; 29";
/** The same, named Box, as the product wrote it into a link first. */
const LINK = `${ANALYSIS}&ob=1ljepb.BBE_ru1Cg48qFgotYAAgqjG_ntYA.Box&h=own`;

/** A ring of so many vertices that no link carries it. */
function largeBorder(): string {
  const ring = Array.from({ length: 3000 }, (_, at) => {
    const angle = (at / 3000) * 2 * Math.PI;
    return [10 * Math.cos(angle), 5 + 10 * Math.sin(angle)];
  });
  return JSON.stringify({ type: "Polygon", coordinates: [[...ring, ring[0]]] });
}

test.beforeEach(async ({ einder }) => {
  await einder.setToday("2026-11-23");
});

test("a border is drawn on the map and corrected, then named, marked as differing and carried in the link", async ({
  einder,
}) => {
  const { ownBorders } = einder;
  await einder.open(ANALYSIS);
  await einder.mapIsDrawn();
  await ownBorders.startDrawing();
  await ownBorders.placeCorners([
    [0.4, 0.55],
    [0.6, 0.55],
    [0.6, 0.75],
    [0.5, 0.9],
  ]);
  await ownBorders.press("Backspace");
  await expect(ownBorders.bar).toContainText("3 vertices");
  await ownBorders.press("Enter");
  await ownBorders.drag([0.6, 0.75], [0.65, 0.8]);
  await ownBorders.done();
  const vertices = (await ownBorders.vertices.inputValue()).split("\n");
  expect(vertices).toHaveLength(3);
  // Two corners stood below one another until one of them was dragged.
  expect(new Set(vertices.map((line) => line.split(", ")[0])).size).toBe(3);
  await ownBorders.use("Sahel");

  expect(await ownBorders.chosen()).toBe("Sahel");
  await expect(ownBorders.reset).toBeVisible();
  await expect(einder.analysis.legend.filter({ hasText: "Sahel" })).toHaveCount(1);
  await expect.poll(() => einder.link).toMatch(/&ob=1l[^&]+\.Sahel&h=own/);
  // Clicks that placed corners have selected no area.
  expect(einder.link).not.toContain("x=");
});

test("a border is opened from a link, kept through a reload, removed and put back", async ({
  einder,
  page,
}) => {
  const { ownBorders } = einder;
  await einder.open(LINK);
  expect(await ownBorders.chosen()).toBe("Box");
  await ownBorders.edit();
  await expect(ownBorders.vertices).toHaveValue(BOX.replaceAll(";", ","));
  await ownBorders.cancel();
  await page.reload();
  expect(await ownBorders.chosen()).toBe("Box");

  await ownBorders.remove();
  expect(await ownBorders.chosen()).toBe("Europe and the Kingdom");
  await expect(einder.notices).toContainText(["The border “Box” was deleted."]);
  await ownBorders.putBack();
  expect(await ownBorders.chosen()).toBe("Box");
});

test("a border is typed with decimal commas, and areas are measured to it", async ({ einder }) => {
  const { ownBorders } = einder;
  await einder.open(ANALYSIS);
  await einder.mapIsDrawn();
  // Its code stays away, as on a slow line: drawing can be broken off all the same, and no click goes astray.
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await einder.page.route(/\/draw-[^/]*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await ownBorders.askToDraw();
  await expect(ownBorders.bar).toContainText("Drawing is being made ready.");
  await ownBorders.click([0.5, 0.5]);
  await ownBorders.breakOff();
  await expect(einder.page.getByRole("article")).toHaveCount(0);
  arrive();
  await ownBorders.vertices.fill("-14; 28\n-10; 29\n-10; 28\n-14; 29,5");
  await expect(ownBorders.form).toContainText("a ring that crosses itself");
  await ownBorders.vertices.fill(BOX);
  await ownBorders.use("Box");
  // The corner 28 N, 10 W to the corner of Mauritania at 27.2954 N, 8.6667 W: 152.9 km on a sphere.
  const mauritania = async () =>
    Number((await einder.analysis.ranking()).find(({ name }) => name.startsWith("Mauritania"))?.km);
  await expect.poll(mauritania).toBeGreaterThan(149);
  expect(await mauritania()).toBeLessThan(157);
  await einder.undo();
  expect(await ownBorders.chosen()).toBe("Europe and the Kingdom");
});

test("a border that no link can carry is kept on this device, and goes elsewhere in a project file", async ({
  einder,
  browser,
  baseURL,
}) => {
  const { ownBorders } = einder;
  await einder.open(ANALYSIS);
  await ownBorders.load("Gulf.geojson", largeBorder());
  await ownBorders.use("Gulf");
  await ownBorders.openShare();
  await expect(einder.page.getByRole("dialog")).toContainText(einder.texts.t("project.needed"));
  const project = await ownBorders.saveProject();
  const { link } = einder;
  expect(link.length).toBeLessThan(200);

  await einder.open(ANALYSIS);
  await einder.open(link);
  await expect.poll(() => ownBorders.chosen()).toBe("Gulf");

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = new EinderPage(await elsewhere.newPage(), "en");
  await other.open(link);
  await expect(other.notices).toContainText([other.texts.t("notice.link.home-border-absent")]);
  await other.ownBorders.drop("einder.json", project.replace('"version": 1', '"version": 2'));
  await expect(other.notices.filter({ hasText: "version: found 2" })).toHaveCount(1);
  expect(await other.ownBorders.chosen()).toBe("Europe and the Kingdom");
  await other.ownBorders.drop("einder.json", project);
  await expect.poll(() => other.ownBorders.chosen()).toBe("Gulf");
  await elsewhere.close();
});
