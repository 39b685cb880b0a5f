import { distance } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { INSET_EXTENT, MAIN_EXTENT } from "../../../src/layers/extents.ts";
import { PALETTES } from "../../../src/layers/palette.ts";
import { frameOfExtent, placeAt, projectionOf } from "../../../src/snapshot/map/mercator.ts";
import { FORMAT_IDS, type FormatId, formatOf, isPossible } from "../../../src/snapshot/page/formats.ts";
import type { Page } from "../../../src/snapshot/page/item.ts";
import { pageOf } from "../../../src/snapshot/page/layout.ts";
import { MarkingTooLong, PageTooSmall } from "../../../src/snapshot/page/page-too-small.ts";
import { scaleOf } from "../../../src/snapshot/page/scale-bar.ts";
import { slidePageOf } from "../../../src/snapshot/page/slide.ts";
import "../../../src/strings/snapshot-texts.ts";
import { tooSmall } from "../../../src/app/snapshot/make-file.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { measureText } from "../../fixtures/measure-text.ts";
import { allItems, besideMaps, contentOf, laidOut, mapsOf, textsOf } from "../../fixtures/page.ts";
import { day } from "../domain/time/dates.ts";

const MARKING = "ONGERUBRICEERD - OPEN BRONNEN";

describe("pageOf", () => {
  it("says of a date past the edition by how much it lies past it, and on its day nothing of that", () => {
    const notes = (date: string) =>
      contentOf(({ actions }) => actions.setDate(day(date)))
        .blocks.flatMap(({ lines }) => lines)
        .filter((line) => line.includes("past the edition"));
    // From 29 November 2026 to 15 March 2027: three whole months.
    expect(notes("2027-03-15")).toEqual([
      "The date lies 3 months past the edition of 29 November 2026: nothing is counted as certain.",
    ]);
    expect(notes("2026-11-29")).toEqual([]);
  });

  it.each(FORMAT_IDS)("says everything within the page, between two markings (%s)", (format) => {
    const content = contentOf();
    const page = laidOut(content, format);
    const texts = besideMaps(page);
    expect(texts[0]?.text).toBe(MARKING);
    expect(texts.at(-1)?.text).toBe(MARKING);
    const said = texts.map(({ text }) => text).join(" ");
    for (const { title, lines } of [content.lead, ...content.blocks]) {
      expect(said).toContain(title);
      for (const word of lines.join(" ").split(" ")) expect(said).toContain(word);
    }
    for (const { entries } of content.legend) for (const { label } of entries) expect(said).toContain(label);
    for (const { text, x, y, size, weight, align } of texts) {
      const width = measureText(text, size, weight);
      const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + width, text).toBeLessThanOrEqual(page.width);
      expect(y, text).toBeGreaterThan(0);
      expect(y, text).toBeLessThan(page.height);
    }
  });

  it("has no two texts beside the maps stand on one another", () => {
    for (const format of FORMAT_IDS) {
      const boxes = besideMaps(laidOut(contentOf(), format)).map(({ text, x, y, size, weight, align }) => {
        const width = measureText(text, size, weight);
        const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
        // The letters themselves: from the height of an x to the baseline.
        return { text, left, right: left + width, top: y - size * 0.5, bottom: y };
      });
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const meet = a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
          expect(meet, `${format}: ${a.text} / ${b.text}`).toBe(false);
        }
      }
    }
  });

  it("shows the inset beside Europe, and not beside a map that shows the Caribbean itself", () => {
    expect(mapsOf(laidOut(contentOf()))).toHaveLength(2);
    const caribbean = contentOf(({ actions }) => actions.setCamera({ center: [-67.5, 14.75], zoom: 4.6 }));
    expect(mapsOf(laidOut(caribbean))).toHaveLength(1);
  });

  it("fills areas in the very colours of the legend", () => {
    const content = contentOf();
    const page = laidOut(content);
    const [main] = mapsOf(page);
    const fills = new Set(
      allItems(main?.items ?? []).flatMap((item) =>
        item.kind === "path" && item.fill !== null ? [item.fill] : [],
      ),
    );
    const ramp = content.legend.find(({ id }) => id === "risk")?.entries ?? [];
    expect(ramp).toHaveLength(5);
    for (const entry of ramp) expect(fills).toContain("color" in entry ? entry.color : "");
  });

  it("draws paper in light colours, and in dark ones where that is asked for", () => {
    const dark = (chosen: boolean) =>
      contentOf(({ actions }) => actions.setTheme("dark"), { dark: chosen }).map.palette;
    expect(dark(false)).toBe(PALETTES.light);
    expect(dark(true)).toBe(PALETTES.dark);
  });

  it("names filters, border and settings that differ in words, and nothing that is not so", () => {
    const plain = textsOf(laidOut(contentOf()).items)
      .map(({ text }) => text)
      .join(" ");
    expect(plain).toContain("None; what has ended or not begun is not shown.");
    expect(plain).toContain("Default settings.");
    const filtered = contentOf(({ actions, store }) => {
      actions.setFilter("frameworks", ["EU"]);
      actions.setHome("eu");
      expect(store.getState().view.filters.frameworks).toEqual(["EU"]);
    });
    const words = textsOf(laidOut(filtered).items)
      .map(({ text }) => text)
      .join(" ");
    expect(words).not.toContain("None; what has ended");
    expect(words).toContain("Border or settings differ from the default.");
  });

  it("refuses a page on which not everything can be said", () => {
    const content = contentOf();
    const long = {
      ...content,
      blocks: [{ id: "top" as const, title: "x", lines: Array.from({ length: 400 }, (_, i) => `row ${i}`) }],
    };
    expect(() => pageOf(long, formatOf("a4-landscape", { width: 0, height: 0 }), measureText)).toThrow(
      PageTooSmall,
    );
  });

  describe("a long marking", () => {
    const RELEASE = "FOR ".repeat(40).trim();
    const wide = (letters: number) => "WM ".repeat(letters).trim();
    /** The lines in each band, and all texts that run over an edge of the page. */
    function bands(page: Page) {
      // The other white text is the sign of what was not checked.
      const white = besideMaps(page).filter(({ color, text }) => color === "#ffffff" && text !== "?");
      const outside = besideMaps(page).filter(({ text, x, size, weight, align }) => {
        const width = measureText(text, size, weight);
        const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
        return left < 0 || left + width > page.width;
      });
      const half = white.length / 2;
      return { white, top: white.slice(0, half), bottom: white.slice(half), outside };
    }
    const said = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text).join(" ");
    const page = (marking: string, format: FormatId) =>
      laidOut(
        contentOf(() => {}, { marking, releasability: RELEASE }),
        format,
      );

    it.each(FORMAT_IDS)("stands whole within both bands, as large as fits (%s)", (format) => {
      const plain = bands(page("OPEN", format)).white[0]?.size ?? 0;
      for (const marking of [wide(18), wide(26), "W".repeat(80)]) {
        const drawn = page(marking, format);
        const { top, bottom, outside } = bands(drawn);
        expect(outside.map(({ text }) => text)).toEqual([]);
        expect(said(top).replaceAll(" ", "")).toBe(marking.replaceAll(" ", ""));
        expect(said(bottom)).toBe(said(top));
        const size = top[0]?.size ?? 0;
        expect(size).toBeLessThanOrEqual(plain);
        // No smaller than the smallest print of the page, 7.6 to 11.
        expect(size / plain).toBeGreaterThan(0.69);
        // Letters stand clear of the edge and of each other.
        expect((top[0]?.y ?? 0) - size * 0.7).toBeGreaterThan(0);
        expect((bottom.at(-1)?.y ?? 0) + size * 0.2).toBeLessThan(drawn.height);
        if (top.length === 2) expect((top[1]?.y ?? 0) - (top[0]?.y ?? 0)).toBeGreaterThan(size);
      }
    });

    it("is refused in words where two lines of the smallest print do not hold it", () => {
      expect(() => page(wide(200), "a4-portrait")).toThrow(MarkingTooLong);
      expect(tooSmall(new MarkingTooLong(), createTranslator("en"))).toContain("The marking is too long");
    });

    it("stands whole on a slide too", () => {
      const { map, ...content } = contentOf(() => {}, { marking: "W".repeat(80), releasability: RELEASE });
      const maps = [{ subject: map, caption: "", legend: [] }] as const;
      const slide = {
        ...content,
        headline: "H",
        points: [],
        departures: [],
        maps,
        sources: [],
        counter: "1 / 1",
      };
      const { top, bottom, outside } = bands(slidePageOf(slide, measureText));
      expect(outside).toEqual([]);
      expect([said(top), said(bottom)].map((text) => text.replaceAll(" ", ""))).toEqual([
        "W".repeat(80),
        "W".repeat(80),
      ]);
    });
  });

  it("is the same page for the same view", () => {
    expect(JSON.stringify(laidOut(contentOf()))).toBe(JSON.stringify(laidOut(contentOf())));
  });
});

describe("scaleOf", () => {
  it("is as long as the way over the surface that it states, within 1 % (Turf, on a sphere)", () => {
    for (const extent of [MAIN_EXTENT, INSET_EXTENT, [4, 50, 8, 54] as const, [15, 74, 30, 80] as const]) {
      const frame = frameOfExtent({ x: 0, y: 0, width: 780, height: 620 }, extent, 6);
      const { km, px } = scaleOf(frame);
      const at = (side: number) => [...placeAt(frame, 390 + (side * px) / 2, 310)];
      expect(px).toBeLessThanOrEqual(0.2 * 780);
      expect(Math.abs(distance(at(-1), at(1)) / km - 1)).toBeLessThan(0.01);
    }
  });
});

describe("a frame", () => {
  it("shows an extent whole and takes places back from the page", () => {
    const frame = frameOfExtent({ x: 30, y: 80, width: 780, height: 620 }, MAIN_EXTENT, 6, 78);
    const project = projectionOf(frame);
    const [west, south, east, north] = MAIN_EXTENT;
    const [left, bottom] = project([west, south]);
    const [right, top] = project([east, north]);
    expect(left).toBeGreaterThanOrEqual(30 + 6 + 78 - 1e-6);
    expect(right).toBeLessThanOrEqual(30 + 780 - 6 + 1e-6);
    expect(top).toBeGreaterThanOrEqual(80 + 6 - 1e-6);
    expect(bottom).toBeLessThanOrEqual(80 + 620 - 6 + 1e-6);
    const [longitude, latitude] = placeAt(frame, ...project([12.5, 41.9]));
    expect(longitude).toBeCloseTo(12.5, 9);
    expect(latitude).toBeCloseTo(41.9, 9);
  });
});

describe("formatOf", () => {
  it("prints A3 and A4 at 300 dots an inch (ISO 216: 420 x 297 and 297 x 210 mm)", () => {
    const dots = (id: "a3-landscape" | "a4-portrait") => {
      const { width, height, dotsPerPx } = formatOf(id, { width: 0, height: 0 });
      return [Math.round(width * dotsPerPx), Math.round(height * dotsPerPx)];
    };
    expect(dots("a3-landscape")).toEqual([4961, 3508]);
    expect(dots("a4-portrait")).toEqual([2480, 3508]);
  });

  it("makes a picture of one's own exactly as large as it was asked for, and no strip or giant", () => {
    const { width, height, dotsPerPx } = formatOf("custom", { width: 1920, height: 1080 });
    expect([Math.round(width * dotsPerPx), Math.round(height * dotsPerPx)]).toEqual([1920, 1080]);
    expect(isPossible({ width: 599, height: 900 })).toBe(false);
    expect(isPossible({ width: 3000, height: 900 })).toBe(false);
    expect(isPossible({ width: 12_000, height: 12_000 })).toBe(false);
    expect(isPossible({ width: 1920.5, height: 1080 })).toBe(false);
    expect(() => formatOf("custom", { width: 1, height: 1 })).toThrow(RangeError);
  });
});
