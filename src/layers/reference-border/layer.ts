import { type LayerDefinition, NOTHING_DRAWN } from "../layer.ts";

const SOURCE = "reference-border";
const WIDTH = 1.8;

/** The outer border of the home area, coast included: the strongest line of the map. */
export const referenceBorder: LayerDefinition = {
  id: "reference-border",
  style: ({ geometry, borders, ownBorder, palette, translator }, opacity) => {
    if (borders.length === 0) return NOTHING_DRAWN;
    return {
      sources: { [SOURCE]: { type: "geojson", data: ownBorder ?? geometry.borders } },
      layers: [
        {
          id: "reference-border-line",
          type: "line",
          source: SOURCE,
          filter: ["in", ["get", "id"], ["literal", borders.map(({ id }) => id)]],
          layout: { "line-join": "round" },
          paint: {
            "line-color": palette.homeBorder,
            "line-width": ["interpolate", ["linear"], ["zoom"], 2, 1.2, 6, 2.4],
            "line-opacity": opacity,
          },
        },
      ],
      legend: [
        {
          id: "reference-border",
          title: translator.t("layer.reference-border"),
          note: null,
          arrangement: "list",
          entries: [
            {
              kind: "line",
              color: palette.homeBorder,
              width: WIDTH,
              label: translator.t("legend.referenceBorder", {
                border: translator.list(borders.map(({ shortNames }) => translator.pick(shortNames))),
              }),
            },
          ],
        },
      ],
    };
  },
};
