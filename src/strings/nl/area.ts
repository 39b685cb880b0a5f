/** The card of an area and the ranking. */
export const area = {
  "area.indicator.source": "{publisher}, {title} {edition}",
  "area.indicator.none": "geen gegevens",
  "area.indicator.series": "{name}: {from}–{to}, van {first} naar {last}; hoogste {highest} in {highestYear}",
  "area.indicator.series.one": "{name}: {last} in {to}",
  "area.indicator.break": "onderbroken: niet elk jaar heeft een cijfer",
  "area.indicator.provisional": "voorlopig vanaf {from}",
  "area.indicators.all": "Alle cijfers",
} as const;
