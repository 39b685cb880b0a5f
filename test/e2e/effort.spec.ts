import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "./driver/one-page.ts";
import { expect, test as testOfOwnPage } from "./driver/watched-test.ts";

const ROOT = join(import.meta.dirname, "..", "..");

interface Answer {
  readonly areas: readonly { readonly iso3: string; readonly quadrant: string | null }[];
}

test.beforeEach(async ({ einder }) => {
  await einder.setToday("2026-11-23");
});

test("the gap list of the screen is that of the command line, and its layer names what it draws", async ({
  einder,
}) => {
  await einder.show("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months&p=gap");
  const command = ["--import", "tsx", join("src", "cli", "effort.ts"), "--date", "2026-11-23"];
  const { areas }: Answer = JSON.parse(
    execFileSync(process.execPath, command, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 }),
  );
  const expected = areas.filter(({ quadrant }) => quadrant === "gap").map(({ iso3 }) => iso3);
  expect(expected.length).toBeGreaterThan(3);
  expect(await einder.effort.gapList()).toEqual(expected);

  await einder.mapIsDrawn();
  await einder.redrawnAfter(async () => einder.analysis.layer("gap").check());
  await expect(einder.analysis.legend.filter({ hasText: "high priority, none in our list" })).toHaveCount(1);

  // With presence alone, and a lower bar, more is missing; the link carries both.
  await einder.effort.countOnly("diplomacy");
  await expect.poll(async () => (await einder.effort.gapList()).length).toBeGreaterThan(expected.length);
  await expect.poll(() => einder.link).toContain("gi=diplomacy");
});

test("UNIFIL, AUSSOM and MONUSCO stand under the mandates that end soon, and on the time line", async ({
  einder,
}) => {
  await einder.show(
    "v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months&p=missions&fs=ends-soon&tl=framework",
  );
  const names = await einder.effort.timelineNames();
  for (const name of ["UNIFIL", "AUSSOM", "MONUSCO"]) {
    expect(names).toContain(name);
    await expect(einder.effort.missionRow(name)).toContainText("ends ");
  }
  expect(names).not.toContain("KFOR");
  await einder.effort.chooseOnTimeline("UNIFIL");
  await expect(einder.analysis.missionCard("UNIFIL")).toContainText("Ends 31 December 2026");
});

test("a place tells what covers it on the date, then and now", async ({ einder }) => {
  await einder.show("v=1&s=analysis&l=en&d=2019-12-01&vw=last-12-months&x=point:-8,12.65");
  await expect(einder.measuring.card).toContainText("What covers this place on 1 December 2019");
  for (const name of ["EUTM Mali", "EUCAP Sahel Mali", "MINUSMA"])
    await expect(einder.measuring.card).toContainText(name);
  await einder.analysis.setDate("2026-11-23");
  await expect(einder.measuring.card).toContainText("What covers this place on 23 November 2026");
  await expect(einder.measuring.card).toContainText("EUCAP Sahel Mali");
  await expect(einder.measuring.card).not.toContainText("MINUSMA");
});

testOfOwnPage(
  "an area drawn by hand survives export, reload and import unchanged, and undo takes a change back",
  async ({ einder }) => {
    const { effort } = einder;
    await einder.open(
      "v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months&p=missions&x=mission:eucap-sahel-mali",
    );
    await einder.mapIsDrawn();
    await effort.correct();
    await effort.draw();
    await einder.ownBorders.bar.waitFor();
    await einder.ownBorders.placeCorners([
      [0.4, 0.55],
      [0.48, 0.55],
      [0.48, 0.65],
      [0.4, 0.65],
    ]);
    await einder.ownBorders.press("Enter");
    await effort.drawn();
    await effort.sign("A. Analyst", "seen on site");
    const card = einder.analysis.missionCard("EUCAP Sahel Mali");
    await expect(card).toContainText("Changed: drawn area.");
    // Measured from the area as it is drawn, not from Mali.
    await expect(card).toContainText("km to the EU");
    await effort.closeCard();
    const saved = await effort.save("GeoJSON");
    expect(saved).toContain('"MultiPolygon"');

    await einder.page.reload();
    await einder.header.waitFor();
    expect(await effort.save("GeoJSON")).toBe(saved);
    await effort.revertAll();
    await expect(effort.changes).toHaveCount(0);
    await einder.undo();
    await expect(effort.changes).toHaveCount(1);
    await einder.redo();
    await expect(effort.changes).toHaveCount(0);
    await effort.load("changes.geojson", saved);
    expect(await effort.save("GeoJSON")).toBe(saved);
    const table = await effort.save("CSV");
    await effort.revertAll();
    await effort.load("changes.csv", table);
    expect(await effort.save("GeoJSON")).toBe(saved);
  },
);

testOfOwnPage(
  "what a file hides leaves the lists, and a record of it that is wrong is named and not taken",
  async ({ einder }) => {
    const { effort, analysis } = einder;
    await einder.open("v=1&s=analysis&l=en&d=2026-11-23&vw=last-12-months&p=missions");
    await analysis.missions.first().waitFor();
    const before = await analysis.missions.count();
    await effort.load(
      "changes.csv",
      [
        "edit,id,by,on,reason",
        "hide,kfor,Me,2026-11-20,double",
        "hide,irini,Me,yesterday,double",
        "hide,unifil,Me,2026-11-20,double",
      ].join("\n"),
    );
    await expect(einder.page.getByText("row 3: on: found", { exact: false })).toBeVisible();
    await expect(analysis.missions).toHaveCount(before - 2);
    await expect(effort.changes).toHaveCount(2);
  },
);
