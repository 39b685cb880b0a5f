import type { VariableAnchorOffsetCollectionSpecification } from "maplibre-gl";
import { LABEL_FONT } from "../fonts.ts";
import { kept } from "../kept.ts";
import type { LayerDefinition } from "../layer.ts";
import type { PointCollection, SceneArea, ScenePlace } from "../scene.ts";

const AREA_NAMES = "labels-area";
const PLACE_NAMES = "labels-place";

/** Where a name may stand around its position, best first, in ems; never so far that it seems to name a neighbour. */
const AROUND: VariableAnchorOffsetCollectionSpecification = [
  "center",
  [0, 0],
  "top",
  [0, 0.9],
  "bottom",
  [0, -0.9],
  "left",
  [0.9, 0],
  "right",
  [-0.9, 0],
  "top-left",
  [1.2, 1.2],
  "bottom-left",
  [1.2, -1.2],
  "top-right",
  [-1.2, 1.2],
  "bottom-right",
  [-1.2, -1.2],
];

const areaCollection = kept(
  (areas: readonly SceneArea[]): PointCollection<object> => ({
    type: "FeatureCollection",
    features: areas.map(({ name, labelPosition, labelOrder, labelFromZoom, state }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...labelPosition] },
      properties: { name, order: labelOrder, fromZoom: labelFromZoom, strong: state === "assessed" },
    })),
  }),
);

const placeCollection = kept(
  (places: readonly ScenePlace[]): PointCollection<object> => ({
    type: "FeatureCollection",
    features: places.map(({ name, position, capital }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [...position] },
      properties: { name, capital },
    })),
  }),
);

/** Names in the chosen language: areas by rank and size, places from nearer by. Names give way to symbols. */
export const labels: LayerDefinition = {
  id: "labels",
  style: ({ areas, places, palette }, opacity) => {
    const paint = {
      "text-color": palette.label,
      "text-halo-color": palette.labelHalo,
      "text-halo-width": 1.4,
      "text-opacity": opacity,
    };
    return {
      sources: {
        [AREA_NAMES]: { type: "geojson", data: areaCollection(areas) },
        [PLACE_NAMES]: { type: "geojson", data: placeCollection(places) },
      },
      layers: [
        {
          id: "labels-place-dot",
          type: "circle",
          source: PLACE_NAMES,
          minzoom: 4.5,
          paint: {
            "circle-radius": ["case", ["get", "capital"], 2.6, 1.8],
            "circle-color": palette.label,
            "circle-stroke-color": palette.labelHalo,
            "circle-stroke-width": 1,
            "circle-opacity": opacity,
            "circle-stroke-opacity": opacity,
          },
        },
        {
          id: "labels-place",
          type: "symbol",
          source: PLACE_NAMES,
          minzoom: 4.5,
          layout: {
            "text-field": ["get", "name"],
            "text-font": [...LABEL_FONT.plain],
            "text-size": 11.5,
            "text-variable-anchor": ["left", "right", "top", "bottom"],
            "text-radial-offset": 0.5,
            "symbol-sort-key": ["case", ["get", "capital"], 0, 1],
          },
          paint,
        },
        {
          id: "labels-area",
          type: "symbol",
          source: AREA_NAMES,
          filter: [">=", ["zoom"], ["get", "fromZoom"]],
          layout: {
            "text-field": ["get", "name"],
            "text-font": [
              "case",
              ["get", "strong"],
              ["literal", [...LABEL_FONT.strong]],
              ["literal", [...LABEL_FONT.plain]],
            ],
            "text-size": ["interpolate", ["linear"], ["zoom"], 2, 11, 6, 15],
            "text-max-width": 7,
            "text-variable-anchor-offset": AROUND,
            "text-padding": 3,
            "symbol-sort-key": ["get", "order"],
          },
          paint,
        },
      ],
      legend: [],
    };
  },
};
