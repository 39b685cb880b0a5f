import { AREA_SOURCE, areaSource, isOneOf } from "../area-source.ts";
import type { LayerDefinition } from "../layer.ts";

/** The ground: sea, land, and the land inside the reference border. Always drawn, so it has no setting and no legend. */
export const land: LayerDefinition = {
  id: "land",
  style: (scene) => {
    const home = scene.areas.filter(({ state }) => state === "home").map(({ iso3 }) => iso3);
    const { sea, home: homeColor, land: landColor } = scene.palette;
    return {
      sources: areaSource(scene),
      layers: [
        { id: "land-sea", type: "background", paint: { "background-color": sea } },
        {
          id: "land-fill",
          type: "fill",
          source: AREA_SOURCE,
          paint: { "fill-color": ["case", isOneOf(home), homeColor, landColor], "fill-antialias": false },
        },
      ],
      legend: [],
    };
  },
};
