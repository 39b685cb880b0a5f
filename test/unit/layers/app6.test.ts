import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import type { App6Document } from "../../../src/domain/datasets/app6.ts";
import type { Manifest } from "../../../src/domain/datasets/documents.ts";
import { MISSION_STATES } from "../../../src/domain/missions/mission-state.ts";
import { app6Look } from "../../../src/layers/activities/app6.ts";
import { activities } from "../../../src/layers/activities/layer.ts";
import { compose, styleOf } from "../../../src/layers/compose.ts";
import type { Scene, SceneActivity } from "../../../src/layers/scene.ts";
import { DEFAULT_LAYER_SETTINGS } from "../../../src/layers/settings.ts";
import { selectScene } from "../../../src/state/selectors/scene.ts";
import { createTranslator } from "../../../src/strings/translator.ts";
import { loadedStore } from "../../fixtures/built-data.ts";
import { FULL_SCENE } from "../../fixtures/scene.ts";
import { day } from "../ui/example-missions.ts";

const DATA = new URL("../../../public/data/", import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, DATA), "utf8"));
const document = json((json("manifest.json") as Manifest).files.app6.path) as App6Document;
const look = app6Look(document);
const drawnWith = (change: Partial<Scene>) =>
  activities.style({ ...FULL_SCENE, activityLook: look, ...change }, 1);
const entriesOf = (scene: Partial<Scene>) => drawnWith(scene).legend.flatMap(({ entries }) => entries);
const labelsOf = (scene: Partial<Scene>) => entriesOf(scene).map(({ label }) => label);

const ACTIVITY: SceneActivity = {
  missionId: "one",
  name: "ONE",
  position: [1, 1],
  instruments: ["presence"],
  phase: "during",
  framework: "EU",
  unverified: false,
  domain: "land",
  certainty: "in-force",
};
/** The code of the one symbol that an activity is drawn with. */
function codeOf(change: Partial<SceneActivity>): string | undefined {
  const [picture] = Object.values(look.images([{ ...ACTIVITY, ...change }]));
  return Object.values(document.symbols).find(({ svg }) => svg === picture?.svg)?.sidc;
}

describe("the APP-6 symbol of an activity", () => {
  // Digits 3-4: identity (03 friend, 04 neutral); 5-6: set (10 land unit, 30 sea surface); 7: status (1 planned).
  it.each([
    ["an EU operation on land", {}, "10031000001417000000"],
    ["one at sea", { domain: "sea" }, "10033000001205000000"],
    ["one of the UN", { framework: "UN" }, "10041000001417000000"],
    ["one led by Africans", { framework: "african-led" }, "10041000001417000000"],
    ["one of the Kingdom", { framework: "kingdom" }, "10031000001417000000"],
    ["one that may be in force", { certainty: "uncertain" }, "10031010001417000000"],
    ["one that has ended", { certainty: "ended" }, "10031000001417000000"],
    ["one with two instruments", { instruments: ["diplomacy", "presence"] }, "10031000001105000000"],
    ["the same, the other first", { instruments: ["presence", "diplomacy"] }, "10031000001417000000"],
  ] as const)("of %s", (_what, change, code) => {
    expect(codeOf(change)).toBe(code);
  });

  it("is light when it has ended and only then", () => {
    const faded = (certainty: SceneActivity["certainty"]) =>
      Object.values(look.images([{ ...ACTIVITY, certainty }])).map((picture) => picture.faded);
    expect([faded("in-force"), faded("uncertain"), faded("ended")]).toEqual([[false], [false], [true]]);
  });
});

describe("the layer of activities with APP-6 symbols", () => {
  it("is a valid style, and is our own again without them", () => {
    const scene = { ...FULL_SCENE, activityLook: look };
    const style = styleOf(compose(scene, DEFAULT_LAYER_SETTINGS), { "IBM Plex Sans": "x.woff2" });
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    const { images, legend } = compose(FULL_SCENE, DEFAULT_LAYER_SETTINGS);
    expect(images).toEqual({});
    expect(legend.flatMap(({ entries }) => entries).some(({ kind }) => kind === "picture")).toBe(false);
  });

  it("hands the map the same data while its input is the same, and other data for other symbols", () => {
    const dataOf = (change: Partial<Scene>) => {
      const source = drawnWith(change).sources["activities"];
      return source?.type === "geojson" ? source.data : null;
    };
    expect(dataOf({})).toBe(dataOf({}));
    expect(dataOf({})).not.toBe(dataOf({ activityLook: null }));
  });

  it("is no wider from afar than our own symbols beside one another", () => {
    const widest = Math.max(...Object.values(document.symbols).map(({ width }) => width));
    const [across] = look.step;
    expect(widest * look.farSize).toBeLessThanOrEqual(17);
    expect(across * look.farSize).toBeLessThanOrEqual(17);
  });

  it("says in words what each drawing is: who, what, where and how certain", () => {
    expect(labelsOf({})).toEqual([
      "EU: assistance, in force",
      "UN: diplomacy at sea, possibly in force",
      "NATO: presence, ended",
      "not verified",
    ]);
    expect(labelsOf({ translator: createTranslator("nl") })).toEqual([
      "EU: assistentie, van kracht",
      "VN: diplomatie op zee, mogelijk van kracht",
      "NAVO: presentie, beëindigd",
      "niet geverifieerd",
    ]);
  });

  it("names every framework of one drawing once, in the order of the registry", () => {
    const of = (framework: SceneActivity["framework"]) => ({ ...ACTIVITY, framework });
    const several = ["bilateral", "EU", "NATO", "EU", "UN"] as const;
    expect(labelsOf({ activities: several.map(of) })).toEqual([
      "EU, NATO and bilateral: presence, in force",
      "UN: presence, in force",
    ]);
  });
});

// The edition's day, one before the letter of 2019, and one amid the withdrawals from the Sahel.
describe.each(["2026-11-23", "2015-06-01", "2023-09-15"])("on %s", (date) => {
  const { store, actions } = loadedStore(day(date));
  actions.setSymbols("app6");
  const scene = selectScene(store.getState());
  const shown = scene?.activities ?? [];

  it("every mission of the registry has a symbol that the file holds", () => {
    actions.setFilter("states", MISSION_STATES);
    const all = selectScene(store.getState())?.activities ?? [];
    actions.setFilter("states", []);
    const registry = store.getState().data.documents.missions?.missions ?? [];
    expect(new Set(all.map(({ missionId }) => missionId))).toEqual(new Set(registry.map(({ id }) => id)));
    const images = look.images(all);
    for (const activity of all) expect(images[look.icon(activity)]?.svg, activity.missionId).toMatch(/^<svg/);
  });

  it("the legend holds the drawings on the map and no other", () => {
    if (scene === null) throw new Error("no scene");
    const { images, legend, sources } = compose(scene, DEFAULT_LAYER_SETTINGS);
    const source = sources["activities"];
    const asked = new Set(
      [...JSON.stringify(source).matchAll(/"icon":"([^"]+)"/g)].map(([, name]) => name ?? ""),
    );
    expect(shown.length).toBeGreaterThan(30);
    expect(new Set(Object.keys(images))).toEqual(asked);
    const all = legend.find(({ id }) => id === "activities")?.entries ?? [];
    const entries = all.filter(({ kind }) => kind !== "mark");
    expect(all.length - entries.length).toBe(scene.activities.some(({ unverified }) => unverified) ? 1 : 0);
    const pictures = entries.flatMap((entry) => (entry.kind === "picture" ? [[entry.svg, entry.faded]] : []));
    const onMap = Object.values(images).map(({ svg, faded }) => [svg, faded]);
    expect(pictures).toHaveLength(entries.length);
    expect(pictures.map(String).sort()).toEqual(onMap.map(String).sort());
    expect(new Set(entries.map(({ label }) => label)).size).toBe(entries.length);
  });
});

describe("the choice of symbols", () => {
  it("leaves our own in use until the others are there", () => {
    const { store, actions } = loadedStore();
    expect(selectScene(store.getState())?.activityLook).toBeNull();
    actions.setSymbols("app6");
    expect(selectScene(store.getState())?.activityLook).not.toBeNull();
    const { data } = store.getState();
    const { app6: _, ...documents } = data.documents;
    store.setState({ data: { ...data, documents } });
    expect(selectScene(store.getState())?.activityLook).toBeNull();
  });

  it("is how one looks, and no step to undo", () => {
    const { store, actions } = loadedStore();
    actions.setHome("eu");
    actions.setSymbols("app6");
    actions.undo();
    expect(store.getState().view).toMatchObject({ symbols: "app6", home: "europe-and-kingdom" });
  });

  it("counts a mission as at sea where its footprint is sea", () => {
    const { store } = loadedStore();
    const of = (id: string) =>
      new Set(
        selectScene(store.getState())?.activities.flatMap(({ missionId, domain }) =>
          missionId === id ? [domain] : [],
        ),
      );
    expect([of("irini"), of("eufor-althea")]).toEqual([new Set(["sea"]), new Set(["land"])]);
  });
});
