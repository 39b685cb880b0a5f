import { GEOMETRIC_FLOOR } from "../risk/aggregate.ts";
import { PILLARS, type PillarId, type RiskAssessment } from "../risk/types.ts";
import {
  call,
  difference,
  type Expression,
  negative,
  number,
  power,
  product,
  quotient,
  sum,
  symbol,
} from "./expression.ts";
import { pillarSteps } from "./formula-pillars.ts";
import { type FormulaStep, missingStep, SCORE_DECIMALS, stepOf } from "./formula-step.ts";
import type { AreaPriority, PrioritySettings } from "./types.ts";

const WEIGHT_DECIMALS = 2;
const INDEX_DECIMALS = 1;
const KM_DECIMALS = 1;

/**
 * The whole working of an area's priority, line by line, with its own numbers: pillars, risk, proximity, Dutch
 * interest where it counts, and priority. Empty for an area of which no risk is worked out (`home`, `outside`).
 *
 * @param settings those that the area was ranked with.
 */
export function formulaSteps(area: AreaPriority<string>, settings: PrioritySettings): readonly FormulaStep[] {
  const { assessment } = area;
  if (assessment === null) return [];
  return [
    ...pillarSteps(assessment),
    riskStep(assessment, settings),
    proximityStep(area, settings),
    ...interestSteps(area),
    priorityStep(area),
  ];
}

function riskStep(
  { pillars, risk }: RiskAssessment,
  { weights, aggregation }: PrioritySettings,
): FormulaStep {
  if (risk === null) return missingStep("risk");
  const present = PILLARS.flatMap((pillar) => {
    const { score } = pillars[pillar];
    return score === null ? [] : [{ pillar, score }];
  });
  const weight = (pillar: PillarId) => symbol(`w.${pillar}`, number(weights[pillar], WEIGHT_DECIMALS));
  const weighted = present.map(({ pillar, score }) => {
    const s = symbol(`s.${pillar}`, number(score, SCORE_DECIMALS));
    return product(
      weight(pillar),
      aggregation === "geometric" ? call("ln", call("max", s, number(GEOMETRIC_FLOOR, 2))) : s,
    );
  });
  const mean = quotient(sum(...weighted), sum(...present.map(({ pillar }) => weight(pillar))));
  const formula =
    aggregation === "geometric" ? product(number(100), call("exp", mean)) : product(mean, number(100));
  return stepOf("risk", formula, risk, INDEX_DECIMALS);
}

function proximityStep(
  { nearest, proximity }: AreaPriority<string>,
  { decay, halfDistanceKm, floor }: PrioritySettings,
): FormulaStep {
  if (nearest === null || proximity === null) return missingStep("proximity");
  if (decay === "none") return stepOf("proximity", number(1), proximity, SCORE_DECIMALS);
  const d = symbol("d", number(nearest.km, KM_DECIMALS));
  const reach = symbol("L", number(halfDistanceKm));
  const f = symbol("f", number(floor, WEIGHT_DECIMALS));
  const one = number(1);
  const share =
    decay === "linear"
      ? call("max", number(0), difference(one, quotient(d, reach)))
      : power(number(2), negative(quotient(d, reach)));
  return stepOf("proximity", sum(f, product(difference(one, f), share)), proximity, SCORE_DECIMALS);
}

function interestSteps({ interestMultiplier }: AreaPriority<string>): readonly FormulaStep[] {
  if (interestMultiplier === null) return [];
  return [stepOf("interest", number(interestMultiplier, 2), interestMultiplier, 2)];
}

function priorityStep({
  assessment,
  proximity,
  interestMultiplier,
  priority,
}: AreaPriority<string>): FormulaStep {
  const risk = assessment?.risk ?? null;
  if (priority === null || risk === null || proximity === null) return missingStep("priority");
  const factors: Expression[] = [
    symbol("R", number(risk, INDEX_DECIMALS)),
    symbol("P", number(proximity, SCORE_DECIMALS)),
  ];
  if (interestMultiplier !== null) factors.push(symbol("m", number(interestMultiplier, 2)));
  return stepOf("priority", product(...factors), priority, INDEX_DECIMALS);
}
