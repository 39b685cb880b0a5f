/**
 * The layers a user can switch, fade and reorder, in their default order, bottom to top.
 * Labels come below activities: MapLibre places the upper layer first, so a name gives way to a symbol
 * and is never printed across one. The witness line comes last: it is drawn for one area, on request.
 */
export const LAYER_IDS = [
  "risk",
  "gap",
  "distance-bands",
  "footprints",
  "boundaries",
  "reference-border",
  "labels",
  "activities",
  "witness",
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

export interface LayerSetting {
  readonly id: LayerId;
  readonly visible: boolean;
  /** 0..1. */
  readonly opacity: number;
}

/** Drawn only when asked for: an answer to a question of its own. */
const ON_REQUEST: ReadonlySet<LayerId> = new Set(["gap", "distance-bands"]);

export const DEFAULT_LAYER_SETTINGS: readonly LayerSetting[] = LAYER_IDS.map((id) => ({
  id,
  visible: !ON_REQUEST.has(id),
  opacity: 1,
}));
