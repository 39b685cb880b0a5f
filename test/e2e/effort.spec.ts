import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "./driver/watched-test.ts";

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
  await einder.open("v=1&s=analysis&l=en&d=2026-11-23&p=gap");
  const command = ["--import", "tsx", join("src", "cli", "effort.ts"), "--date", "2026-11-23"];
  const { areas }: Answer = JSON.parse(
    execFileSync(process.execPath, command, { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 }),
  );
  const expected = areas.filter(({ quadrant }) => quadrant === "gap").map(({ iso3 }) => iso3);
  expect(expected.length).toBeGreaterThan(3);
  expect(await einder.effort.gapList()).toEqual(expected);

  await einder.mapIsDrawn();
  await einder.redrawnAfter(async () => einder.analysis.layer("gap").check());
  await expect(einder.analysis.legend.filter({ hasText: "high priority, no effort" })).toHaveCount(1);

  // With presence alone, and a lower bar, more is missing; the link carries both.
  await einder.effort.countOnly("diplomacy");
  await expect.poll(async () => (await einder.effort.gapList()).length).toBeGreaterThan(expected.length);
  await expect.poll(() => einder.link).toContain("gi=diplomacy");
});

test("UNIFIL, AUSSOM and MONUSCO stand under the mandates that end soon, and on the time line", async ({
  einder,
}) => {
  await einder.open("v=1&s=analysis&l=en&d=2026-11-23&p=missions&fs=ends-soon&tl=framework");
  const names = await einder.effort.timelineNames();
  for (const name of ["UNIFIL", "AUSSOM", "MONUSCO"]) {
    expect(names).toContain(name);
    await expect(einder.effort.missionRow(name)).toContainText("ends ");
  }
  expect(names).not.toContain("KFOR");
  await einder.effort.chooseOnTimeline("UNIFIL");
  await expect(einder.analysis.missionCard("UNIFIL")).toContainText("Mandate ends 31 December 2026");
});

test("a place tells what covers it on the date, then and now", async ({ einder }) => {
  await einder.open("v=1&s=analysis&l=en&d=2019-12-01&x=point:-8,12.65");
  await expect(einder.measuring.card).toContainText("What covers this place on 1 December 2019");
  for (const name of ["EUTM Mali", "EUCAP Sahel Mali", "MINUSMA"])
    await expect(einder.measuring.card).toContainText(name);
  await einder.open("v=1&s=analysis&l=en&d=2026-11-23&x=point:-8,12.65");
  await expect(einder.measuring.card).toContainText("EUCAP Sahel Mali");
  await expect(einder.measuring.card).not.toContainText("MINUSMA");
});
