import type { layers as nl } from "../nl/layers.ts";

export const layers = {
  "layer.risk": "Risk index",
  "layer.gap": "Gap",
  "legend.gap.gap": "high priority, none in our list",
  "legend.gap.gap-uncertain": "high priority, effort only possible",
  "legend.gap.effort-low": "effort, low priority",
  "layer.distance-bands": "Distance lines",
  "layer.footprints": "Mission areas",
  "layer.reference-border": "Reference border",
  "layer.witness": "Measuring line",
  "layer.activities": "Activities",
  "layer.labels": "Names",

  "choropleth.risk": "Risk index",
  "choropleth.priority": "Priority",

  "legend.title": "Legend",
  "legend.referenceBorder": "border of {border}",
  "legend.disputed": "disputed line",
  "legend.witness": "measuring line",
  "legend.footprint": "mission area",
  "legend.footprint.soft": "mission area (approximate)",
  "legend.possible": "possibly in force",
  "legend.lastSeen": "not seen recently",
  "legend.ended": "ended",
} as const satisfies Record<keyof typeof nl, string>;
