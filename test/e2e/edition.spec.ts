import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Month } from "../../src/domain/time/month.ts";
import { test } from "./driver/one-page.ts";
import { expect, test as testOfOwnPage } from "./driver/watched-test.ts";

const DAY = "2026-11-29";
const ANALYSIS = `v=1&s=analysis&l=en&d=${DAY}&vw=last-12-months`;

/** What users hold of the edition of 23 November 2026; what they saw is told beside it. */
const FORMER = join(import.meta.dirname, "..", "fixtures", "former-edition");
interface Links {
  readonly links: readonly {
    readonly link: string;
    readonly shown: readonly { readonly name: string; readonly rank: number; readonly priority: number }[];
  }[];
}
const { links } = JSON.parse(readFileSync(join(FORMER, "links.json"), "utf8")) as Links;

/** A no-break space joins a number and its unit, and a minus is no hyphen. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ").replaceAll("\u2212", "-");

/** A number of a part of a difference: "revised -1.2". */
function partOf(text: string, name: string): number {
  const [, value] = new RegExp(`${name} ([+-]?[\\d.]+)`).exec(plain(text)) ?? [];
  return Number(value?.replace("+", ""));
}

/** Lebanon then, as the product of that edition wrote it, and by calendar year now, as the method expects it (within 0.3). */
const LEBANON = { was: 68.6, now: 38.1, rankThen: 2, rankNow: 9 };

test.beforeEach(async ({ einder }) => {
  await einder.setToday(DAY);
});

testOfOwnPage(
  "a first visit on the day of the edition names the twelve months, and both numbers of a rise by few deaths",
  async ({ einder }) => {
    await einder.setToday(DAY);
    await einder.open();
    await expect(einder.finding).toContainText("Libanon, Oekraïne en Venezuela");
    await expect(einder.brief).toContainText("de 12 maanden t/m mei 2026 (voorlopig)");
    await einder.speak("en");
    await expect(einder.finding).toContainText("Lebanon, Ukraine and Venezuela");
    await expect(einder.brief).toContainText("Organised violence: the 12 months to May 2026 (provisional).");
    await expect(einder.header).toContainText("violence to May 2026 (provisional)");
    // Venezuela's months in the facts: June 2025 to May 2026 are 124, the twelve before them 4.
    const venezuela = einder.topCards.filter({ hasText: "Venezuela" });
    await expect(venezuela).toContainText("124 deaths");
    await expect(venezuela).toContainText("against 4 in the 12 months before");
  },
);

test("an earlier date counts final months, and before the first windows the calendar year in their place", async ({
  einder,
}) => {
  await einder.show("v=1&l=en&d=2019-12-01&vw=last-12-months");
  await expect(einder.brief).toContainText("Organised violence: the 12 months to November 2019.");
  await expect(einder.brief).not.toContainText("provisional");
  await einder.show("v=1&l=en&d=2016-06-01&vw=last-12-months");
  await expect(einder.brief).toContainText(
    "Organised violence: 2015; there are no windows of 12 months for this date.",
  );
});

test("Sudan's card gives its deaths of 2025 and 2024 with edition and citation, Iran's those of 2026 so far", async ({
  einder,
}) => {
  await einder.show(`${ANALYSIS}&x=area:SDN`);
  const sudan = einder.analysis.areaCard("Sudan");
  // UCDP 26.1, best estimates in total, as in the figures of the facts.
  await expect(sudan).toContainText("75,174 deaths (2025); 7,103 (2024)");
  await expect(sudan).toContainText("Country-Year Dataset on Organized Violence 26.1");
  await expect(sudan).toContainText("Citation: Davies, Pettersson & Öberg (2026)");
  await einder.show(`${ANALYSIS}&x=area:IRN`);
  const iran = einder.analysis.areaCard("Iran");
  // UCDP's candidate events of January to August 2026, as in the figures of the facts.
  await expect(iran).toContainText("2026 so far (January to August), preliminary: 23,634 deaths");
  await expect(iran).toContainText(/19,900 of these deaths are .* in 37 events/);
});

test("another window changes ranking, link and marks, and undo brings them back", async ({ einder }) => {
  const { analysis } = einder;
  const top = async () => (await analysis.ranking()).slice(0, 3).map(({ name, score }) => `${name} ${score}`);
  const mark = { name: "provisional months", exact: true } as const;
  const marked = () => [
    analysis.list.getByText("Organised violence: the 12 months to May 2026 (provisional)."),
    analysis.legendBox.getByText("violence provisional to May 2026"),
    analysis.areaCard("Lebanon").getByText(mark.name, mark),
  ];
  await einder.show(`${ANALYSIS}&x=area:LBN`);
  // "Expected" of the method, by either window.
  await expect.poll(top).toEqual(["Lebanon 63.2", "Ukraine 62.4", "Venezuela 60.2"]);
  for (const place of marked()) await expect(place.first()).toBeVisible();

  await analysis.countViolenceOver("calendar-year");
  await expect.poll(top).toEqual(["Syria 65.0", "Ukraine 59.2", "Palestine 55.2"]);
  await expect.poll(() => einder.link).toContain("vw=calendar-year");
  for (const place of marked()) await expect(place).toHaveCount(0);

  await einder.undo();
  await expect.poll(top).toEqual(["Lebanon 63.2", "Ukraine 62.4", "Venezuela 60.2"]);
  await expect.poll(() => einder.link).toContain("vw=last-12-months");
  for (const place of marked()) await expect(place.first()).toBeVisible();
});

test("a link of the former edition counts by calendar year and says so, and tells what was revised and what is newer", async ({
  einder,
}) => {
  const [first] = links;
  expect(first?.shown[1]).toMatchObject({ name: "Lebanon", rank: LEBANON.rankThen, priority: LEBANON.was });
  await einder.show(first?.link ?? "");
  await expect(einder.notices).toHaveText([einder.texts.t("notice.link.former")]);
  await expect(einder.finding).toContainText("Syria, Ukraine and Palestine");
  await einder.answerNotice("notice.link.former.changed");
  const lebanon = einder.explanations.mover("Lebanon");
  await expect(lebanon).toContainText(`Rank ${LEBANON.rankThen} → ${LEBANON.rankNow}`);
  await expect(lebanon).toContainText(`${LEBANON.was} → ${LEBANON.now}`);
  const text = await lebanon.innerText();
  const parts = partOf(text, "revised") + partOf(text, "newer figures");
  expect(parts, text).toBeCloseTo(LEBANON.now - LEBANON.was, 5);
});

testOfOwnPage(
  "a page and a briefing of the former edition list their numbers that differ, each with its causes",
  async ({ einder }) => {
    const { snapshots } = einder;
    await einder.setToday(DAY);
    await einder.open(`v=1&l=en&d=${DAY}&vw=last-12-months`);
    await expect(einder.topCards.first()).toBeVisible();
    await snapshots.drop("brief-en.png", readFileSync(join(FORMER, "brief-en.png")));
    await expect(snapshots.report).toContainText(/numbers differ from the page of 23 November 2026/);
    const lebanon = snapshots.differences.filter({ hasText: /^Lebanon: / });
    await expect(lebanon).toContainText(
      `rank ${LEBANON.rankThen} → ${LEBANON.rankNow}, priority ${LEBANON.was} → ${LEBANON.now}`,
    );
    const text = await lebanon.innerText();
    const parts = partOf(text, "revised") + partOf(text, "newer figures");
    expect(parts, text).toBeCloseTo(LEBANON.now - LEBANON.was, 5);
    await einder.page.keyboard.press("Escape");

    await snapshots.drop("briefing.json", readFileSync(join(FORMER, "briefing-default-en.json")));
    await expect(snapshots.report).toContainText(
      /lines say something else than with the edition of 23 November 2026/,
    );
    const lines = (await snapshots.differences.allInnerTexts()).map(plain);
    const told = lines.filter((line) => /\(.*(revised|newer figures|registry or method)\)$/.test(line));
    expect(told).toEqual(lines);
    expect(lines.filter((line) => line.includes("2. Lebanon: 68.6 of 100"))).toHaveLength(1);
  },
);

testOfOwnPage(
  "the ranking that is taken away tells window, months and that they are provisional, and so does the page",
  async ({ einder }) => {
    const { snapshots } = einder;
    await einder.setToday(DAY);
    await einder.open(`v=1&l=en&d=${DAY}&vw=last-12-months`);
    await expect(einder.topCards.first()).toBeVisible();
    await snapshots.open();
    const csv = await snapshots.saveCsv();
    const { data } = Papa.parse<Readonly<Record<string, string>>>(csv.replace(/^\uFEFF/, ""), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data[0]?.["iso3"]).toBe("LBN");
    for (const row of data) {
      expect(row).toMatchObject({
        window: "last-12-months",
        violence_from: "2025-06",
        violence_to: "2026-05",
        violence_provisional: "true",
      });
    }
    const drawing = (await snapshots.save("svg")).bytes.toString("utf8");
    const said = plain(drawing.replace(/<metadata[\s\S]*?<\/metadata>/, "").replace(/<[^>]*>/g, " "));
    const page = said.replace(/\s+/g, " ");
    expect(page).toContain("violence to May 2026 (provisional)");
    expect(page).toContain("violence counts over: last 12 months");
    expect(page).toContain("0–100, violence provisional to May 2026");
  },
);

testOfOwnPage(
  "on a telephone the bars and the steps are at hand, and the day moves by a month",
  async ({ einder, page }) => {
    const { time } = einder;
    await page.setViewportSize({ width: 390, height: 844 });
    await einder.setToday(DAY);
    await einder.open(ANALYSIS);
    await time.openSheet();
    await expect(time.bar("2026-05" as Month)).toBeInViewport();
    await expect(time.steps).toHaveCount(6);
    for (const step of await time.steps.all()) await expect(step).toBeInViewport({ ratio: 1 });
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);

    await time.step("time.back.month").click();
    await expect.poll(() => einder.link).toContain("d=2026-10-29");
    await time.bar("2026-04" as Month).click();
    await expect.poll(() => einder.link).toContain("d=2026-04-30");
    await expect(einder.header).toContainText("violence to April 2026 (provisional)");
    await time.step("time.on.month").click();
    await expect.poll(() => einder.link).toContain("d=2026-05-31");
    expect(await sideways()).toBe(0);
  },
);
