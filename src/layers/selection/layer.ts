import { AREA_SOURCE, areaSource } from "../area-source.ts";
import { type LayerDefinition, NOTHING_DRAWN } from "../layer.ts";

/** Outline of the selected area: it follows the selection, so it has no setting and needs no legend. */
export const selection: LayerDefinition = {
  id: "selection",
  style: (scene) => {
    const { selectedIso3, palette } = scene;
    if (selectedIso3 === null) return NOTHING_DRAWN;
    return {
      sources: areaSource(scene),
      layers: [
        {
          id: "selection-casing",
          type: "line",
          source: AREA_SOURCE,
          filter: ["==", ["get", "iso3"], selectedIso3],
          paint: { "line-color": palette.selection.casing, "line-width": 5 },
        },
        {
          id: "selection-line",
          type: "line",
          source: AREA_SOURCE,
          filter: ["==", ["get", "iso3"], selectedIso3],
          paint: { "line-color": palette.selection.line, "line-width": 2.5 },
        },
      ],
      legend: null,
    };
  },
};
