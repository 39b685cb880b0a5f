/** Layers of the map, their cards and the legend. */
export const layers = {
  "layers.title": "Lagen",
  "layers.explain": "Van boven naar onder zoals getekend. Versleep met de greep, of gebruik de knoppen.",
  "layers.fill": "Kleur van de gebieden",
  "layers.fill.index": "Index",
  "layers.fill.pillars": "Pijlers",
  "layers.fill.indicators": "Cijfers",
  "layers.opacity": "Dekking van {layer}",
  "layers.opacity.short": "Dekking",
  "layers.up": "{layer} omhoog",
  "layers.down": "{layer} omlaag",
  "layers.drag": "{layer} verslepen",
  "layers.moved": "{layer} staat nu op plaats {place} van {total}",
  "layers.card.open": "Over {layer}",
  "layers.card.source": "Bron",
  "layers.card.vintage": "Jaargang",
  "layers.card.method": "Werkwijze",
  "layers.card.limits": "Beperkingen",
  "layers.reset": "Lagen terug naar standaard",

  "layer.risk": "Risico-index",
  "layer.gap": "Leemte",
  "layer.gap.method":
    "Waar prioriteit hoog is en niets met zekerheid wordt gedaan, of waar iets wordt gedaan en prioriteit laag is, op de datum en met de keuzes in het tabblad Leemte.",
  "layer.gap.limits":
    "Inzet zegt niets over de werking ervan; vanaf welke score prioriteit hoog heet, is een redactionele keuze.",
  "legend.gap.gap": "hoge prioriteit, geen inzet",
  "legend.gap.gap-uncertain": "hoge prioriteit, inzet alleen mogelijk",
  "legend.gap.effort-low": "inzet, lage prioriteit",
  "layer.distance-bands": "Afstandslijnen",
  "layer.distance-bands.method":
    "Plaatsen op 250, 500 en 1.000 km van de referentiegrens, gemeten over de ellipsoïde (WGS 84).",
  "layer.distance-bands.limits":
    "Tussen twee gemeten punten is de lijn enkele honderden meters onzeker; noordelijker dan 85° wordt niets getekend.",
  "layer.footprints": "Missiegebieden",
  "layer.reference-border": "Referentiegrens",
  "layer.witness": "Meetlijn",
  "layer.activities": "Activiteiten",
  "layer.labels": "Namen",
  "layer.risk.method":
    "Gebieden krijgen de kleur van een van vijf vaste klassen. Kleuren en klassen verschuiven niet als een filter verandert.",
  "layer.risk.limits": "Zonder gegevens of niet beoordeeld: gearceerd, nooit de laagste klasse.",
  "layer.footprints.method":
    "Het gebied waarin een missie werkt: land, regio’s, zee, lijn of bufferzone. Zee is afgesneden op de kust.",
  "layer.footprints.limits":
    "Met de hand getekende gebieden hebben een zachte rand en zijn geen officieel inzetgebied.",
  "layer.reference-border.method":
    "De buitengrens van het gekozen gebied, kust meegerekend, met alle eilanden en enclaves.",
  "layer.reference-border.limits": "De lijn is vereenvoudigd getekend; er wordt op de volle lijn gemeten.",
  "layer.witness.method": "De kortste lijn over de ellipsoïde van het gekozen gebied naar de grens.",
  "layer.witness.limits": "Zegt niets over bereikbaarheid over land of zee.",
  "layer.activities.method":
    "Missies en activiteiten van kracht op de datum, naar instrument: cirkel diplomatie, driehoek assistentie, vierkant presentie.",
  "layer.activities.limits":
    "Symbolen staan bij hoofdkwartier of binnen het missiegebied, niet op de plaats van elke eenheid.",
  "layer.labels.method": "Namen van gebieden en hoofdsteden in de gekozen taal.",
  "layer.labels.limits": "Bij weinig ruimte vallen de namen van kleine gebieden weg.",

  "choropleth.risk": "Risico-index",
  "choropleth.priority": "Prioriteit",

  "legend.title": "Legenda",
  "legend.referenceBorder": "grens {border}",
  "legend.disputed": "betwiste lijn",
  "legend.witness": "meetlijn",
  "legend.footprint": "missiegebied",
  "legend.footprint.soft": "missiegebied (bij benadering)",
  "legend.possible": "mogelijk van kracht",
  "legend.ended": "beëindigd",
} as const;
