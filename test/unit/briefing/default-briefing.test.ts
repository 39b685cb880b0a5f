import { describe, expect, it } from "vitest";
import { slideContent, slideTable, slideTexts, under } from "../../../src/app/briefing/slide-content.ts";
import { PageTooSmall } from "../../../src/snapshot/page/page-too-small.ts";
import { notesPageOf, slidePageOf } from "../../../src/snapshot/page/slide.ts";
import { LONGEST, MOST_POINTS } from "../../../src/state/briefing/briefing.ts";
import { readBriefing } from "../../../src/state/briefing/read.ts";
import { writeBriefing } from "../../../src/state/briefing/write.ts";
import { selectRanked } from "../../../src/state/selectors/ranking.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { CHOICES, drawnUp } from "../../fixtures/drawn-up.ts";
import { measureText } from "../../fixtures/measure-text.ts";
import { besideMaps, MADE, mapsOf } from "../../fixtures/page.ts";
import { day } from "../ui/example-missions.ts";

describe("the briefing that is drawn up", () => {
  it.each(["nl", "en"] as const)(
    "tells finding, top five, changes, gap, ends and method (%s)",
    (language) => {
      const { state, briefing, texts } = drawnUp(({ actions }) => actions.setLanguage(language));
      const { t, pick } = createTranslator(language);
      expect(briefing.slides).toHaveLength(6);
      const areas = state.data.documents.areas?.areas ?? [];
      const top = selectRanked(state).slice(0, 5);
      const [finding, five, changed, gap, ending, method] = texts;
      for (const [place, { iso3, rank }] of top.entries()) {
        const name = pick(areas.find((area) => area.iso3 === iso3)?.names ?? { nl: "-", en: "-" });
        if (place < 3) expect(finding?.headline).toContain(name);
        expect(five?.points[place]).toMatch(new RegExp(`^${rank}\\. ${name} \\(`));
      }
      // The newest months end in May 2026, and the twelve before them in May 2025.
      expect(changed?.headline).toContain("2025");
      expect(briefing.slides[2]?.second?.view.date).toBe("2025-05-31");
      expect(gap?.points[0]).toMatch(/^\d+ /);
      expect(ending?.points.length).toBeGreaterThan(3);
      expect(method?.points.join(" ")).toContain(t("page.sources"));
      for (const { headline, points } of texts) {
        expect(headline).not.toContain("{");
        expect(points.join(" ")).not.toMatch(/[{}[\]]/);
        expect(points.length).toBeGreaterThan(0);
      }
      for (const { headline, points } of briefing.slides) {
        expect(headline.length).toBeLessThanOrEqual(LONGEST.headline);
        expect(points.length).toBeLessThanOrEqual(MOST_POINTS);
        for (const point of points) expect(point.length).toBeLessThanOrEqual(LONGEST.point);
      }
    },
  );

  it("has its numbers follow the date, also after it was saved and opened", () => {
    const { state, briefing } = drawnUp();
    const bytes = new TextEncoder().encode(writeBriefing(briefing));
    const read = readBriefing({ name: "b.json", bytes }, state.view);
    if ("fault" in read) throw new Error("refused");
    const slide = read.briefing.slides[1];
    if (slide === undefined) throw new Error("no slide");
    const now = slideTexts(slide, under(state)).points;
    const then = slideTexts(
      { ...slide, view: { ...slide.view, date: day("2016-12-31") } },
      under(state),
    ).points;
    expect(now[0]).toContain("May 2026");
    expect(then[0]).toContain("2016");
    expect(slideTable(slide, under(state))?.rows).toHaveLength(10);
  });

  it("leaves the filters, layers and extent out that the user happens to have", () => {
    const { briefing } = drawnUp(({ actions }) => {
      actions.setFilter("frameworks", ["EU"]);
      actions.setCamera({ center: [0, 0], zoom: 5 });
      actions.setHome("eu");
    });
    for (const { view } of briefing.slides) {
      expect(view.filters.frameworks).toEqual([]);
      expect(view.camera).toBeNull();
      expect(view.home).toBe("eu");
    }
  });
});

describe("the page of a slide", () => {
  it("says all of its words between two markings, within the page", () => {
    const { briefing, page } = drawnUp();
    for (const [index, slide] of briefing.slides.entries()) {
      const { content, page: drawn } = page(slide, index);
      const texts = besideMaps(drawn);
      expect(texts[0]?.text).toBe(CHOICES.marking);
      expect(texts.at(-1)?.text).toBe(CHOICES.marking);
      const said = texts.map(({ text }) => text).join(" ");
      for (const line of [content.headline, ...content.points, ...content.sources, ...content.foot])
        for (const word of line.split(" ")) expect(said).toContain(word);
      for (const { legend } of content.maps)
        for (const { entries } of legend) for (const { label } of entries) expect(said).toContain(label);
      for (const { text, x, y, size, weight, align } of texts) {
        const width = measureText(text, size, weight);
        const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(left + width, text).toBeLessThanOrEqual(drawn.width);
        expect(y, text).toBeLessThan(drawn.height);
      }
    }
  });

  it.each([
    ["2026-11-23", "europe-and-kingdom"],
    ["2026-11-29", "eu"],
    ["2024-05-18", "nato-europe"],
    ["2022-06-01", "kingdom-caribbean"],
    ["2020-06-01", "kingdom"],
    ["2016-06-30", "schengen"],
  ] as const)("has room for its words, in type a tenth wider too (%s, %s)", (date, home) => {
    for (const language of ["nl", "en"] as const) {
      const { briefing, state } = drawnUp(({ actions }) => {
        actions.setDate(day(date));
        actions.setHome(home);
        actions.setLanguage(language);
      });
      for (const [index, slide] of briefing.slides.entries()) {
        const content = slideContent(under(state), slide, CHOICES, { index, total: 6, made: MADE });
        if (content === null) throw new Error("no content");
        const wider: typeof measureText = (...measured) => 1.1 * measureText(...measured);
        expect(() => slidePageOf(content, wider), content.headline).not.toThrow();
      }
    }
  });

  it("sets what was left of what is, each under its date", () => {
    const { briefing, page } = drawnUp();
    const slide = briefing.slides[2];
    if (slide === undefined) throw new Error("no slide");
    const { content, page: drawn } = page(slide, 2);
    expect(content.maps.map(({ caption }) => caption)).toEqual(["31 May 2025", "29 November 2026"]);
    // Two maps, each with its inset.
    expect(mapsOf(drawn)).toHaveLength(4);
  });

  it("has its notes below it in print, and refuses what does not fit", () => {
    const { briefing, page } = drawnUp();
    const [slide] = briefing.slides;
    if (slide === undefined) throw new Error("no slide");
    const { content } = page(slide, 0);
    const noted = notesPageOf(content, { title: "Notes", lines: ["Say this first."] }, measureText);
    const texts = besideMaps(noted);
    const note = texts.find(({ text }) => text === "Say this first.");
    const last = texts.filter(({ text }) => text === CHOICES.marking).at(-1);
    expect(note?.y).toBeGreaterThan(noted.height * 0.35);
    expect(note?.y).toBeLessThan(last?.y ?? 0);
    const long = { ...content, points: Array.from({ length: 12 }, () => "word ".repeat(80)) };
    expect(() => slidePageOf({ ...long, points: [...long.points, ...long.points] }, measureText)).toThrow(
      PageTooSmall,
    );
  });
});
