import type { LineLayerSpecification } from "maplibre-gl";
import { AREA_SOURCE, areaSource } from "../area-source.ts";
import type { LayerDefinition } from "../layer.ts";

/**
 * Outlines of the selected area and of the one under the pointer. They follow the user, so they have no
 * setting and no legend. `map` moves the hover outline itself: a hover must not pass through the store.
 */
export const selection: LayerDefinition = {
  id: "selection",
  style: (scene) => {
    const { line, casing } = scene.palette.selection;
    const outline = (id: string, iso3: string, color: string, width: number): LineLayerSpecification => ({
      id,
      type: "line",
      source: AREA_SOURCE,
      filter: ["==", ["get", "iso3"], iso3],
      layout: { "line-join": "round" },
      paint: { "line-color": color, "line-width": width },
    });
    const selected = scene.selectedIso3 ?? "";
    return {
      sources: areaSource(scene),
      layers: [
        outline("selection-hover", "", line, 1.5),
        outline("selection-casing", selected, casing, 5),
        outline("selection-line", selected, line, 2.5),
      ],
      legend: [],
    };
  },
};
