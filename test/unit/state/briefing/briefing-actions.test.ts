import { describe, expect, it } from "vitest";
import { createActions } from "../../../../src/state/actions.ts";
import { createBriefingActions } from "../../../../src/state/briefing/actions.ts";
import { secondViewOf, viewOfSlide } from "../../../../src/state/briefing/briefing.ts";
import { createEinderStore } from "../../../../src/state/store.ts";
import { initialView } from "../../../../src/state/view.ts";
import { day } from "../../ui/example-missions.ts";

function session() {
  const store = createEinderStore({ ...initialView(day("2026-11-23"), "en"), screen: "analysis" });
  const actions = createActions(store);
  const briefing = createBriefingActions(store);
  const headlines = () => store.getState().local.briefing?.slides.map(({ headline }) => headline) ?? null;
  const slide = (at: number) => {
    const found = store.getState().local.briefing?.slides[at];
    if (found === undefined) throw new Error(`no slide ${at}`);
    return found;
  };
  return { store, actions, briefing, headlines, slide };
}

describe("a briefing that is made", () => {
  it("takes slides of the present view after the selected one, and each change is undone by itself", () => {
    const { store, actions, briefing, headlines, slide } = session();
    briefing.addSlide("one", "Title");
    actions.setDate(day("2020-01-01"));
    briefing.addSlide("two", "Title");
    briefing.selectSlide(slide(0).id);
    briefing.addSlide("between", "Title");
    expect(headlines()).toEqual(["one", "between", "two"]);
    expect(slide(2).view.date).toBe("2020-01-01");
    briefing.moveSlide(slide(2).id, 0);
    briefing.duplicateSlide(slide(1));
    expect(headlines()).toEqual(["two", "one", "one", "between"]);
    briefing.removeSlide(slide(3).id);
    for (const letters of ["t", "tw", "two!"]) briefing.editSlide(slide(0).id, { headline: letters });
    expect(headlines()).toEqual(["two!", "one", "one"]);
    const back: unknown[] = [];
    for (let steps = 0; steps < 5; steps += 1) {
      actions.undo();
      back.push(headlines());
    }
    expect(back).toEqual([
      ["two", "one", "one"],
      ["two", "one", "one", "between"],
      ["two", "one", "between"],
      ["one", "between", "two"],
      ["one", "two"],
    ]);
    actions.redo();
    expect(headlines()).toEqual(["one", "between", "two"]);
    expect(store.getState().view.date).toBe("2020-01-01");
  });

  it("shows slides without a step to undo, and goes back to where the user was", () => {
    const { store, actions, briefing, slide } = session();
    briefing.addSlide("one", "Title");
    actions.setFilter("instruments", ["presence"]);
    briefing.addSlide("two", "Title");
    actions.setDate(day("2021-05-01"));
    const before = store.getState();
    const shown = before.local.briefing;
    if (shown === null) throw new Error("no briefing");
    briefing.startPresenting(shown, 0, "MARKED", 0);
    expect(store.getState().view).toMatchObject({ date: "2026-11-23", screen: "brief" });
    briefing.showSlide(1);
    expect(store.getState().view.filters.instruments).toEqual(["presence"]);
    briefing.showSlide(7);
    expect(store.getState().local.presentation?.index).toBe(1);
    briefing.endPresenting();
    expect(store.getState().view).toEqual(before.view);
    expect(store.getState().local.past).toEqual(before.local.past);
    expect(slide(0).view).toEqual(viewOfSlide(initialView(day("2026-11-23"), "en"), "en"));
  });

  it("has what was tried live undone on its slide, and what was asked before undone after it", () => {
    const { store, actions, briefing } = session();
    const text = () => store.getState().view.filters.text;
    briefing.addSlide("one", "Title");
    briefing.addSlide("two", "Title");
    actions.setFilter("text", "mali");
    actions.setDate(day("2021-05-01"));
    actions.undo();
    const { local } = store.getState();
    if (local.briefing === null) throw new Error("no briefing");
    briefing.startPresenting(local.briefing, 0, "MARKED", 0);
    actions.undo();
    expect([text(), store.getState().local.presentation?.index]).toEqual(["", 0]);
    actions.setFilter("text", "niger");
    actions.setOutermost(true);
    actions.undo();
    expect([text(), store.getState().view.outermost]).toEqual(["niger", false]);
    briefing.showSlide(1);
    const second = store.getState().view;
    actions.undo();
    expect(store.getState().view).toBe(second);
    actions.setLayer("gap", { visible: true });
    briefing.endPresenting();
    expect(text()).toBe("mali");
    actions.redo();
    expect([text(), store.getState().view.date]).toEqual(["mali", "2021-05-01"]);
    actions.undo();
    actions.undo();
    expect([text(), store.getState().local.briefing]).toEqual(["", local.briefing]);
  });

  it("keeps a briefing that was opened while one was shown, as one step to undo", () => {
    const { store, actions, briefing, headlines } = session();
    briefing.addSlide("one", "Title");
    actions.setFilter("text", "mali");
    const shown = store.getState().local.briefing;
    if (shown === null) throw new Error("no briefing");
    briefing.startPresenting(shown, 0, "MARKED", 0);
    briefing.takeBriefing({ ...shown, slides: shown.slides.map((slide) => ({ ...slide, headline: "new" })) });
    briefing.endPresenting();
    expect([headlines(), store.getState().view.filters.text]).toEqual([["new"], "mali"]);
    actions.undo();
    expect([headlines(), store.getState().view.filters.text]).toEqual([["one"], "mali"]);
    actions.undo();
    expect([headlines(), store.getState().view.filters.text]).toEqual([["one"], ""]);
  });

  it("follows another window while one is shown, and undo does not take that back afterwards", () => {
    const { store, actions, briefing, headlines } = session();
    briefing.addSlide("one", "Title");
    actions.setFilter("text", "mali");
    const shown = store.getState().local.briefing;
    if (shown === null) throw new Error("no briefing");
    briefing.startPresenting(shown, 0, "MARKED", 0);
    briefing.followBriefing({
      ...shown,
      slides: shown.slides.map((slide) => ({ ...slide, headline: "there" })),
    });
    expect(store.getState().local.presentation?.briefing).toBe(shown);
    briefing.endPresenting();
    actions.undo();
    expect([headlines(), store.getState().view.filters.text]).toEqual([["there"], ""]);
    actions.undo();
    expect(headlines()).toEqual(["there"]);
  });

  it("gives the second map the camera and the filters of its slide", () => {
    const { actions, briefing, slide } = session();
    actions.setCamera({ center: [1, 2], zoom: 5 });
    actions.setFilter("text", "mali");
    briefing.addSlide("one", "Title");
    const other = initialView(day("2010-01-01"), "nl");
    briefing.editSlide(slide(0).id, { second: { view: other, layout: "side" } });
    expect(secondViewOf(slide(0))).toEqual({
      ...other,
      camera: { center: [1, 2], zoom: 5 },
      filters: slide(0).view.filters,
      language: "en",
    });
  });
});
