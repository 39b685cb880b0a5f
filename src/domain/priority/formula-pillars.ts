import { FULL_SCALE_PER_THOUSAND } from "../risk/displacement.ts";
import { fragilityScore, INFORM_BEST, INFORM_RANGE, WGI_BEST, WGI_RANGE } from "../risk/fragility.ts";
import { CONFLICT_THRESHOLD_DEATHS, DEATHS_PER_INHABITANTS, FULL_SCALE_DEATHS } from "../risk/level.ts";
import { isPopulation } from "../risk/pillar-input.ts";
import { FULL_SCALE_DOUBLINGS } from "../risk/rise.ts";
import type { PillarInput, PillarScore, RiskAssessment } from "../risk/types.ts";
import {
  call,
  difference,
  type Expression,
  evaluate,
  HALF,
  number,
  product,
  quotient,
  sum,
  symbol,
} from "./expression.ts";
import { type FormulaStep, missingStep, SCORE_DECIMALS, stepOf } from "./formula-step.ts";
import { whatIfFigures } from "./what-if-inputs.ts";

const THRESHOLD = number(CONFLICT_THRESHOLD_DEATHS);
const MEAN_DECIMALS = 1;
const RATE_DECIMALS = 1;
const STABILITY_DECIMALS = 2;
const COPING_DECIMALS = 1;

/** The steps of the four pillars in their order; one step without a result where a pillar is missing. */
export function pillarSteps(assessment: RiskAssessment): readonly FormulaStep[] {
  const { level, rise, displacement } = assessment.pillars;
  return [
    ...levelSteps(level),
    ...riseSteps(rise),
    ...fragilitySteps(assessment),
    ...displacementSteps(displacement),
  ];
}

function levelSteps({ inputs, score }: PillarScore): readonly FormulaStep[] {
  const [first] = inputs;
  if (score === null || first === undefined) return [missingStep("level")];
  const deaths = symbol("D", number(first.value));
  const inhabitants = symbol("N", sum(...inputs.filter(isPopulation).map(asNumber)));
  const rate = product(quotient(deaths, inhabitants), number(DEATHS_PER_INHABITANTS));
  const scaled = (of: Expression) =>
    call(
      "min",
      number(1),
      quotient(
        call("ln", sum(number(1), quotient(of, THRESHOLD))),
        call("ln", number(1 + FULL_SCALE_DEATHS / CONFLICT_THRESHOLD_DEATHS)),
      ),
    );
  const perTenMillion = symbol("D10", number(evaluate(rate), RATE_DECIMALS));
  return [
    stepOf("deaths-rate", rate, evaluate(rate), RATE_DECIMALS),
    stepOf(
      "level",
      sum(product(HALF, scaled(deaths)), product(HALF, scaled(perTenMillion))),
      score,
      SCORE_DECIMALS,
    ),
  ];
}

function riseSteps({ inputs, score }: PillarScore): readonly FormulaStep[] {
  const [first, ...before] = inputs;
  if (score === null || first === undefined) return [missingStep("rise")];
  const names = ["M1", "M2", "M3"] as const;
  const years = names.flatMap((name, index) => {
    const input = before[index];
    return input === undefined ? [] : [symbol(name, number(input.value))];
  });
  const mean = quotient(sum(...years), number(years.length));
  const ratio = quotient(
    sum(symbol("D", number(first.value)), THRESHOLD),
    sum(symbol("M", number(evaluate(mean), MEAN_DECIMALS)), THRESHOLD),
  );
  return [
    stepOf("mean-before", mean, evaluate(mean), MEAN_DECIMALS),
    stepOf("rise", quotient(call("log2", ratio), number(FULL_SCALE_DOUBLINGS)), score, SCORE_DECIMALS),
  ];
}

function fragilitySteps(assessment: RiskAssessment): readonly FormulaStep[] {
  const { score } = assessment.pillars.fragility;
  const { stability, coping } = whatIfFigures(assessment);
  if (score === null) return [missingStep("fragility")];
  const steps: FormulaStep[] = [];
  const scores: Expression[] = [];
  if (stability !== null) {
    const v = symbol("v", number(stability.value, STABILITY_DECIMALS));
    const own = fragilityScore({ politicalStability: stability.value, lackOfCopingCapacity: null }) ?? 0;
    const formula = quotient(difference(number(WGI_BEST, 1), v), number(WGI_RANGE, 1));
    steps.push(stepOf("stability", formula, own, SCORE_DECIMALS));
    scores.push(symbol("sv", number(own, SCORE_DECIMALS)));
  }
  if (coping !== null) {
    const c = symbol("c", number(coping.value, COPING_DECIMALS));
    const own = fragilityScore({ politicalStability: null, lackOfCopingCapacity: coping.value }) ?? 0;
    const formula = quotient(difference(c, number(INFORM_BEST)), number(INFORM_RANGE));
    steps.push(stepOf("coping", formula, own, SCORE_DECIMALS));
    scores.push(symbol("sc", number(own, SCORE_DECIMALS)));
  }
  const total = sum(...scores);
  const mean = scores.length === 1 ? total : quotient(total, number(scores.length));
  return [...steps, stepOf("fragility", mean, score, SCORE_DECIMALS)];
}

function displacementSteps({ inputs, score }: PillarScore): readonly FormulaStep[] {
  const population = inputs.find(isPopulation);
  if (score === null || population === undefined) return [missingStep("displacement")];
  const displaced = symbol("Q", sum(...inputs.filter((input) => !isPopulation(input)).map(asNumber)));
  const rate = product(quotient(displaced, symbol("NQ", asNumber(population))), number(1000));
  const q = symbol("q", number(evaluate(rate), RATE_DECIMALS));
  return [
    stepOf("displaced-rate", rate, evaluate(rate), RATE_DECIMALS),
    stepOf(
      "displacement",
      quotient(call("ln", call("max", number(1), q)), call("ln", number(FULL_SCALE_PER_THOUSAND))),
      score,
      SCORE_DECIMALS,
    ),
  ];
}

function asNumber({ value }: PillarInput): Expression {
  return number(value);
}
