/** What the picture itself says: legend and line labels that only the layers write. */
export const drawing = {
  "map.inset.open": "Show the Caribbean part of the Kingdom on the map",
  "map.witness": "{distance} · {border} ({area})",
  "map.fill.pillar": "0–1",
  "map.fill.provisional": "violence provisional to {month}",
  "layer.boundaries": "Boundaries",
  "layer.boundaries.method": "Lines between areas; disputed lines are dashed.",
  "layer.boundaries.limits": "The depiction of boundaries implies no position.",
  "legend.states": "Areas",
  "legend.outsideOrFiltered": "outside scope or filter",
  "legend.footprint.country": "mission in the whole area",
  "legend.footprint.point": "mission at one place",
} as const;
