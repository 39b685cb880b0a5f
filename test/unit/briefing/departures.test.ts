import { describe, expect, it } from "vitest";
import { slideContent, slideDepartures, under } from "../../../src/app/briefing/slide-content.ts";
import { slidePageOf } from "../../../src/snapshot/page/slide.ts";
import { type Slide, showsAs } from "../../../src/state/briefing/briefing.ts";
import type { ViewState } from "../../../src/state/view.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { measureText } from "../../fixtures/measure-text.ts";
import { MADE, textsOf } from "../../fixtures/page.ts";

const { store } = loadedStore();
const state = store.getState();
const { view } = state;
const of = under(state);
const MALI: Partial<ViewState> = { filters: { ...view.filters, frameworks: ["EU"], text: "Mali" } };
const ANEW: Partial<ViewState> = { settings: { ...view.settings, halfDistanceKm: 500 } };

const slideOf = (change: Partial<ViewState>, second: Partial<ViewState> | null = null): Slide => ({
  id: "a",
  view: { ...view, ...change },
  headline: "Head",
  points: ["Point"],
  notes: "",
  second: second && { view: { ...view, ...change, ...second }, layout: "side" },
});

describe("slideDepartures", () => {
  it("says nothing of a view as at a first visit", () => {
    expect(slideDepartures(slideOf({}), of)).toEqual([]);
    expect(slideDepartures(slideOf({}, { date: "2024-01-01" as typeof view.date }), of)).toEqual([]);
  });

  it("says filters and weighing that are not", () => {
    const [filters = "", weighing = "", ...rest] = slideDepartures(slideOf({ ...MALI, ...ANEW }), of);
    expect(rest).toEqual([]);
    expect(filters).toMatch(/^Filters: .*Mali.*European Union/);
    expect(weighing).toMatch(/^Differs from the default settings: .*500\u00a0km/);
  });

  it("says of each map what holds for it alone", () => {
    const lines = slideDepartures(slideOf({}, ANEW), of);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^second map: Differs/);
  });

  it("stands on the page of the slide, word for word", () => {
    const slide = slideOf({ ...MALI, ...ANEW });
    const choices = { marking: "M", releasability: "", author: "", reference: "" };
    const content = slideContent(of, slide, choices, { index: 0, total: 1, made: MADE });
    if (content === null) throw new Error("the data are not there");
    const said = textsOf(slidePageOf(content, measureText).items)
      .map(({ text }) => text)
      .join(" ");
    for (const line of slideDepartures(slide, of)) expect(said).toContain(line);
  });
});

describe("showsAs", () => {
  const shows = (change: Partial<ViewState>) => showsAs({ ...view, ...change }, view);

  it("is left by whatever changes numbers or what is drawn", () => {
    expect(shows(MALI)).toBe(false);
    expect(shows(ANEW)).toBe(false);
    expect(shows({ date: "2024-01-01" as typeof view.date })).toBe(false);
    expect(shows({ layers: view.layers.map((layer) => ({ ...layer, visible: !layer.visible })) })).toBe(
      false,
    );
  });

  it("is not left by moving the map, choosing a place or another look", () => {
    expect(shows({ camera: { center: [10, 10], zoom: 5 }, theme: "dark", language: "nl" })).toBe(true);
    expect(shows({ selection: { kind: "area", iso3: "MLI" }, screen: "analysis", tab: "gap" })).toBe(true);
  });
});
