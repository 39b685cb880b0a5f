import { DEFAULT_LAYER_SETTINGS, LAYER_IDS, type LayerSetting } from "../../layers/settings.ts";
import { decimal, type LinkParameter, oneOf, same } from "./parameter.ts";

/** `risk,footprints~60,-labels`: bottom to top, `-` for off, `~` before an opacity in percent. */
function readLayers(text: string): readonly LayerSetting[] | null {
  const settings: LayerSetting[] = [];
  for (const part of text.split(",")) {
    const visible = !part.startsWith("-");
    const [name = "", percent = "100", ...rest] = (visible ? part : part.slice(1)).split("~");
    const id = oneOf(LAYER_IDS, name);
    const opacity = decimal(percent, 0, 100);
    if (id === null || opacity === null || rest.length > 0) return null;
    if (settings.some((layer) => layer.id === id)) return null;
    settings.push({ id, visible, opacity: opacity / 100 });
  }
  return withMissingLayers(settings);
}

/** A link from before a layer was made does not name it: it gets its default, above the one it lies on by default. */
function withMissingLayers(settings: readonly LayerSetting[]): readonly LayerSetting[] {
  const all = [...settings];
  DEFAULT_LAYER_SETTINGS.forEach((setting, index) => {
    if (all.some(({ id }) => id === setting.id)) return;
    const below = DEFAULT_LAYER_SETTINGS[index - 1]?.id;
    all.splice(all.findIndex(({ id }) => id === below) + 1, 0, setting);
  });
  return all;
}

export const layersParameter: LinkParameter = {
  key: "ly",
  write: ({ layers }, defaults) =>
    same(layers, defaults.layers)
      ? null
      : layers
          .map(
            ({ id, visible, opacity }) =>
              `${visible ? "" : "-"}${id}${opacity === 1 ? "" : `~${Math.round(opacity * 100)}`}`,
          )
          .join(","),
  read: (text, view) => {
    const layers = readLayers(text);
    return layers === null ? null : { ...view, layers };
  },
};
