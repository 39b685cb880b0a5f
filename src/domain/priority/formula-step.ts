import { type Expression, evaluate } from "./expression.ts";
import { type FormulaToken, substitutedTokens, symbolicTokens } from "./formula-tokens.ts";

export const FORMULA_STEP_IDS = [
  "deaths-rate",
  "level",
  "mean-before",
  "rise",
  "stability",
  "coping",
  "fragility",
  "displaced-rate",
  "displacement",
  "risk",
  "proximity",
  "interest",
  "priority",
] as const;
/** In the order in which they are worked out; the ids of pillars are their scores. */
export type FormulaStepId = (typeof FORMULA_STEP_IDS)[number];

export const SCORE_DECIMALS = 3;

/** One line of the working of a score. */
export interface FormulaStep {
  readonly id: FormulaStepId;
  readonly symbolic: readonly FormulaToken[];
  readonly substituted: readonly FormulaToken[];
  /** What the product has worked out, exactly; null, with no tokens, where an input is missing. */
  readonly result: number | null;
  /** What the formula gives where that is below 0 or above 1 and the score was kept within; else null. */
  readonly clampedFrom: number | null;
  /** Decimals in which the result is best shown. */
  readonly decimals: number;
}

/** @param result the value by the product's own functions: what is shown is what was ranked with. */
export function stepOf(
  id: FormulaStepId,
  expression: Expression,
  result: number,
  decimals: number,
): FormulaStep {
  const value = evaluate(expression);
  const isClamped = (result === 0 && value < 0) || (result === 1 && value > 1);
  return {
    id,
    symbolic: symbolicTokens(expression),
    substituted: substitutedTokens(expression),
    result,
    clampedFrom: isClamped ? value : null,
    decimals,
  };
}

export function missingStep(id: FormulaStepId): FormulaStep {
  return { id, symbolic: [], substituted: [], result: null, clampedFrom: null, decimals: SCORE_DECIMALS };
}
