import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { defaultBriefing } from "../../../src/app/briefing/default-briefing.ts";
import { keepBriefing } from "../../../src/app/briefing/keep-briefing.ts";
import { briefingFor, under } from "../../../src/app/briefing/slide-content.ts";
import { openSnapshot } from "../../../src/app/snapshot/open-snapshot.ts";
import { stampOf } from "../../../src/app/snapshot/stamp-of.ts";
import { type AudienceProfile, BUILT_IN, FULL } from "../../../src/domain/audience/profile.ts";
import type { PartialDate } from "../../../src/domain/time/plain-date.ts";
import { sealed } from "../../../src/snapshot/stamp/stamp.ts";
import { stampMarkup } from "../../../src/snapshot/write/html-stamp.ts";
import type { Briefing } from "../../../src/state/briefing/briefing.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { MADE } from "../../fixtures/page.ts";

// What a page has and Node has not: nothing is kept, and nothing leaves the page.
beforeAll(() => {
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => {}, removeItem: () => {} });
});
afterAll(() => vi.unstubAllGlobals());

const SECRET = "SECRET NOTE";

/** A one-file briefing as it is handed out, by its stamp alone. */
async function handedOut(briefing: Briefing, profile: AudienceProfile = FULL) {
  const of = under(loadedStore().store.getState(), profile);
  const [first] = briefing.slides;
  if (first === undefined) throw new Error("no slide");
  const shown = briefingFor(briefing, of, profile.rules.notes === "kept");
  const page = { title: briefing.title, marking: "M", made: MADE };
  const { text } = await sealed(stampOf(of(first.view), page, { briefing: shown, of }));
  return { text, bytes: new TextEncoder().encode(`<!doctype html>\n<html>${stampMarkup(text)}</html>`) };
}

function noted(): Briefing {
  const briefing = defaultBriefing(loadedStore().store.getState());
  if (briefing === null) throw new Error("no briefing");
  return {
    ...briefing,
    slides: briefing.slides.map((slide) => ({
      ...slide,
      notes: SECRET,
      view: { ...slide.view, camera: { center: [4.3211, 52.1234], zoom: 9 } },
    })),
  };
}

describe("a briefing that was handed out", () => {
  it("opens as the same briefing, on its first slide, with the same numbers", async () => {
    const { store, actions } = loadedStore();
    const briefing = noted();
    actions.setTheme("dark");
    await openSnapshot("briefing.html", (await handedOut(briefing)).bytes, { store, actions });
    const { local, view } = store.getState();
    const withoutIds = (slides: Briefing["slides"]) => slides.map(({ id: _, ...slide }) => slide);
    expect(local.briefing?.title).toBe(briefing.title);
    expect(withoutIds(local.briefing?.slides ?? [])).toEqual(withoutIds(briefing.slides));
    expect([view.screen, view.tab, view.theme]).toEqual(["analysis", "briefing", "dark"]);
    expect(local.reopened).toMatchObject({
      isSameData: true,
      changes: { areas: [], missions: [], slides: [] },
      waiting: null,
    });
  });

  it("leaves the briefing that is here in its place, and waits for who wrote it", async () => {
    const { store, actions } = loadedStore();
    const mine = { ...noted(), title: "Mine" };
    keepBriefing(store, actions).takeBriefing(mine);
    const { bytes } = await handedOut(noted());
    await openSnapshot("briefing.html", bytes, { store, actions });
    expect(store.getState().local.briefing).toBe(mine);
    expect(store.getState().local.reopened).toMatchObject({ waiting: { title: noted().title } });
    await openSnapshot("briefing.html", (await handedOut(mine)).bytes, { store, actions });
    expect(store.getState().local.reopened).toMatchObject({ waiting: null });
  });

  it("lists what a slide would say otherwise with the data that are loaded", async () => {
    const { store, actions } = loadedStore();
    const briefing = noted();
    const { bytes } = await handedOut({
      ...briefing,
      slides: briefing.slides.map((slide) => ({ ...slide, points: ["Mali ended {mission:eutm-mali:end}"] })),
    });
    const { data } = store.getState();
    const registry = data.documents.missions;
    if (registry === undefined) throw new Error("no registry");
    const missions = registry.missions.map((mission) =>
      mission.id === "eutm-mali" && mission.end !== null
        ? { ...mission, end: { ...mission.end, date: "2024-05-16" as PartialDate } }
        : mission,
    );
    store.setState({
      data: { ...data, documents: { ...data.documents, missions: { ...registry, missions } } },
    });
    await openSnapshot("briefing.html", bytes, { store, actions });
    const { reopened } = store.getState().local;
    if (reopened === null || "fault" in reopened) throw new Error("it was not opened");
    const { slides } = reopened.changes;
    expect(slides).toHaveLength(briefing.slides.length);
    expect(slides[2]).toEqual({
      slide: 3,
      was: "Mali ended 18 May 2024",
      now: "Mali ended 16 May 2024",
      causes: [],
    });
  });

  it("holds for an audience neither the notes nor the place that its rules take away", async () => {
    const publicly = BUILT_IN.find(({ id }) => id === "public");
    if (publicly === undefined) throw new Error("no such audience");
    const full = (await handedOut(noted())).text;
    expect(full).toContain(SECRET);
    expect(full).toContain("52.123");
    const { text } = await handedOut(noted(), publicly);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain("52.123");
  });

  it("opens nothing when it was changed, or is another's", async () => {
    const { store, actions } = loadedStore();
    const { text } = await handedOut(noted());
    const changed = `<!doctype html>${stampMarkup(text.replace(SECRET, "other"))}`;
    for (const [html, fault] of [
      [changed, "changed"],
      ["<!doctype html><script>throw 1</script>", "foreign"],
    ] as const) {
      await openSnapshot("b.html", new TextEncoder().encode(html), { store, actions });
      expect(store.getState().local.reopened).toMatchObject({ fault });
      expect(store.getState().local.briefing).toBeNull();
    }
  });
});
