import { describe, expect, it } from "vitest";
import { type SecondMap, type Slide, viewOfSlide } from "../../../../src/state/briefing/briefing.ts";
import { pairKindOf, withView } from "../../../../src/state/briefing/pair.ts";
import { readBriefing } from "../../../../src/state/briefing/read.ts";
import { writeBriefing } from "../../../../src/state/briefing/write.ts";
import { initialView } from "../../../../src/state/view.ts";
import { day } from "../../ui/example-missions.ts";

const view = viewOfSlide({ ...initialView(day("2026-11-23"), "en"), home: "eu" }, "en");
const slideOf = (second: SecondMap | null): Slide => ({
  id: "any",
  view,
  headline: "",
  points: [],
  notes: "",
  second,
});
const then = { ...view, date: day("2020-01-01") };
const border = { ...view, home: "kingdom" } as const;

describe("the kind of a second map", () => {
  it("is told by what differs, and is a view that was taken where nothing does yet", () => {
    const told = [null, then, border, { ...then, home: border.home }, view].map((second) =>
      pairKindOf(slideOf(second && { view: second, layout: "side" })),
    );
    expect(told).toEqual([null, "then", "border", "view", "view"]);
  });

  it("stays as it was chosen while its view is changed, whatever that differs in", () => {
    const later = { ...view, date: day("2026-12-31") };
    const retaken = (kind: "then" | "border" | "view", second: typeof view) => {
      const slide = withView(slideOf({ kind, view: second, layout: "side" }), later);
      return [pairKindOf(slide), slide.second?.view.date];
    };
    expect(pairKindOf(slideOf({ kind: "view", view: then, layout: "side" }))).toBe("view");
    expect(pairKindOf(slideOf({ kind: "then", view, layout: "side" }))).toBe("then");
    expect(retaken("view", then)).toEqual(["view", "2020-01-01"]);
    expect(retaken("then", view)).toEqual(["then", "2026-11-23"]);
    expect(retaken("border", border)).toEqual(["border", "2026-12-31"]);
  });

  it("is not in the file, which is the same to the byte", () => {
    const file = (kind?: "view") =>
      writeBriefing({
        title: "",
        language: "en",
        slides: [slideOf({ ...(kind && { kind }), view: then, layout: "swipe" })],
      });
    expect(file("view")).toBe(file());
    const opened = readBriefing({ name: "b", bytes: new TextEncoder().encode(file("view")) }, view);
    if ("fault" in opened) throw new Error("refused");
    expect(opened.briefing.slides.map(pairKindOf)).toEqual(["then"]);
  });
});
