import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { compose, styleOf } from "../../src/layers/compose.ts";
import { LAYERS } from "../../src/layers/index.ts";
import { PALETTES } from "../../src/layers/palette.ts";
import { DEFAULT_LAYER_SETTINGS, LAYER_IDS } from "../../src/layers/settings.ts";
import { en } from "../../src/strings/en/index.ts";
import { BARE_SCENE, FULL_SCENE } from "../fixtures/scene.ts";

const SCENES = { full: FULL_SCENE, bare: BARE_SCENE, dark: { ...FULL_SCENE, palette: PALETTES.dark } };

describe("the list of layers", () => {
  it("is the list of settings, in the same order", () => {
    expect(LAYERS.map(({ id }) => id)).toEqual([...LAYER_IDS]);
  });

  it.each(Object.entries(SCENES))("composes a valid style of the %s scene", (_, scene) => {
    const style = styleOf(compose(scene, DEFAULT_LAYER_SETTINGS), { "IBM Plex Sans": "x.woff2" });
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  it("gives every style layer an id of its own and a source that is there", () => {
    const { layers, sources } = compose(FULL_SCENE, DEFAULT_LAYER_SETTINGS);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    for (const layer of layers) {
      if ("source" in layer) expect(Object.keys(sources)).toContain(layer.source);
    }
  });
});

describe.each(LAYERS.map((layer) => [layer.id, layer] as const))("layer %s", (id, layer) => {
  it("names its style layers after itself", () => {
    for (const { id: styleId } of layer.style(FULL_SCENE, 1).layers)
      expect(styleId.startsWith(`${id}-`)).toBe(true);
  });

  it("has a name, a method and limits in the dictionaries", () => {
    const ids: string[] = Object.keys(en);
    expect(ids).toEqual(expect.arrayContaining([`layer.${id}`, `layer.${id}.method`, `layer.${id}.limits`]));
  });

  it("hands the map engine the same data while its input is the same", () => {
    const [first, second] = [layer.style(FULL_SCENE, 1).sources, layer.style(FULL_SCENE, 0.5).sources];
    for (const [name, source] of Object.entries(first)) {
      const other = second[name];
      expect(source.type === "geojson" && other?.type === "geojson" && source.data === other.data).toBe(true);
    }
  });

  it("draws fainter at a lower opacity", () => {
    expect(JSON.stringify(layer.style(FULL_SCENE, 0.3).layers)).not.toBe(
      JSON.stringify(layer.style(FULL_SCENE, 1).layers),
    );
  });
});

describe("the reference border", () => {
  it("is the own border alone while that counts, by its name in the legend", () => {
    const names = { nl: "Sahel", en: "Sahel" };
    const ownBorder = { type: "FeatureCollection", features: [] } as const;
    const scene = {
      ...FULL_SCENE,
      ownBorder: { ...ownBorder, features: [...ownBorder.features] },
      borders: [{ id: "own", names, shortNames: names, notes: [] } as const],
    };
    const { sources, legend } = compose(scene, DEFAULT_LAYER_SETTINGS);
    const source = sources["reference-border"];
    expect(source?.type === "geojson" && source.data).toBe(scene.ownBorder);
    expect(JSON.stringify(legend)).toContain("Sahel");
  });
});

describe("the legend", () => {
  const legendOf = (scene: typeof FULL_SCENE) => compose(scene, DEFAULT_LAYER_SETTINGS).legend;
  const labels = (scene: typeof FULL_SCENE) =>
    legendOf(scene).flatMap(({ entries }) => entries.map(({ label }) => label));

  it("explains everything in a full scene", () => {
    expect(legendOf(FULL_SCENE).map(({ id }) => id)).toEqual([
      "risk",
      "risk-states",
      "footprints",
      "boundaries",
      "reference-border",
      "activities",
      "witness",
    ]);
    expect(labels(FULL_SCENE)).toEqual(
      expect.arrayContaining(["0–10", "not assessed", "no data", "presence", "during violence", "ended"]),
    );
  });

  it("says nothing of what is not drawn", () => {
    expect(legendOf(BARE_SCENE).map(({ id }) => id)).toEqual(["risk", "risk-states"]);
    const withoutHatch = {
      ...FULL_SCENE,
      areas: FULL_SCENE.areas.filter(({ state }) => state !== "no-data" && state !== "not-assessed"),
    };
    expect(labels(withoutHatch)).not.toContain("no data");
    expect(labels(withoutHatch)).not.toContain("not assessed");
  });

  it("leaves out a layer that is switched off", () => {
    const settings = DEFAULT_LAYER_SETTINGS.map((layer) => ({
      ...layer,
      visible: layer.id !== "activities",
    }));
    expect(compose(FULL_SCENE, settings).legend.map(({ id }) => id)).not.toContain("activities");
  });

  it("shows the colours that the areas are filled with", () => {
    const { layers, legend } = compose(FULL_SCENE, DEFAULT_LAYER_SETTINGS);
    const drawn = layers.flatMap((layer) =>
      layer.type === "fill" && layer.id.startsWith("risk-class") ? [layer.paint?.["fill-color"]] : [],
    );
    const shown = legend
      .find(({ id }) => id === "risk")
      ?.entries.slice(0, 5)
      .map((entry) => (entry.kind === "fill" ? entry.color : null));
    expect(shown).toEqual(drawn);
  });

  it("keeps the class of an area when a filter leaves another out", () => {
    const classesOf = (scene: typeof FULL_SCENE) =>
      compose(scene, DEFAULT_LAYER_SETTINGS).layers.flatMap((layer) =>
        layer.id === "risk-class-4" && "filter" in layer ? [JSON.stringify(layer.filter)] : [],
      );
    const filtered = {
      ...FULL_SCENE,
      areas: FULL_SCENE.areas.map((entry) => ({ ...entry, passes: entry.iso3 === "BBB" })),
    };
    expect(classesOf(filtered)).toEqual(classesOf(FULL_SCENE));
  });
});
