import type { ExpressionSpecification } from "maplibre-gl";
import type { Position } from "../../domain/geo/position.ts";
import { INSTRUMENTS, PHASES } from "../../domain/missions/mission.ts";
import { kept } from "../kept.ts";
import { type LayerDefinition, NOTHING_DRAWN } from "../layer.ts";
import type { LegendEntry } from "../legend-entry.ts";
import type { ActivityLook, PointCollection, Scene, SceneActivity } from "../scene.ts";
import { SHAPE_OF, symbolName, UNVERIFIED } from "./symbol.ts";

const SOURCE = "activities";
/** Symbols this near to each other (degrees) are set side by side. */
const SAME_PLACE_DEG = 0.6;

/** Offsets in px that set `count` symbols of one place in rows of at most four, centred on the place. */
function offsets(
  count: number,
  [across, down]: ActivityLook["step"],
): readonly (readonly [number, number])[] {
  const columns = Math.min(4, Math.ceil(Math.sqrt(count)));
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? count - row * columns : columns;
    return [((index % columns) - (inRow - 1) / 2) * across, (row - (rows - 1) / 2) * down];
  });
}

const slotOf = ([x, y]: readonly [number, number]): string => `${x}:${y}`;

/** The offset behind each slot in use, moved by `aside` px. */
function offsetBySlot(
  features: readonly { readonly properties: ActivityProperties }[],
  [right, down]: readonly [number, number] = [0, 0],
): ExpressionSpecification {
  const slots = [...new Set(features.map(({ properties }) => properties.slot))];
  const offsetOf = (slot: string): ExpressionSpecification => {
    const [x = 0, y = 0] = slot.split(":").map(Number);
    return ["literal", [x + right, y + down]];
  };
  return slots.reduce<ExpressionSpecification>(
    (otherwise, slot) => ["case", ["==", ["get", "slot"], slot], offsetOf(slot), otherwise],
    offsetOf("0:0"),
  );
}

/** One feature per symbol; those of one place share its position and are moved apart on the screen. */
function arrange(
  activities: readonly SceneActivity[],
  { icon, step }: ActivityLook,
): PointCollection<ActivityProperties> {
  const places: { readonly position: Position; readonly here: SceneActivity[] }[] = [];
  for (const activity of activities) {
    const [x, y] = activity.position;
    const place = places.find(
      ({ position }) =>
        Math.abs(position[0] - x) < SAME_PLACE_DEG && Math.abs(position[1] - y) < SAME_PLACE_DEG,
    );
    if (place === undefined) places.push({ position: activity.position, here: [activity] });
    else place.here.push(activity);
  }
  return {
    type: "FeatureCollection",
    features: places.flatMap(({ position, here }) => {
      const moved = offsets(here.length, step);
      return here.map((activity, index) => ({
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates: [...position] },
        properties: {
          missionId: activity.missionId,
          name: activity.name,
          icon: icon(activity),
          slot: slotOf(moved[index] ?? [0, 0]),
          order: -activity.instruments.length,
          unverified: activity.unverified,
        },
      }));
    }),
  };
}

const collections = kept((look: ActivityLook) =>
  kept((activities: readonly SceneActivity[]) => arrange(activities, look)),
);

interface ActivityProperties {
  readonly missionId: string;
  readonly name: string;
  readonly icon: string;
  /** Key of its offset: the engine hands array properties on as text, so the offsets stand in the style. */
  readonly slot: string;
  readonly order: number;
  readonly unverified: boolean;
}

function legendEntries({ activities, palette, translator }: Scene): readonly LegendEntry[] {
  const outline = palette.symbolOutline;
  const symbol = (color: string, label: string): LegendEntry => ({
    kind: "symbol",
    shape: "circle",
    color,
    outline,
    label,
  });
  const instruments = INSTRUMENTS.filter((instrument) =>
    activities.some((activity) => activity.instruments.includes(instrument)),
  ).map(
    (instrument): LegendEntry => ({
      kind: "symbol",
      shape: SHAPE_OF[instrument],
      color: palette.instruments[instrument],
      outline,
      label: translator.t(`instrument.${instrument}`),
    }),
  );
  const phases = PHASES.filter((phase) => activities.some((activity) => activity.phase === phase)).map(
    (phase): LegendEntry => ({
      ...symbol(palette.disputed, translator.t(`phase.${phase}`)),
      ...(phase === "before"
        ? {}
        : { ring: phase === "during" ? "solid" : "dashed", ringColor: palette.label }),
    }),
  );
  const uncertain = activities.some(({ certainty }) => certainty === "uncertain")
    ? [{ ...symbol(palette.disputed, translator.t("legend.possible")), open: true }]
    : [];
  const lastSeen = activities.some(({ certainty }) => certainty === "last-seen")
    ? [{ ...symbol(palette.disputed, translator.t("legend.lastSeen")), open: true, dashed: true }]
    : [];
  const ended = activities.some(({ certainty }) => certainty === "ended")
    ? [{ ...symbol(palette.border, translator.t("legend.ended")), faded: true }]
    : [];
  return [...instruments, ...phases, ...uncertain, ...lastSeen, ...ended];
}

const unverifiedEntry = ({ activities, palette, translator }: Scene): readonly LegendEntry[] =>
  activities.some(({ unverified }) => unverified)
    ? [
        {
          kind: "mark",
          text: UNVERIFIED.text,
          color: palette.symbolOutline,
          on: palette.label,
          label: translator.t("basis.memory"),
        },
      ]
    : [];

const OWN: ActivityLook = {
  icon: symbolName,
  step: [17, 17],
  farSize: 0.7,
  images: () => ({}),
  note: () => null,
  legend: legendEntries,
};

/** One symbol per activity and place. Our own: shape and colour say the instrument, the ring the phase, light means ended. Other looks come with the scene. */
export const activities: LayerDefinition = {
  id: "activities",
  style: (scene, opacity) => {
    if (scene.activities.length === 0) return NOTHING_DRAWN;
    const look = scene.activityLook ?? OWN;
    const data = collections(look)(scene.activities);
    return {
      sources: { [SOURCE]: { type: "geojson", data } },
      layers: [
        {
          id: "activities-symbol",
          type: "symbol",
          source: SOURCE,
          layout: {
            "icon-image": ["get", "icon"],
            "icon-offset": offsetBySlot(data.features),
            "icon-size": ["interpolate", ["linear"], ["zoom"], 2, look.farSize, 5, 1],
            "icon-allow-overlap": true,
            "symbol-sort-key": ["get", "order"],
          },
          paint: { "icon-opacity": opacity },
        },
        {
          id: "activities-unverified",
          type: "symbol",
          source: SOURCE,
          filter: ["==", ["get", "unverified"], true],
          layout: {
            "icon-image": UNVERIFIED.image,
            "icon-offset": offsetBySlot(data.features, [look.step[0] / 2 - 1, -look.step[1] / 2 + 2]),
            "icon-size": ["interpolate", ["linear"], ["zoom"], 2, look.farSize, 5, 1],
            "icon-allow-overlap": true,
          },
          paint: { "icon-opacity": opacity },
        },
      ],
      images: look.images(scene.activities),
      legend: [
        {
          id: "activities",
          title: scene.translator.t("layer.activities"),
          note: look.note(scene.translator),
          arrangement: "list",
          entries: [...look.legend(scene), ...unverifiedEntry(scene)],
        },
      ],
    };
  },
};
