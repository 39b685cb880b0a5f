/** What the picture itself says: legend and line labels that only the layers write. */
export const drawing = {
  "map.inset.open": "Caribisch deel van het Koninkrijk op de kaart tonen",
  "map.witness": "{distance} · {border} ({area})",
  "map.fill.pillar": "0–1",
  "map.fill.provisional": "geweld voorlopig t/m {month}",
  "layer.boundaries": "Grenzen",
  "layer.boundaries.method": "Grenzen tussen gebieden; betwiste lijnen gestreept.",
  "layer.boundaries.limits": "De weergave van grenzen houdt geen standpunt in.",
  "legend.states": "Gebieden",
  "legend.outsideOrFiltered": "buiten bereik of filter",
  "legend.footprint.country": "missie in het hele gebied",
  "legend.footprint.point": "missie op één plaats",
} as const;
