import type { ExpressionSpecification } from "maplibre-gl";
import { AREA_SOURCE, areaSource, isOneOf } from "../area-source.ts";
import { type LayerDefinition, NOTHING_DRAWN } from "../layer.ts";
import type { LegendEntry } from "../legend-entry.ts";

const SOURCE = "footprints";

/**
 * Where missions work. A whole area is outlined on the inside (a fill would cover its risk); seas,
 * regions, lines and zones are filled lightly. What was drawn by hand has a blurred edge and no sharp line.
 */
export const footprints: LayerDefinition = {
  id: "footprints",
  style: (scene, opacity) => {
    const {
      footprints: shown,
      countryFootprints,
      footprintShapes,
      palette,
      translator,
      selectedFootprint,
    } = scene;
    if (shown.length === 0 && countryFootprints.length === 0) return NOTHING_DRAWN;

    const ids = new Set(shown.map(({ featureId }) => featureId));
    const light = shown.filter((footprint) => footprint.light).map(({ featureId }) => featureId);
    const drawn = footprintShapes.features.filter(({ properties }) => ids.has(properties.id));
    const has = (...kinds: string[]) => drawn.some(({ properties }) => kinds.includes(properties.kind));
    const inList = (list: readonly string[]): ExpressionSpecification => [
      "in",
      ["get", "id"],
      ["literal", [...list]],
    ];
    const isShown = inList([...ids]);
    const isSelected = inList(selectedFootprint.featureIds);
    const byHand: ExpressionSpecification = ["get", "handDrawn"];
    const isPoint: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
    const fade: ExpressionSpecification = ["case", inList(light), 0.45, 1];
    const { fill, line } = palette.footprint;

    const entries: LegendEntry[] = [];
    if (countryFootprints.length > 0) {
      entries.push({ kind: "line", color: line, width: 2, label: translator.t("legend.footprint.country") });
    }
    if (drawn.some(({ properties }) => !properties.handDrawn)) {
      entries.push({
        kind: "fill",
        color: fill,
        opacity: 0.25,
        line,
        label: translator.t("legend.footprint"),
      });
    }
    if (drawn.some(({ properties, geometry }) => properties.handDrawn && geometry.type !== "Point")) {
      entries.push({
        kind: "soft-fill",
        color: fill,
        line,
        label: translator.t("legend.footprint.soft"),
      });
    }
    if (has("point")) {
      entries.push({
        kind: "symbol",
        shape: "circle",
        color: palette.land,
        outline: line,
        open: true,
        label: translator.t("legend.footprint.point"),
      });
    }

    return {
      sources: { ...areaSource(scene), [SOURCE]: { type: "geojson", data: footprintShapes } },
      layers: [
        {
          id: "footprints-country",
          type: "line",
          source: AREA_SOURCE,
          filter: isOneOf(countryFootprints),
          paint: {
            "line-color": line,
            "line-opacity": 0.8 * opacity,
            "line-width": ["case", isOneOf(selectedFootprint.countries), 4, 1],
            "line-offset": 2,
          },
        },
        {
          id: "footprints-fill",
          type: "fill",
          source: SOURCE,
          filter: ["all", isShown, ["!", isPoint]],
          paint: {
            "fill-color": fill,
            "fill-antialias": false,
            "fill-opacity": ["*", opacity, fade, ["case", isSelected, 0.4, 0.13]],
          },
        },
        {
          id: "footprints-soft-edge",
          type: "line",
          source: SOURCE,
          filter: ["all", isShown, byHand, ["!", isPoint]],
          paint: {
            "line-color": fill,
            "line-width": 6,
            "line-blur": 6,
            "line-opacity": ["*", opacity, fade, ["case", isSelected, 1, 0.5]],
          },
        },
        {
          id: "footprints-edge",
          type: "line",
          source: SOURCE,
          filter: ["all", isShown, ["!", byHand], ["!", isPoint]],
          paint: {
            "line-color": line,
            "line-width": ["case", isSelected, 2.5, 1.2],
            "line-opacity": ["*", opacity, fade],
          },
        },
        {
          id: "footprints-point",
          type: "circle",
          source: SOURCE,
          filter: ["all", isShown, isPoint],
          paint: {
            "circle-radius": ["case", isSelected, 12, 9],
            "circle-color": fill,
            "circle-opacity": ["*", opacity, fade, 0.25],
            "circle-stroke-color": line,
            "circle-stroke-width": 1.2,
            "circle-stroke-opacity": ["*", opacity, fade],
          },
        },
      ],
      legend: [
        {
          id: "footprints",
          title: translator.t("layer.footprints"),
          note: null,
          arrangement: "list",
          entries,
        },
      ],
    };
  },
};
