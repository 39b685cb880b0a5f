import type { Figure } from "../indicators/figure.ts";
import { INFORM_LACK_COPING_CAPACITY } from "../indicators/inform-risk.ts";
import { UCDP_DEATHS_TOTAL_BEST } from "../indicators/ucdp-deaths.ts";
import { WGI_POLITICAL_STABILITY } from "../indicators/wgi-political-stability.ts";
import { isPopulation } from "../risk/pillar-input.ts";
import type { PillarInput, RiskAssessment } from "../risk/types.ts";
import type { AreaPriority } from "./types.ts";

export const WHAT_IF_IDS = [
  "deaths",
  "mean-before",
  "population",
  "stability",
  "coping",
  "displaced",
  "distance",
] as const;
/**
 * What can be changed of an area: the deaths of the period, the mean of the three before, its inhabitants,
 * WGI political stability, INFORM lack of coping capacity, its displaced people (all columns together), and
 * the distance to the border in km by the chosen measure.
 */
export type WhatIfId = (typeof WHAT_IF_IDS)[number];

/** One input as it is, with the range in which it is sensibly moved. */
export interface WhatIfInput {
  readonly id: WhatIfId;
  /** Indicator that its unit and decimals are those of; null for the distance, in km. */
  readonly indicator: string | null;
  /** As it is now, between `min` and `max` and not always on a step. */
  readonly value: number;
  /** The figures that it is, latest first; none for the distance. */
  readonly figures: readonly Figure[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The figures behind an assessment, as far as they can be changed. */
export interface WhatIfFigures {
  readonly deaths: PillarInput | null;
  /** The three periods before, latest first; empty where the rise is missing. */
  readonly before: readonly PillarInput[];
  /** The area's own inhabitants at the time of the deaths; without those of areas that share a figure. */
  readonly population: PillarInput | null;
  readonly stability: PillarInput | null;
  readonly coping: PillarInput | null;
  /** The columns present; empty where displacement is missing. */
  readonly displaced: readonly PillarInput[];
  /** The inhabitants that the displaced are set against, often of another year. */
  readonly displacedOf: PillarInput | null;
}

export function whatIfFigures({ pillars }: Pick<RiskAssessment, "pillars">): WhatIfFigures {
  const { level, rise, fragility, displacement } = pillars;
  const displaced = displacement.score === null ? [] : displacement.inputs;
  return {
    deaths: level.inputs.find(({ indicator }) => indicator === UCDP_DEATHS_TOTAL_BEST.id) ?? null,
    before: rise.score === null ? [] : rise.inputs.slice(1),
    population: level.inputs.find((input) => isPopulation(input) && input.publishedFor === undefined) ?? null,
    stability: fragility.inputs.find(({ indicator }) => indicator === WGI_POLITICAL_STABILITY.id) ?? null,
    coping: fragility.inputs.find(({ indicator }) => indicator === INFORM_LACK_COPING_CAPACITY.id) ?? null,
    displaced: displaced.filter((input) => !isPopulation(input)),
    displacedOf: displaced.find(isPopulation) ?? null,
  };
}

/** WGI estimates lie within about -2.5 and 2.5, the worst areas a little below. */
const STABILITY_RANGE = { min: -3, max: 2.5, step: 0.01 };
const COPING_RANGE = { min: 0, max: 10, step: 0.1 };

/**
 * The inputs that an area has, in the order of `WHAT_IF_IDS`; what is missing cannot be changed and is not
 * listed. Empty for an area that is not ranked.
 */
export function whatIfInputs({ rank, assessment, nearest }: AreaPriority<string>): readonly WhatIfInput[] {
  if (rank === null || assessment === null || nearest === null) return [];
  const { deaths, before, population, stability, coping, displaced } = whatIfFigures(assessment);
  const one = (id: WhatIfId, input: PillarInput | null, range: (value: number) => Range): WhatIfInput[] =>
    input === null
      ? []
      : [
          {
            id,
            indicator: input.indicator,
            value: input.value,
            figures: [input],
            ...widened(range(input.value), input.value),
          },
        ];
  const many = (id: WhatIfId, inputs: readonly PillarInput[], value: number, range: Range): WhatIfInput[] => {
    const [first] = inputs;
    if (first === undefined) return [];
    return [{ id, indicator: first.indicator, value, figures: inputs, ...range }];
  };
  const mean = sumOf(before) / Math.max(1, before.length);
  const total = sumOf(displaced);
  return [
    ...one("deaths", deaths, (value) => counts(value, 10_000)),
    ...many("mean-before", before, mean, counts(mean, 10_000)),
    ...one("population", population, (value) => ({
      ...counts(value, 1000),
      min: Math.max(1, Math.floor(value / 10)),
    })),
    ...one("stability", stability, () => STABILITY_RANGE),
    ...one("coping", coping, () => COPING_RANGE),
    ...many("displaced", displaced, total, counts(total, 100_000)),
    {
      id: "distance",
      indicator: null,
      value: nearest.km,
      figures: [],
      min: 0,
      max: Math.max(5000, roundUp(nearest.km)),
      step: 1,
    },
  ];
}

type Range = Pick<WhatIfInput, "min" | "max" | "step">;

/** From 0 to at least double the value. */
function counts(value: number, leastMax: number): Range {
  return { min: 0, max: Math.max(leastMax, roundUp(2 * value)), step: 1 };
}

function widened({ min, max, step }: Range, value: number): Range {
  return { min: Math.min(min, value), max: Math.max(max, value), step };
}

/** The next 1, 2 or 5 times a power of ten at or above a value; 1 for 0. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10].map((lead) => lead * power).find((round) => round >= value) ?? 10 * power;
}

function sumOf(inputs: readonly PillarInput[]): number {
  return inputs.reduce((sum, { value }) => sum + value, 0);
}
