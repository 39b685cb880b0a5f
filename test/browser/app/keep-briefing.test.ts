import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerStored, keepBriefing } from "../../../src/app/briefing/keep-briefing.ts";
import { createActions } from "../../../src/state/actions.ts";
import { createEinderStore } from "../../../src/state/store.ts";
import { initialView } from "../../../src/state/view.ts";
import { day } from "../../unit/ui/example-missions.ts";

const KEY = "einder.briefing";
/** Longer than the product rests before it keeps a change. */
const rest = () => vi.advanceTimersByTime(1000);

/** A window of its own on the storage that all share. */
function openWindow() {
  const store = createEinderStore(initialView(day("2026-11-23"), "en"));
  const actions = createActions(store);
  const briefing = keepBriefing(store, actions);
  return {
    store,
    actions,
    briefing,
    title: () => store.getState().local.briefing?.title ?? null,
    told: () => store.getState().local.notices.map(({ kind }) => kind),
    answer: (choice: "save" | "theirs" | "mine") => answerStored(store, choice),
  };
}
/** What a browser says in every window but the one that wrote. */
const heard = () => dispatchEvent(new StorageEvent("storage", { key: KEY }));
const held = (): string => JSON.parse(localStorage.getItem(KEY) ?? '{"title":null}').title;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a briefing that this machine holds", () => {
  it("is there again on the next visit, and gone when it was removed", () => {
    const first = openWindow();
    first.briefing.addSlide("one", "Kept");
    rest();
    const second = openWindow();
    expect([second.title(), second.told()]).toEqual(["Kept", []]);
    second.briefing.removeBriefing();
    rest();
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it("that cannot be read is left alone until the user starts anew, and then what is made is kept", async () => {
    localStorage.setItem(KEY, '{"format":"einder-briefing","version":9}');
    const { store, actions, briefing, told, answer } = openWindow();
    expect(told()).toEqual(["briefing-not-read"]);
    expect(store.getState().local.notices).toMatchObject([{ issue: { place: { field: "version" } } }]);
    actions.dismiss("briefing");
    briefing.addSlide("one", "New");
    rest();
    expect(told()).toEqual(["briefing-not-read"]);
    expect(store.getState().local.isBriefingKept).toBe(false);
    expect(localStorage.getItem(KEY)).toContain('"version":9');

    const files: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) files.push(blob);
      return "#";
    });
    answer("save");
    expect(await files[0]?.text()).toBe('{"format":"einder-briefing","version":9}');

    answer("mine");
    expect([held(), told(), store.getState().local.isBriefingKept]).toEqual(["New", [], true]);
    briefing.setTitle("Newer");
    rest();
    expect(held()).toBe("Newer");
  });

  it("that cannot be read is erased when the user starts anew with nothing made yet", () => {
    localStorage.setItem(KEY, "{");
    const { told, answer, briefing } = openWindow();
    answer("mine");
    expect([localStorage.getItem(KEY), told()]).toEqual([null, []]);
    briefing.addSlide("one", "New");
    rest();
    expect(held()).toBe("New");
  });

  it("follows another window where nothing is changed here, and undo does not take back what was done there", () => {
    const [here, there] = [openWindow(), openWindow()];
    there.briefing.addSlide("one", "Theirs");
    rest();
    heard();
    expect([here.title(), here.told()]).toEqual(["Theirs", []]);
    here.actions.setFilter("text", "mali");
    here.briefing.setTitle("Here");
    here.actions.setDate(day("2020-01-01"));
    rest();
    heard();
    there.briefing.setTitle("There again");
    rest();
    heard();
    expect(here.title()).toBe("There again");
    const { view } = here.store.getState();
    expect([view.date, view.filters.text]).toEqual(["2020-01-01", "mali"]);
    here.actions.undo();
    expect([here.title(), here.store.getState().view.date]).toEqual(["There again", "2026-11-23"]);
    here.actions.undo();
    expect([here.title(), here.store.getState().view.filters.text]).toEqual(["There again", ""]);
  });

  it("keeps the slide that is chosen when it follows another window", () => {
    const there = openWindow();
    there.briefing.addSlide("one", "Theirs");
    there.briefing.addSlide("two", "Theirs");
    rest();
    const here = openWindow();
    const at = (place: number) => here.store.getState().local.briefing?.slides[place]?.id ?? "";
    here.briefing.selectSlide(at(1));
    there.briefing.setTitle("Other");
    rest();
    heard();
    expect(here.store.getState().local.slideId).toBe(at(1));
  });

  it("that two windows changed is overwritten by neither before the user chooses: the other one", () => {
    const [here, there] = [openWindow(), openWindow()];
    there.briefing.addSlide("one", "Theirs");
    rest();
    here.briefing.addSlide("one", "Mine");
    // Nothing was heard: it is seen when it would be written.
    rest();
    expect([held(), here.title(), here.told()]).toEqual(["Theirs", "Mine", ["briefing-elsewhere"]]);
    here.actions.dismiss("briefing");
    here.briefing.setTitle("Mine too");
    rest();
    expect([held(), here.told()]).toEqual(["Theirs", ["briefing-elsewhere"]]);
    here.answer("theirs");
    rest();
    expect([held(), here.title(), here.told()]).toEqual(["Theirs", "Theirs", []]);
    here.actions.undo();
    rest();
    expect([held(), here.title()]).toEqual(["Mine too", "Mine too"]);
  });

  it("that two windows changed is overwritten when the user keeps this one, and the other window follows", () => {
    const [here, there] = [openWindow(), openWindow()];
    here.briefing.addSlide("one", "Mine");
    there.briefing.addSlide("one", "Theirs");
    // The first of both writes; the second hears of it before it has.
    vi.advanceTimersByTime(1000);
    expect([held(), there.told()]).toEqual(["Mine", ["briefing-elsewhere"]]);
    there.answer("mine");
    heard();
    expect([held(), here.title(), here.told(), there.told()]).toEqual(["Theirs", "Theirs", [], []]);
  });

  it("says so where it cannot be kept at all", () => {
    const { store, briefing, told } = openWindow();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    briefing.addSlide("one", "Large");
    rest();
    expect([told(), store.getState().local.isBriefingKept]).toEqual([["briefing-not-kept"], false]);
  });
});
