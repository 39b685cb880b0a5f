import type { LineLayerSpecification } from "maplibre-gl";
import { AREA_SOURCE, areaSource, isOneOf } from "../area-source.ts";
import { type LayerDefinition, NOTHING_DRAWN } from "../layer.ts";
import type { LegendEntry } from "../legend-entry.ts";
import type { SceneGap } from "../scene.ts";

/** What each kind of gap is drawn with; the fill of an area belongs to its risk. */
const STROKES: Readonly<
  Record<SceneGap["kind"], { readonly width: number; readonly dashes: readonly [number, number] | null }>
> = {
  gap: { width: 3.2, dashes: null },
  "gap-uncertain": { width: 3.2, dashes: [1.6, 0.9] },
  "effort-low": { width: 1.6, dashes: [0.8, 1.6] },
};

const KINDS = ["gap", "gap-uncertain", "effort-low"] as const;

/** Where priority is high and nothing is there, or where something is and priority is low: outlines inside the area. */
export const gap: LayerDefinition = {
  id: "gap",
  style: (scene, opacity) => {
    const { gaps, palette, translator } = scene;
    if (gaps.length === 0) return NOTHING_DRAWN;
    const of = (kind: SceneGap["kind"]) => gaps.filter((gap) => gap.kind === kind).map(({ iso3 }) => iso3);
    const shown = KINDS.filter((kind) => of(kind).length > 0);
    const line = (kind: SceneGap["kind"]): LineLayerSpecification => {
      const { width, dashes } = STROKES[kind];
      return {
        id: `gap-${kind}`,
        type: "line",
        source: AREA_SOURCE,
        filter: isOneOf(of(kind)),
        layout: { "line-join": "round" },
        paint: {
          "line-color": palette.gap,
          "line-width": width,
          "line-offset": width / 2 + 1,
          "line-opacity": opacity,
          ...(dashes === null ? {} : { "line-dasharray": [...dashes] }),
        },
      };
    };
    return {
      sources: areaSource(scene),
      layers: shown.map(line),
      legend: [
        {
          id: "gap",
          title: translator.t("layer.gap"),
          note: null,
          arrangement: "list",
          entries: shown.map(
            (kind): LegendEntry => ({
              kind: STROKES[kind].dashes === null ? "line" : "dashed-line",
              color: palette.gap,
              width: STROKES[kind].width,
              label: translator.t(`legend.gap.${kind}`),
            }),
          ),
        },
      ],
    };
  },
};
