import type { AreaRecord } from "../../domain/areas/area.ts";
import { borderLines } from "../../domain/borders/border-lines.ts";
import type { DistanceBandShape } from "../../domain/borders/distance-bands.ts";
import { OWN_BORDER } from "../../domain/borders/home-area.ts";
import { classOf } from "../../domain/classification/classification.ts";
import { areasOf, footprintOn, symbolsOn } from "../../domain/missions/hosts-of.ts";
import type { MissionState } from "../../domain/missions/mission-state.ts";
import { isUnverified } from "../../domain/missions/unverified.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { type Composition, compose } from "../../layers/compose.ts";
import { PALETTES } from "../../layers/palette.ts";
import type {
  OwnBorderLines,
  Scene,
  SceneActivity,
  SceneArea,
  SceneFootprint,
  SceneGap,
  ScenePlace,
} from "../../layers/scene.ts";
import { createTranslator } from "../../strings/translator.ts";
import type { State } from "../store.ts";
import { selectFill } from "./fill.ts";
import { type MissionOnDate, selectFiltered } from "./filtered.ts";
import { selectGap } from "./gap.ts";
import { selectMeasuredHome } from "./measured.ts";
import { memo } from "./memo.ts";
import { selectActiveBorders, selectAreasById, selectPrioritiesById } from "./ranking.ts";
import { selectWitness } from "./witness.ts";

const certaintyOf = (state: MissionState): SceneActivity["certainty"] =>
  state === "in-force" || state === "last-seen" || state === "ended" ? state : "uncertain";

/** Unranked areas come after ranked ones in the order of labels, larger ones first. */
const UNRANKED = 1000;

/** Names appear when their area has room for them; those in scope one step sooner. */
function labelFromZoom({ areaKm2, inScope }: AreaRecord): number {
  if (areaKm2 > 100_000) return 0;
  if (areaKm2 > 20_000) return inScope ? 2 : 3;
  return inScope || areaKm2 > 2_000 ? 3 : 5;
}

const selectSceneAreas: (state: State) => readonly SceneArea[] = memo(
  (state: State) =>
    [
      state.data.documents.areas,
      selectPrioritiesById(state),
      selectFiltered(state),
      selectFill(state),
      state.view.language,
    ] as const,
  (document, priorities, filtered, fill, language) => {
    const bySize = [...(document?.areas ?? [])].sort((a, b) => b.areaKm2 - a.areaKm2);
    return bySize.map((area, index): SceneArea => {
      const priority = priorities.get(area.iso3);
      const state = priority?.state ?? "outside";
      const value = state === "home" || state === "outside" ? null : (fill.values.get(area.iso3) ?? null);
      return {
        iso3: area.iso3,
        name: area.names[language],
        state,
        classIndex: classOf(value, fill.classification),
        passes: filtered.areas.has(area.iso3),
        labelPosition: area.labelPosition,
        labelOrder: priority?.rank ?? UNRANKED + index,
        labelFromZoom: labelFromZoom(area),
      };
    });
  },
);

const selectScenePlaces: (state: State) => readonly ScenePlace[] = memo(
  ({ data, view }: State) => [data.documents.areas, view.language] as const,
  (document, language) =>
    (document?.places ?? []).map(({ names, position, capital }) => ({
      name: names[language],
      position,
      capital,
    })),
);

const selectSceneActivities: (state: State) => readonly SceneActivity[] = memo(
  (state: State) => [selectFiltered(state), selectAreasById(state), state.view.date] as const,
  ({ missions }, areas, date) =>
    missions.flatMap(({ mission, state }) =>
      symbolsOn(mission, date, areas).map(
        (position): SceneActivity => ({
          missionId: mission.id,
          name: mission.acronym || mission.name,
          position,
          instruments: mission.instruments,
          phase: mission.phases[0] ?? "before",
          certainty: certaintyOf(state),
          framework: mission.framework,
          unverified: isUnverified(mission),
          domain: mission.footprint.kind === "sea" ? "sea" : "land",
        }),
      ),
    ),
);

function footprintsOf(missions: readonly MissionOnDate[], date: PlainDate): readonly SceneFootprint[] {
  const byFeature = new Map<string, { missionIds: string[]; light: boolean }>();
  for (const { mission, state } of missions) {
    for (const featureId of footprintOn(mission, date).featureIds) {
      const known = byFeature.get(featureId);
      if (known === undefined)
        byFeature.set(featureId, { missionIds: [mission.id], light: state !== "in-force" });
      else {
        known.missionIds.push(mission.id);
        known.light &&= state !== "in-force";
      }
    }
  }
  return [...byFeature].map(([featureId, { missionIds, light }]) => ({ featureId, missionIds, light }));
}

const selectSceneFootprints = memo(
  (state: State) => [selectFiltered(state), state.view.date] as const,
  ({ missions }, date) => ({
    footprints: footprintsOf(missions, date),
    countries: [
      ...new Set(
        missions
          .filter(({ mission }) => mission.footprint.kind === "country")
          .flatMap(({ mission }) => footprintOn(mission, date).countries),
      ),
    ],
  }),
);

const NO_BANDS = [] as const;

const selectBands = (state: State): readonly DistanceBandShape[] => {
  const { bands } = state.data.measured;
  const isOn = state.view.layers.some(({ id, visible }) => id === "distance-bands" && visible);
  return isOn && bands?.home === selectMeasuredHome(state).key ? bands.bands : NO_BANDS;
};

const NO_GAPS = [] as const;
const selectIsGapOn = (state: State): boolean =>
  state.view.layers.some(({ id, visible }) => id === "gap" && visible);

const selectGaps: (state: State) => readonly SceneGap[] = memo(
  (state: State) => [selectIsGapOn(state) ? selectGap(state) : NO_GAPS] as const,
  (rows) =>
    rows.flatMap(({ iso3, quadrant, isUncertain }): SceneGap[] => {
      if (quadrant === "gap") return [{ iso3, kind: isUncertain ? "gap-uncertain" : "gap" }];
      return quadrant === "effort-low" ? [{ iso3, kind: "effort-low" }] : [];
    }),
);

const selectSelectedFootprint = memo(
  (state: State) => [state.view.selection, state.data.documents.missions, state.view.date] as const,
  (selection, document, date) => {
    const mission =
      selection?.kind === "mission" ? document?.missions.find(({ id }) => id === selection.id) : undefined;
    const countries = mission?.footprint.kind === "country" ? areasOf(mission, date) : [];
    return { featureIds: mission === undefined ? [] : footprintOn(mission, date).featureIds, countries };
  },
);

export const selectColorScheme = ({ view, local }: State): "light" | "dark" =>
  view.theme === "system" ? local.systemTheme : view.theme;

/** The user's own border as it is drawn; null while another border counts. */
const selectOwnBorderLines: (state: State) => OwnBorderLines | null = memo(
  ({ view }: State) => [view.home === OWN_BORDER ? view.ownBorder : null] as const,
  (border) => {
    if (border === null) return null;
    const lines = borderLines(border.polygons, border.edges);
    const coordinates = lines.map((line) => line.map(([x, y]) => [x, y]));
    const geometry = { type: "MultiLineString", coordinates } as const;
    return {
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: { id: OWN_BORDER }, geometry }],
    };
  },
);

/** null while our own are chosen, and until the others are there. */
const selectActivityLook = ({ data, view }: State): Scene["activityLook"] =>
  (view.symbols === "app6" ? data.documents.app6 : null) ?? null;

/** Everything the map and the snapshot draw; null until areas and geometry are loaded. Other files add to it when they arrive. */
export const selectScene: (state: State) => Scene | null = memo(
  (state: State) =>
    [
      state.data.documents.geometry,
      state.data.documents.footprints,
      selectSceneAreas(state),
      selectScenePlaces(state),
      selectSceneActivities(state),
      selectActivityLook(state),
      selectSceneFootprints(state),
      selectFill(state),
      selectActiveBorders(state),
      selectOwnBorderLines(state),
      selectBands(state),
      selectGaps(state),
      selectWitness(state),
      selectSelectedFootprint(state),
      state.view.selection,
      state.view.language,
      selectColorScheme(state),
    ] as const,
  (
    geometry,
    footprintShapes,
    areas,
    places,
    activities,
    activityLook,
    footprints,
    fill,
    borders,
    ownBorder,
    bands,
    gaps,
    witness,
    selectedFootprint,
    selection,
    language,
    scheme,
  ) => {
    if (geometry === undefined || areas.length === 0) return null;
    return {
      translator: createTranslator(language),
      palette: PALETTES[scheme],
      geometry,
      areas,
      fill,
      footprintShapes: footprintShapes ?? NO_SHAPES,
      footprints: footprintShapes === undefined ? [] : footprints.footprints,
      countryFootprints: footprints.countries,
      activities,
      activityLook,
      borders,
      ownBorder,
      bands,
      gaps,
      witness,
      places,
      selectedIso3: selection?.kind === "area" ? selection.iso3 : null,
      selectedFootprint,
    };
  },
);

const NO_SHAPES = { type: "FeatureCollection", features: [] } as const satisfies Scene["footprintShapes"];

/** Style and legend of the present picture; null until there is a scene. */
export const selectComposition: (state: State) => Composition | null = memo(
  (state: State) => [selectScene(state), state.view.layers] as const,
  (scene, layers) => (scene === null ? null : compose(scene, layers)),
);

/** The legend as text: each picture comes with a legend of its own, which seldom says another thing. */
const selectLegendText = memo(
  (state: State) => [selectComposition(state)] as const,
  (composition) => JSON.stringify(composition?.legend ?? []),
);

/** The legend of the present picture, the same object for as long as it says the same; empty until there is a scene. */
export const selectLegend: (state: State) => Composition["legend"] = memo(
  (state: State) => [selectLegendText(state)] as const,
  (text) => JSON.parse(text),
);
