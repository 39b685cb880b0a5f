import type { FillLayerSpecification } from "maplibre-gl";
import type { AreaState } from "../../domain/areas/area.ts";
import { AREA_SOURCE, areaSource, isOneOf } from "../area-source.ts";
import type { LayerDefinition } from "../layer.ts";
import type { LegendEntry, LegendGroup } from "../legend-entry.ts";
import type { Scene, SceneArea } from "../scene.ts";

/** Names of the two hatches; `map` draws them in the colours of the palette. */
export const HATCHES = { "not-assessed": "hatch-not-assessed", "no-data": "hatch-no-data" } as const;
type Hatched = keyof typeof HATCHES;

/** Home and outside are plain; only these two are hatched (`model.md`, five states). */
const isHatched = (state: AreaState): state is Hatched => state in HATCHES;

/** Hatched when it has no value, whatever fills the areas; a filtered area is neither filled nor hatched. */
function hatchOf({ passes, classIndex, state }: SceneArea): Hatched | null {
  if (!passes || classIndex !== null) return null;
  if (state === "assessed") return "no-data";
  return isHatched(state) ? state : null;
}

function legend(scene: Scene, opacity: number): readonly LegendGroup[] {
  const { areas, palette, fill, translator } = scene;
  const classes = fill.classLabels.map(
    (label, index): LegendEntry => ({
      kind: "fill",
      color: palette.risk[index] ?? palette.land,
      opacity,
      label,
    }),
  );
  const hatches = (Object.keys(HATCHES) as Hatched[])
    .filter((hatch) => areas.some((area) => hatchOf(area) === hatch))
    .map(
      (hatch): LegendEntry => ({
        kind: "hatch",
        color: palette.hatch.background,
        line: palette.hatch.line,
        ...(hatch === "no-data" ? { pattern: "dots" } : {}),
        label: translator.t(`state.area.${hatch}`),
      }),
    );
  const plain = (color: string, label: string): LegendEntry => ({
    kind: "fill",
    color,
    line: palette.border,
    label,
  });
  const filtered = areas.some(({ passes, state }) => !passes && state !== "home" && state !== "outside");
  return [
    { id: "risk", title: fill.title, note: fill.note, arrangement: "ramp", entries: classes },
    {
      id: "risk-states",
      title: translator.t("legend.states"),
      note: null,
      arrangement: "list",
      entries: [
        ...hatches,
        plain(palette.home, translator.t("state.area.home")),
        plain(palette.land, translator.t(filtered ? "legend.outsideOrFiltered" : "state.area.outside")),
      ],
    },
  ];
}

/**
 * Areas filled by the class of the chosen measure. Breaks are fixed: a filter takes an area out of the
 * picture and moves no colour. Missing is hatched, never the lowest class.
 */
export const risk: LayerDefinition = {
  id: "risk",
  style: (scene, opacity) => {
    const fills = scene.palette.risk.map(
      (color, index): FillLayerSpecification => ({
        id: `risk-class-${index}`,
        type: "fill",
        source: AREA_SOURCE,
        filter: isOneOf(
          scene.areas.filter((area) => area.passes && area.classIndex === index).map(({ iso3 }) => iso3),
        ),
        paint: { "fill-color": color, "fill-opacity": opacity },
      }),
    );
    const hatches = (Object.keys(HATCHES) as Hatched[]).map(
      (hatch): FillLayerSpecification => ({
        id: `risk-${HATCHES[hatch]}`,
        type: "fill",
        source: AREA_SOURCE,
        filter: isOneOf(scene.areas.filter((area) => hatchOf(area) === hatch).map(({ iso3 }) => iso3)),
        paint: { "fill-pattern": HATCHES[hatch], "fill-opacity": opacity },
      }),
    );
    return {
      sources: areaSource(scene),
      layers: [...fills, ...hatches],
      legend: legend(scene, opacity),
    };
  },
};
