import type { statements as nl } from "../nl/statements.ts";

export const statements = {
  "pillar.level.explain": "How many die in organised violence, in number and by population.",
  "pillar.rise.explain":
    "How far deaths in organised violence lie above the mean of the three periods of twelve months before. After a jump they do so for years, also while they fall.",
  "pillar.fragility.explain": "How weak government and coping capacity are.",
  "pillar.displacement.explain": "How many people are displaced, by population.",
  "pillar.level.formula":
    "½ g(D / 25) + ½ g(D per 10 million inhabitants / 25), with g(x) = ln(1 + x) / ln(401), each g at most 1, and D the deaths of twelve months. 25 deaths is 0.12; 1,000 is 0.62; 10,000 is 1 at 10 million inhabitants.",
  "pillar.rise.formula":
    "½ log2((D + 25) / (M + 25)), with M the mean of the three periods of twelve months before. Two doublings is 1; at the mean or below it is 0.",
  "pillar.fragility.formula":
    "Mean of those present: (1.0 − v) / 3.5 for political stability (WGI) and (v − 2) / 7 for lack of coping capacity (INFORM).",
  "pillar.displacement.formula":
    "ln(q) / ln(300), with q the displaced per 1,000 inhabitants; 1 or less is 0.",
  "pillar.level.noPopulation":
    "The deaths are known, how many people lived there at the time is not in Einder: so this pillar has no score.",
  "flag.shared-figure.explain":
    "UCDP counts Israel and Palestine as one unit. Both show that figure, divided by their joint population.",
  "flag.provisional-months": "provisional months",
  "flag.provisional-months.explain": "Months of candidate events take part, which UCDP still revises.",
  "flag.small-numbers": "small numbers",
  "flag.small-numbers.explain":
    "That violence lies above earlier years rests on fewer than 250 deaths: a few more or fewer change it much.",
  "flag.worked-back": "worked back",
  "flag.worked-back.explain": "Political stability is worked back here from the published score of 0 to 100.",
  "flag.publishers-own": "the publisher’s figure",
  "flag.publishers-own.explain":
    "Ukraine’s political stability (WGI) rose in years of war: this is the World Bank’s own figure, as published.",
  "flag.projected-population": "population projected",
  "flag.projected-population.explain": "The population of this year is a projection (medium variant).",
  "flag.best-above-high": "estimate above its upper bound",
  "flag.best-above-high.explain":
    "Of deaths in state-based conflict the publisher’s best estimate lies above its high one. The figure is carried as it is.",
  "flag.low-above-best": "lower bound above the estimate",
  "flag.low-above-best.explain":
    "Of deaths in state-based conflict the publisher’s low estimate lies above its best one. The figure is carried as it is.",
  "statement.course.more":
    "{deaths} deaths in organised violence in {period}{shared}: more than in the twelve months before ({before}) and than the mean of the three such periods before ({mean}).",
  "statement.course.above":
    "{deaths} deaths in organised violence in {period}{shared}: above the mean of the three periods of twelve months before ({mean}), not above the last of them ({before}).",
  "statement.title": "Read this with it",
  "statement.age": "How old the figures are",
  "statement.age.violence": "Organised violence: {period}.",
  "statement.age.unhcr": "Displacement (UNHCR): figures of {year}.",
  "statement.age.wgi": "Political stability (WGI): figures of {year}.",
  "statement.age.inform": "Lack of coping capacity (INFORM): edition {year}.",
  "statement.breaks":
    "Einder holds WGI from 2015 on only, of some areas of 2024 only; editions of INFORM are no series, and provisional months are revised: a change across such a break is partly the break. Where two rankings are compared, in the tab of changes, on a slide or on the command line, the breaks between them are named.",
  "statement.notThreat.touching":
    "Deaths in {name} at {km} from the border say something about violence in that area, nothing about a threat from it.",
  "statement.notThreat.near": "That {name} lies at {km} from the border says nothing about a threat from it.",
  "statement.proxy":
    "Political stability (WGI) partly repeats violence, and neither figure measures security institutions: fragility is a proxy.",
  "statement.stock": "Displacement is a stock, in places decades old (Bosnia, Serbia, Colombia).",
  "statement.pse": "UNRWA is outside UNHCR: displacement in Palestine is therefore ‘no data’.",
  "statement.oddities":
    "Contradictory estimates of the publisher are flagged and not mended: Russia 2024 and 2025 (state-based conflict).",
  "statement.editorial": "Weights, goalposts and half-distance are editorial choices.",
} as const satisfies Record<keyof typeof nl, string>;
