import { describe, expect, it } from "vitest";
import { createBriefingActions } from "../../../../src/state/briefing/actions.ts";
import { type Briefing, type Slide, viewOfSlide } from "../../../../src/state/briefing/briefing.ts";
import {
  brokenPoints,
  fewerPoints,
  isWithinLimits,
  withAfterPoints,
} from "../../../../src/state/briefing/limits.ts";
import { readBriefing } from "../../../../src/state/briefing/read.ts";
import { writeBriefing } from "../../../../src/state/briefing/write.ts";
import { createEinderStore } from "../../../../src/state/store.ts";
import { initialView } from "../../../../src/state/view.ts";
import { day } from "../../ui/example-missions.ts";

const base = initialView(day("2026-11-23"), "en");
const slideOf = (words: Partial<Slide> = {}): Slide => ({
  id: "any",
  view: viewOfSlide(base, "en"),
  headline: "",
  points: [],
  notes: "",
  second: null,
  ...words,
});
const briefingOf = (title: string, ...slides: readonly Slide[]): Briefing => ({
  title,
  language: "en",
  slides,
});
const opensAgain = (briefing: Briefing) =>
  !("fault" in readBriefing({ name: "b", bytes: new TextEncoder().encode(writeBriefing(briefing)) }, base));

describe("the limits of a briefing", () => {
  it("let through what opens again from its file, and nothing else", () => {
    const x = (count: number) => "x".repeat(count);
    const cases: readonly (readonly [Briefing, boolean])[] = [
      [briefingOf(x(160), slideOf({ headline: x(240), points: [x(400)], notes: x(8000) })), true],
      [briefingOf(x(161)), false],
      [briefingOf("", slideOf({ headline: x(241) })), false],
      [briefingOf("", slideOf({ points: [x(401)] })), false],
      [briefingOf("", slideOf({ points: Array.from({ length: 12 }, () => "p") })), true],
      [briefingOf("", slideOf({ points: Array.from({ length: 13 }, () => "p") })), false],
      [briefingOf("", slideOf({ notes: x(8001) })), false],
      [briefingOf("", ...Array.from({ length: 200 }, () => slideOf())), true],
      [briefingOf("", ...Array.from({ length: 201 }, () => slideOf())), false],
    ];
    for (const [briefing, fits] of cases)
      expect([isWithinLimits(briefing), opensAgain(briefing)]).toEqual([fits, fits]);
  });

  it("hold for every change: one beyond them is not made", () => {
    const store = createEinderStore(base);
    const briefing = createBriefingActions(store);
    briefing.addSlide("one", "Title");
    const { local } = store.getState();
    const id = local.slideId ?? "";
    briefing.editSlide(id, { points: ["x".repeat(401)] });
    briefing.editSlide(id, { headline: "x".repeat(241) });
    briefing.setTitle("x".repeat(161));
    briefing.takeBriefing(briefingOf("", slideOf({ notes: "x".repeat(8001) })));
    expect(store.getState().local).toEqual(local);
    briefing.editSlide(id, { points: ["x".repeat(400)] });
    expect(store.getState().local.briefing?.slides[0]?.points).toEqual(["x".repeat(400)]);
  });

  it("have a value that is added begin a point of its own where the last one is full, and none where all are", () => {
    const full = "x".repeat(395);
    expect(withAfterPoints([], "{date}")).toEqual(["{date}"]);
    expect(withAfterPoints(["a", ""], "{date}")).toEqual(["a", "{date}"]);
    expect(withAfterPoints(["x".repeat(393)], "{date}")).toEqual([`${"x".repeat(393)} {date}`]);
    expect(withAfterPoints([full], "{date}")).toEqual([full, "{date}"]);
    expect(withAfterPoints([...Array.from({ length: 11 }, () => "p"), full], "{date}")).toBeNull();
  });

  it("break a point that is too long between its words, and lose none of them", () => {
    const words = Array.from({ length: 150 }, (_, place) => `word${place}`);
    const broken = brokenPoints(["short", words.join(" ")]);
    expect(broken[0]).toBe("short");
    expect(broken.slice(1).flatMap((point) => point.split(" "))).toEqual(words);
    expect(Math.max(...broken.map(({ length }) => length))).toBeLessThanOrEqual(400);
    expect(brokenPoints(["x".repeat(900)]).map(({ length }) => length)).toEqual([400, 400, 100]);
  });
});

describe("more points than a slide takes", () => {
  it("are joined as sentences, the shortest neighbours first, and none is lost while they fit", () => {
    expect(fewerPoints(["A long first point.", "b", "c!", "The last"], 3)).toEqual([
      "A long first point.",
      "b. c!",
      "The last",
    ]);
    const many = Array.from({ length: 20 }, (_, index) => `point ${index}`);
    const fewer = fewerPoints(many);
    expect(fewer).toHaveLength(12);
    for (const point of many) expect(fewer.join(". ")).toContain(point);
  });

  it("are left as they are where they are few enough", () => {
    expect(fewerPoints(["a", "b"])).toEqual(["a", "b"]);
  });
});
