import type { method as nl } from "../nl/method.ts";

export const method = {
  "method.title": "How the ranking is made, and what it can bear",
  "method.intro":
    "Every number on this page was computed when it was opened, from the data of {edition} and the view of {date}. Weights, thresholds and scales are choices of Einder and are said to be.",
  "method.print": "Print",
  "method.contents": "On this page",

  "method.form": "What the index is, and why this form",
  "method.form.text":
    "Risk joins four pillars by a weighted mean; priority is risk times proximity. A fixed formula per pillar means that no area moves another: a score can be checked from the area’s own figures alone. A mean was chosen because each part then adds up to the score; the geometric mean is there as a switch, for who holds that a low pillar should weigh against a high one.",
  "method.evidence": "Beside plainer numbers",
  "method.evidence.text":
    "For the end of each year from {from} to {to}: how well does a number put areas in the order of their deaths in the three years after it (rank correlation, 1 is perfect, 0 is none)? And how well does it tell where violence begins (at least 25 deaths in a year, after two years below that; 0.5 is chance)? {cases} pairs of area and year in which every number is known; {calm} of them calm, {onsets} with an onset.",
  "method.evidence.predictor": "Number",
  "method.evidence.mean": "Order of deaths, mean of the years",
  "method.evidence.range": "Lowest and highest year",
  "method.evidence.onsets": "Where it begins",
  "method.predictor.index": "Risk index (calendar years, default weights)",
  "method.predictor.deaths": "Deaths of the year alone",
  "method.predictor.mean-deaths": "Mean deaths of three years alone",
  "method.predictor.stability": "Political stability (WGI) alone",
  "method.predictor.coping": "Lack of coping capacity (INFORM) alone",
  "method.evidence.loses":
    "On the order of deaths the index is beaten by: {order}. On where violence begins by: {onsets}. The index is no forecast and is not used as one: it says how bad things stand and how near, in parts that can be checked.",
  "method.evidence.none": "none of these",
  "method.evidence.caveat":
    "The figures are those of this edition, revised since the years they tell of, so nobody could have had these scores at the time. The form was chosen after seeing such comparisons. Areas without WGI and INFORM figures in a year are left out, and so is Palestine, which shares its count with Israel.",

  "method.worked": "Five areas worked out",
  "method.worked.text": "With the figures, the border and the settings of this view, step by step.",
  "method.worked.unranked": "{area}: not ranked on this date.",
  "method.worked.score": "{area}: rank {rank}, priority {score}",

  "method.scales": "Why a logarithm, and why the caps",
  "method.scales.text":
    "Deaths differ by factors of thousands between areas: on a straight scale one war would make every other conflict invisible. On this scale each doubling adds about the same. Half of the score counts deaths as they are, half counts them per inhabitant, so that neither a large country with many deaths nor a small one with many for its size is lost. Each half is capped where 10,000 deaths in ten million inhabitants stand: beyond that, more deaths do not make an area more urgent here than it is. The cap is a choice: it puts a war of 10,000 deaths and one of 100,000 side by side.",
  "method.scales.deaths": "Deaths in twelve months",
  "method.scales.inhabitants": "{count} million inhabitants",
  "method.scales.rise":
    "What is above the three periods before is capped at two doublings, for the same reason; 25 is added on both sides, so that a step from none to a handful of deaths stays small. A fall adds nothing: it lowers the level already.",

  "method.scope": "Which areas are ranked",
  "method.scope.reason": "{text} {count, plural, one {# area} other {# areas}}: {areas}.",

  "method.proximity": "Proximity",
  "method.proximity.text":
    "What is near counts more: with a half-distance of {half}, what proximity has above its floor of {floor} halves with every {half}. The floor is there so that no distance makes a grave crisis vanish. Where the floor is half or more of it, the area is marked ‘far off’.",
  "method.proximity.linear":
    "What is near counts more: proximity falls in a straight line to a floor of {floor} at {half}. Where the floor is half or more of it, the area is marked ‘far off’.",
  "method.proximity.none": "In this view distance does not count: proximity is 1 everywhere.",
  "method.proximity.km": "Distance to the border",
  "method.proximity.value": "Proximity",

  "method.draws": "How the intervals are made",
  "method.draws.text":
    "Each draw changes at once: the weights (Dirichlet around the chosen ones, concentration {concentration}), the half-distance (lognormal, sigma {sigma}), the floor (uniform, {spread} to either side), deaths (triangular between their low and high estimate, one draw per count, so that Israel and Palestine move together), deaths in provisional months once more ({low} to {high}), fragility (normal, {fragility}) and a missing pillar (uniform, 0 to 1). The border, the measure and the way pillars are joined stay as chosen.",

  "method.high": "Why {threshold} is called high",
  "method.high.text":
    "It is a line drawn by hand, at about the fifteen highest of the default ranking when it was drawn. It can be moved in the gap view. By the default settings and this border it was reached by:",
  "method.high.date": "On",
  "method.high.count": "Areas at {threshold} or more",
  "method.high.of": "Of ranked",

  "method.attack": "What an attack would say, and what answers it",
  "method.attack.log": "“{few} with {fewDeaths} deaths is put on a level with {many} with {manyDeaths}.”",
  "method.attack.log.answer":
    "On violence alone: {few} {fewScore}, {many} {manyScore} of 1. The logarithm does that, and half of the count is per inhabitant. It is a choice, explained above; the deaths stand beside every score.",
  "method.attack.shared": "“{areas} are high on deaths that are not theirs.”",
  "method.attack.shared.answer":
    "UCDP counts Israel and Palestine as one; each carries the mark ‘shared figure’ wherever it stands. Without any deaths of that count: {ranks}.",
  "method.attack.shared.rank": "{area} rank {without} instead of {rank}",
  "method.attack.touch": "“{area} is not on our doorstep: it only touches it somewhere.”",
  "method.attack.touch.answer":
    "By its nearest edge {area} has a priority of {edge}, by its capital {capital}. The measure is a switch, and where the two lie more than 300 km apart the card shows both.",
  "method.attack.calm": "“{calm} with {calmDeaths} deaths stands above {violent} with {violentDeaths}.”",
  "method.attack.calm.answer":
    "{calm} (rank {calmRank}) lies at {calmKm} from the border, {violent} (rank {violentRank}) at {violentKm}. Fragility, displacement and nearness add up; the bars show which part does what.",
  "method.attack.old": "“These figures are old.”",
  "method.attack.weights": "“The weights are arbitrary.”",
  "method.attack.weights.answer":
    "They are a choice. With weights, distances and figures drawn anew {draws} times, {firm} of the present top ten stay in it in more than 90% of the draws: {areas}.",
  "method.attack.weights.waiting": "They are a choice; the draws that show what it does are still running.",
  "method.attack.gap": "“Einder says that we should be where it shows nothing.”",
  "method.attack.gap.answer":
    "It does not. It lays what is in its own list beside the ranking. The list is not complete, an area can be one where nobody can or should be, and presence is no measure of effect.",
  "method.attack.threat": "“You call this area a threat.”",
} as const satisfies Record<keyof typeof nl, string>;
