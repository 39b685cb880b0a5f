import type { FeatureCollection, MultiLineString } from "geojson";
import type { DistanceBandShape } from "../../domain/borders/distance-bands.ts";
import type { Translator } from "../../strings/translator.ts";
import { LABEL_FONT } from "../fonts.ts";
import { kept } from "../kept.ts";
import { type LayerDefinition, NOTHING_DRAWN } from "../layer.ts";

const SOURCE = "distance-bands";
const WIDTH = 1.2;

const collection = kept(
  (bands: readonly DistanceBandShape[]): FeatureCollection<MultiLineString> => ({
    type: "FeatureCollection",
    features: bands.map(({ km, lines }) => ({
      type: "Feature",
      geometry: {
        type: "MultiLineString",
        coordinates: lines.map((line) => line.map(([longitude, latitude]) => [longitude, latitude])),
      },
      properties: { km },
    })),
  }),
);

/** One label a band, in the language of the picture. */
const labels = (bands: readonly DistanceBandShape[], { km }: Translator): readonly (string | number)[] =>
  bands.flatMap((band) => [band.km, km(band.km)]);

/** Lines at 250, 500 and 1,000 km from the reference border, seen from outside. */
export const distanceBandLines: LayerDefinition = {
  id: "distance-bands",
  style: ({ bands, palette, translator }, opacity) => {
    if (bands.length === 0) return NOTHING_DRAWN;
    return {
      sources: { [SOURCE]: { type: "geojson", data: collection(bands) } },
      layers: [
        {
          id: "distance-bands-line",
          type: "line",
          source: SOURCE,
          layout: { "line-join": "round" },
          paint: {
            "line-color": palette.homeBorder,
            "line-width": WIDTH,
            "line-dasharray": [5, 3],
            "line-opacity": opacity,
          },
        },
        {
          id: "distance-bands-label",
          type: "symbol",
          source: SOURCE,
          layout: {
            "symbol-placement": "line",
            "symbol-spacing": 320,
            "text-field": ["match", ["get", "km"], ...labels(bands, translator), ""] as never,
            "text-font": [...LABEL_FONT.strong],
            "text-size": 12,
          },
          paint: {
            "text-color": palette.homeBorder,
            "text-halo-color": palette.labelHalo,
            "text-halo-width": 1.6,
            "text-opacity": opacity,
          },
        },
      ],
      legend: [
        {
          id: "distance-bands",
          title: translator.t("layer.distance-bands"),
          note: null,
          arrangement: "list",
          entries: [
            {
              kind: "dashed-line",
              color: palette.homeBorder,
              width: WIDTH,
              label: translator.list(bands.map(({ km }) => translator.km(km))),
            },
          ],
        },
      ],
    };
  },
};
