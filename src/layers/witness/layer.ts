import type { FeatureCollection } from "geojson";
import { LABEL_FONT } from "../fonts.ts";
import { kept } from "../kept.ts";
import type { LayerDefinition } from "../layer.ts";
import type { SceneWitness } from "../scene.ts";

const SOURCE = "witness";
const NO_LINE: FeatureCollection = { type: "FeatureCollection", features: [] };

const collection = kept(
  (line: SceneWitness): FeatureCollection => ({
    type: "FeatureCollection",
    features: [
      { type: "Feature", geometry: line.path, properties: { part: "line" } },
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [...line.from] },
        properties: { part: "from" },
      },
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [...line.to] },
        properties: { part: "to", label: line.label },
      },
    ],
  }),
);

/** The geodesic from the selected area to the nearest point of the reference border, with both ends. */
export const witness: LayerDefinition = {
  id: "witness",
  style: ({ witness: line, palette, translator }, opacity) => {
    return {
      // Without a line the source is empty and stays: taking it away and back at every click costs a frame.
      sources: { [SOURCE]: { type: "geojson", data: line === null ? NO_LINE : collection(line) } },
      layers: [
        {
          id: "witness-casing",
          type: "line",
          source: SOURCE,
          filter: ["==", ["get", "part"], "line"],
          paint: { "line-color": palette.witness.casing, "line-width": 4, "line-opacity": 0.8 * opacity },
        },
        {
          id: "witness-line",
          type: "line",
          source: SOURCE,
          filter: ["==", ["get", "part"], "line"],
          paint: {
            "line-color": palette.witness.line,
            "line-width": 1.8,
            "line-dasharray": [3, 1.6],
            "line-opacity": opacity,
          },
        },
        {
          id: "witness-ends",
          type: "circle",
          source: SOURCE,
          filter: ["!=", ["get", "part"], "line"],
          paint: {
            "circle-radius": 4,
            "circle-color": palette.witness.line,
            "circle-stroke-color": palette.witness.casing,
            "circle-stroke-width": 1.5,
            "circle-opacity": opacity,
            "circle-stroke-opacity": opacity,
          },
        },
        {
          id: "witness-label",
          type: "symbol",
          source: SOURCE,
          filter: ["==", ["get", "part"], "to"],
          layout: {
            "text-field": ["get", "label"],
            "text-font": [...LABEL_FONT.strong],
            "text-size": 13,
            "text-variable-anchor": ["top", "bottom", "left", "right"],
            "text-radial-offset": 0.7,
            "text-allow-overlap": true,
          },
          paint: {
            "text-color": palette.label,
            "text-halo-color": palette.labelHalo,
            "text-halo-width": 1.8,
            "text-opacity": opacity,
          },
        },
      ],
      legend:
        line === null
          ? []
          : [
              {
                id: "witness",
                title: translator.t("layer.witness"),
                note: null,
                arrangement: "list",
                entries: [
                  {
                    kind: "dashed-line",
                    color: palette.witness.line,
                    width: 1.8,
                    label: translator.t("legend.witness"),
                  },
                ],
              },
            ],
    };
  },
};
