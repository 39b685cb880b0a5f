import type { cards as nl } from "../nl/cards.ts";

export const cards = {
  "layers.title": "Layers",
  "layers.explain": "From top to bottom as drawn. Drag by the handle, or use the buttons.",
  "layers.fill": "Colour of the areas",
  "layers.fill.index": "Index",
  "layers.fill.pillars": "Pillars",
  "layers.fill.indicators": "Figures",
  "layers.opacity": "Opacity of {layer}",
  "layers.opacity.short": "Opacity",
  "layers.up": "{layer} up",
  "layers.down": "{layer} down",
  "layers.drag": "Drag {layer}",
  "layers.moved": "{layer} is now at place {place} of {total}",
  "layers.card.open": "About {layer}",
  "layers.card.source": "Source",
  "layers.card.vintage": "Vintage",
  "layers.card.method": "Method",
  "layers.card.limits": "Limits",
  "layers.reset": "Layers back to default",
  "layer.gap.method":
    "Where priority is high and nothing is done for certain, or where something is done and priority is low, on the date and with the choices in the tab Gap.",
  "layer.gap.limits":
    "Effort says nothing of its effect; from which score on priority is called high is an editorial choice.",
  "layer.distance-bands.method":
    "Places at 250, 500 and 1,000 km from the reference border, measured on the ellipsoid (WGS 84).",
  "layer.distance-bands.limits":
    "Between two measured points the line is a few hundred metres uncertain; nothing is drawn north of 85°.",
  "layer.risk.method":
    "Areas take the colour of one of five fixed classes. Colours and classes do not move when a filter does.",
  "layer.risk.limits": "Without data or not assessed: hatched, never the lowest class.",
  "layer.footprints.method":
    "The area in which a mission works: country, regions, sea, line or buffer zone. Sea is cut at the coast.",
  "layer.footprints.limits":
    "Areas drawn by hand have a soft edge and are not an official area of operations.",
  "layer.reference-border.method":
    "The outer border of the chosen area, coast included, with every island and enclave.",
  "layer.reference-border.limits": "The line is drawn simplified; distances are measured to the full line.",
  "layer.witness.method": "The shortest line over the ellipsoid from the chosen area to the border.",
  "layer.witness.limits": "Says nothing about routes over land or sea.",
  "layer.activities.method":
    "Missions and activities in force on the date, by instrument: circle diplomacy, triangle assistance, square presence.",
  "layer.activities.limits":
    "Symbols stand at headquarters or inside the mission area, not at the place of every unit.",
  "layer.labels.method": "Names of areas and capitals in the chosen language.",
  "layer.labels.limits": "Where room is short the names of small areas fall away.",

  "area.card": "Area card",
  "area.close": "Close the area card",
  "area.rank": "Rank {rank} of {total}",
  "area.priority.both":
    "Nearest point and capital lie more than 300 km apart. Both priorities are therefore shown.",
  "area.section.priority": "Priority",
  "area.section.distance": "Distance",
  "area.section.pillars": "Risk index",
  "area.section.indicators": "Figures",
  "area.section.missions": "Missions and activities here",
  "area.capital": "Capital: {name}",
  "area.missions.count": "{count, plural, =0 {none} one {# in force} other {# in force}}",
  "area.missions.uncertain": "{count} not certain",
  "area.missions.others": "Ended or planned: {count}",
  "ranking.caption": "Areas by priority: risk × proximity on {date}",
  "ranking.rank": "Rank",
  "ranking.rank.short": "No",
  "ranking.area": "Area",
  "ranking.km": "km",
  "ranking.km.long": "Distance in km",
  "ranking.contributions": "Parts",
  "ranking.score": "Score",
  "ranking.score.long": "Priority, 0 to 100",
  "ranking.sort": "Sort by {column}",
  "ranking.count": "{shown} of {total} areas",
  "ranking.rest": "Not ranked",
  "ranking.rest.count": "{count, plural, one {# area} other {# areas}}",
  "ranking.coverage.explain": "{present} of {wanted} pillars known",
  "ranking.differs": "settings differ",
  "ranking.notes": "Read this with the ranking",
  "ranking.notes.intervals": "What the intervals mean",
  "ranking.notes.limits": "What the figures say and do not say",
  "ranking.keys": "Arrow keys walk the list, Enter chooses, Escape lets go.",

  "mission.sources": "Sources",
  "mission.sources.copy": "Copy source {number}",
  "mission.sources.copyAll": "Copy all sources",
  "mission.sources.pageDate": "page of {date}",
  "mission.sources.explain":
    "Addresses as text: Einder itself makes no connection. A source without a full address stands with its site and date.",
  "mission.sources.undated": "undated",
  "mission.report.noPublisher": "publisher not known",
  "confidence.weak.explain": "What was read of this row is in a weak source or a headline alone.",
  "basis.headline": "headline only",
  "basis.weak": "weak source",
} as const satisfies Record<keyof typeof nl, string>;
