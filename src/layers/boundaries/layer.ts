import { AREA_SOURCE, areaSource } from "../area-source.ts";
import type { LayerDefinition } from "../layer.ts";

const SOURCE = "disputed";

/** Lines between areas, and disputed lines dashed over them. The depiction implies no position. */
export const boundaries: LayerDefinition = {
  id: "boundaries",
  style: (scene, opacity) => {
    const { palette, translator, geometry } = scene;
    return {
      sources: {
        ...areaSource(scene),
        [SOURCE]: { type: "geojson", data: geometry.disputed },
      },
      layers: [
        {
          id: "boundaries-line",
          type: "line",
          source: AREA_SOURCE,
          paint: {
            "line-color": palette.border,
            "line-opacity": opacity,
            "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.4, 6, 1.1],
          },
        },
        {
          id: "boundaries-disputed-ground",
          type: "line",
          source: SOURCE,
          paint: { "line-color": palette.land, "line-width": 1.6, "line-opacity": opacity },
        },
        {
          id: "boundaries-disputed",
          type: "line",
          source: SOURCE,
          paint: {
            "line-color": palette.disputed,
            "line-width": 1.3,
            "line-dasharray": [3, 2],
            "line-opacity": opacity,
          },
        },
      ],
      legend:
        geometry.disputed.features.length === 0
          ? []
          : [
              {
                id: "boundaries",
                title: translator.t("layer.boundaries"),
                note: null,
                arrangement: "list",
                entries: [
                  {
                    kind: "dashed-line",
                    color: palette.disputed,
                    width: 1.3,
                    label: translator.t("legend.disputed"),
                  },
                ],
              },
            ],
    };
  },
};
