import type { Expression, FormulaFunction, FormulaSymbol } from "./expression.ts";

/**
 * A formula in the order in which it is read. Numbers are exact: a screen rounds them to `decimals` in its
 * own language, and a reader who types the exact ones into a calculator gets the result.
 */
export type FormulaToken =
  | { readonly kind: "number"; readonly value: number; readonly decimals: number }
  /** One half, in front of what it halves without a sign between. */
  | { readonly kind: "half" }
  | { readonly kind: "symbol"; readonly symbol: FormulaSymbol }
  /** Always followed by an opening parenthesis. */
  | { readonly kind: "function"; readonly name: FormulaFunction }
  | { readonly kind: "sign"; readonly sign: FormulaSign };

/** `negative` stands before one value, `minus` between two; `separator` parts the arguments of a function. */
export type FormulaSign =
  | "plus"
  | "minus"
  | "negative"
  | "times"
  | "over"
  | "power"
  | "open"
  | "close"
  | "separator";

/** The formula with its letters. */
export function symbolicTokens(expression: Expression): readonly FormulaToken[] {
  return tokensOf(expression, true);
}

/** The formula with the numbers in the place of the letters. */
export function substitutedTokens(expression: Expression): readonly FormulaToken[] {
  return tokensOf(expression, false);
}

function tokensOf(expression: Expression, withLetters: boolean): readonly FormulaToken[] {
  const inner = (of: Expression) => tokensOf(of, withLetters);
  switch (expression.kind) {
    case "number":
    case "half":
      return [expression];
    case "symbol":
      return withLetters ? [{ kind: "symbol", symbol: expression.symbol }] : inner(expression.is);
    case "negative":
      return [sign("negative"), ...enclosed(expression.of, PRECEDENCE.product, withLetters)];
    case "function":
      return [
        { kind: "function", name: expression.name },
        sign("open"),
        ...joined(expression.of.map(inner), "separator"),
        sign("close"),
      ];
    default: {
      const own = PRECEDENCE[expression.kind];
      const isHalved = expression.of[0]?.kind === "half";
      // A part to the right of an operation that holds no tighter than it would be taken for its first half.
      const asked = (index: number) =>
        isHalved || (index === 0 && expression.kind !== "power") ? own : own + 1;
      const parts = expression.of.map((part, index) => enclosed(part, asked(index), withLetters));
      return isHalved ? parts.flat() : joined(parts, SIGN_OF[expression.kind]);
    }
  }
}

/** How tightly an expression holds together; a part that holds less tightly than asked gets parentheses. */
const PRECEDENCE = { sum: 1, difference: 1, product: 2, quotient: 2, power: 3 } as const;
const ATOM = 5;
/** A number below 0 and its sign. */
const SIGNED = 1.5;

const SIGN_OF = {
  sum: "plus",
  difference: "minus",
  product: "times",
  quotient: "over",
  power: "power",
} as const;

function enclosed(part: Expression, asked: number, withLetters: boolean): readonly FormulaToken[] {
  const tokens = tokensOf(part, withLetters);
  return tightness(part, withLetters) >= asked ? tokens : [sign("open"), ...tokens, sign("close")];
}

function tightness(expression: Expression, withLetters: boolean): number {
  switch (expression.kind) {
    case "number":
      return expression.value < 0 ? SIGNED : ATOM;
    case "half":
    case "function":
      return ATOM;
    case "symbol":
      return withLetters ? ATOM : tightness(expression.is, withLetters);
    case "negative":
      return SIGNED;
    default:
      return PRECEDENCE[expression.kind];
  }
}

function joined(parts: readonly (readonly FormulaToken[])[], between: FormulaSign): readonly FormulaToken[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [sign(between), ...part]));
}

function sign(name: FormulaSign): FormulaToken {
  return { kind: "sign", sign: name };
}
