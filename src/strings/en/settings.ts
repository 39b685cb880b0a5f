import type { settings as nl } from "../nl/settings.ts";

export const settings = {
  "settings.title": "Border and weighting",
  "settings.home": "Border",
  "settings.home.borders": "Border and notes",
  "settings.outermost": "Count distant outermost regions",
  "settings.outermost.explain":
    "French Guiana, Guadeloupe, Martinique, Réunion, Mayotte and Saint-Martin. Brazil and Suriname are then 0 km away.",
  "settings.outermost.none": "This border has no distant outermost regions.",
  "settings.measure": "Distance from",
  "settings.window": "Violence counts over",
  "settings.window.last-12-months": "last 12 months",
  "settings.window.calendar-year": "calendar year",
  "settings.window.last-12-months.explain":
    "The newest twelve whole months before the date of which there are figures; the newest of all are provisional. Before the end of 2018 the calendar year.",
  "settings.window.calendar-year.explain":
    "The newest full calendar year before the date of which there are figures.",
  "settings.decay": "Proximity",
  "settings.decay.half-distance": "half-distance",
  "settings.decay.linear": "linear to a cut-off",
  "settings.decay.none": "distance does not count",
  "settings.halfDistance": "Half-distance",
  "settings.cutOff": "Cut-off distance",
  "settings.halfDistance.explain": "At this distance an area counts (above the floor) for half.",
  "settings.floor": "Floor of proximity",
  "settings.aggregation": "Aggregation",
  "settings.aggregation.arithmetic": "weighted mean",
  "settings.aggregation.geometric": "geometric mean",
  "settings.aggregation.explain": "Geometric: a low pillar pulls the index down harder.",
  "settings.weights": "Weights",
  "settings.weights.explain": "A hundred per cent together; an editorial choice.",
  "settings.differs": "differs",
  "settings.differs.long": "Differs from the default ({standard})",
  "settings.reset": "All back to default",
  "settings.resetOne": "{setting} back to default",
} as const satisfies Record<keyof typeof nl, string>;
