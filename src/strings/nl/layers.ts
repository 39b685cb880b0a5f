/** Layers of the map, their cards and the legend. */
export const layers = {
  "layer.risk": "Risico-index",
  "layer.gap": "Leemte",
  "legend.gap.gap": "hoge prioriteit, geen in onze lijst",
  "legend.gap.gap-uncertain": "hoge prioriteit, inzet alleen mogelijk",
  "legend.gap.effort-low": "inzet, lage prioriteit",
  "layer.distance-bands": "Afstandslijnen",
  "layer.footprints": "Missiegebieden",
  "layer.reference-border": "Referentiegrens",
  "layer.witness": "Meetlijn",
  "layer.activities": "Activiteiten",
  "layer.labels": "Namen",

  "choropleth.risk": "Risico-index",
  "choropleth.priority": "Prioriteit",

  "legend.title": "Legenda",
  "legend.referenceBorder": "grens {border}",
  "legend.disputed": "betwiste lijn",
  "legend.witness": "meetlijn",
  "legend.footprint": "missiegebied",
  "legend.footprint.soft": "missiegebied (bij benadering)",
  "legend.possible": "mogelijk van kracht",
  "legend.lastSeen": "niet recent gezien",
  "legend.ended": "beëindigd",
} as const;
