import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueText } from "../../../../src/sources/issue-text.ts";
import {
  type Briefing,
  LONGEST,
  MOST_POINTS,
  type Slide,
  viewOfSlide,
} from "../../../../src/state/briefing/briefing.ts";
import { looksLikeBriefing, readBriefing } from "../../../../src/state/briefing/read.ts";
import { BRIEFING_VERSION } from "../../../../src/state/briefing/schema.ts";
import { briefingFileName, writeBriefing } from "../../../../src/state/briefing/write.ts";
import { encodeLink } from "../../../../src/state/link/codec.ts";
import { initialView, type ViewState } from "../../../../src/state/view.ts";
import { createTranslator } from "../../../../src/strings/translator.ts";
import { anyBorder, largeBorder } from "../../../fixtures/any-border.ts";
import { day } from "../../ui/example-missions.ts";

const base = initialView(day("2026-11-23"), "nl");
const file = (text: string) => ({ name: "b.json", bytes: new TextEncoder().encode(text) });

const slideOf = (view: ViewState, more: Partial<Slide> = {}): Slide => ({
  id: "any",
  view: viewOfSlide(view, "en"),
  headline: "Rank of {name:SDN}: {rank:SDN}",
  points: ["{distance:SDN}", "ünïcode “quoted”"],
  notes: "Say this.\nAnd this.",
  second: null,
  ...more,
});
const OWN: ViewState = { ...base, home: "own", ownBorder: largeBorder(4000) };
const BRIEFING: Briefing = {
  title: "At the borders",
  language: "en",
  slides: [
    slideOf(base),
    slideOf(OWN, {
      second: { view: viewOfSlide({ ...OWN, date: day("2024-06-01") }, "en"), layout: "swipe" },
    }),
  ],
};

function opened(text: string): Briefing {
  const result = readBriefing(file(text), base);
  if ("fault" in result) throw new Error(issueText(result.fault, createTranslator("en")));
  return result.briefing;
}
function faultOf(value: unknown): string {
  const result = readBriefing(file(typeof value === "string" ? value : JSON.stringify(value)), base);
  if (!("fault" in result)) throw new Error("the file was taken");
  return issueText(result.fault, createTranslator("en"));
}
const written = () => JSON.parse(writeBriefing(BRIEFING));
const withoutIds = ({ slides, ...rest }: Briefing) => ({
  ...rest,
  slides: slides.map(({ id: _, ...slide }) => slide),
});

describe("a briefing file", () => {
  it("brings back every slide, with a border that no link can carry written once", () => {
    expect(withoutIds(opened(writeBriefing(BRIEFING)))).toEqual(withoutIds(BRIEFING));
    expect(written().borders).toHaveLength(1);
    expect(briefingFileName(BRIEFING, "json")).toBe("einder-briefing-2026-11-23.json");
    expect(looksLikeBriefing(file(writeBriefing(BRIEFING)))).toBe(true);
    expect(looksLikeBriefing(file('{"format":"einder-project"}'))).toBe(false);
  });

  it("is the same to the byte after it was opened and saved again", () => {
    const slides = fc.array(
      fc.record({
        ownBorder: fc.option(anyBorder),
        zoom: fc.double({ min: 1, max: 12, noNaN: true }),
        headline: fc.string({ unit: "grapheme", maxLength: 40 }),
        points: fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: MOST_POINTS }),
        notes: fc.string({ unit: "grapheme", maxLength: 100 }),
        pair: fc.constantFrom(null, "side" as const, "swipe" as const),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(slides, fc.string({ unit: "grapheme", maxLength: 40 }), (drawn, title) => {
        const briefing: Briefing = {
          title,
          language: "nl",
          slides: drawn.map(({ ownBorder, zoom, pair, ...words }) => {
            const view = viewOfSlide(
              {
                ...base,
                ownBorder,
                home: ownBorder === null ? "eu" : "own",
                camera: { center: [4.5, 52], zoom },
              },
              "nl",
            );
            const second = pair && { view: { ...view, date: day("2020-01-31") }, layout: pair };
            return { id: "any", view, ...words, second };
          }),
        };
        const once = writeBriefing(briefing);
        expect(writeBriefing(opened(once))).toBe(once);
      }),
      { numRuns: 40 },
    );
  });

  it("of version 1 becomes one of this version: a point for each line, and one map", () => {
    const old = {
      format: "einder-briefing",
      version: 1,
      title: "Old",
      language: "nl",
      borders: [],
      slides: [{ link: encodeLink(base), headline: "Kop", text: "een\n\ntwee", notes: "n" }],
    };
    const result = readBriefing(file(JSON.stringify(old)), base);
    if ("fault" in result) throw new Error("refused");
    expect(result.migratedFrom).toBe(1);
    expect(result.briefing.slides[0]).toMatchObject({
      headline: "Kop",
      points: ["een", "twee"],
      second: null,
    });
    expect(JSON.parse(writeBriefing(result.briefing)).version).toBe(BRIEFING_VERSION);
    const many = { ...old, slides: [{ ...old.slides[0], text: "x\n".repeat(MOST_POINTS + 1) }] };
    expect(faultOf(many)).toContain("slides[1].points");
  });

  it("that is damaged is refused with the place of the fault, and slides are counted from 1", () => {
    expect(faultOf("{")).toContain("b.json");
    expect(faultOf("[]")).toContain("format");
    expect(faultOf({ ...written(), version: 3 })).toContain("version");
    expect(faultOf({ ...written(), extra: 1 })).toContain("extra");
    const damaged = (change: (slide: Record<string, unknown>) => void) => {
      const document = written();
      change(document.slides[1]);
      return faultOf(document);
    };
    expect(damaged((slide) => Object.assign(slide, { notes: 5 }))).toContain("slides[2].notes");
    expect(damaged((slide) => Object.assign(slide, { link: "v=1&d=2026-13-01" }))).toContain(
      "slides[2].link: d",
    );
    expect(
      damaged((slide) => Object.assign(slide, { second: { link: "v=1&d=x", layout: "side" } })),
    ).toContain("slides[2].second.link: d");
    expect(
      damaged((slide) => Object.assign(slide, { headline: "x".repeat(LONGEST.headline + 1) })),
    ).toContain("slides[2].headline");
    const border = written();
    border.borders[0].polygons[0][0].length = 2;
    expect(faultOf(border)).toContain("borders[1].polygons[0][0]");
    const gone = { ...written(), borders: [] };
    expect(faultOf(gone)).toContain("slides[2].link: ob");
  });
});
