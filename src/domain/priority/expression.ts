import type { PillarId } from "../risk/types.ts";

/**
 * What a letter of a formula stands for:
 * `D` deaths of the year, `D10` the same per ten million inhabitants, `N` inhabitants of that year,
 * `M` mean deaths of the three years before, `M1` to `M3` each of these, latest first;
 * `v` WGI political stability, `c` INFORM lack of coping capacity, `sv` and `sc` their scores;
 * `Q` displaced people, `NQ` inhabitants of their year, `q` displaced per 1,000 inhabitants;
 * `w.` and `s.` weight and score of a pillar; `R` risk; `d` km, `L` half-distance or cut-off, `f` floor,
 * `P` proximity; `m` multiplier of Dutch interest.
 */
export type FormulaSymbol =
  | "D"
  | "D10"
  | "N"
  | "M"
  | "M1"
  | "M2"
  | "M3"
  | "v"
  | "c"
  | "sv"
  | "sc"
  | "Q"
  | "NQ"
  | "q"
  | `w.${PillarId}`
  | `s.${PillarId}`
  | "R"
  | "d"
  | "L"
  | "f"
  | "P"
  | "m";

export type FormulaFunction = "ln" | "log2" | "exp" | "max" | "min";

/** A formula as a tree; the same tree is written with letters or with numbers, and worked out. */
export type Expression =
  | { readonly kind: "number"; readonly value: number; readonly decimals: number }
  | { readonly kind: "half" }
  | { readonly kind: "symbol"; readonly symbol: FormulaSymbol; readonly is: Expression }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: Operation; readonly of: readonly Expression[] }
  | { readonly kind: "function"; readonly name: FormulaFunction; readonly of: readonly Expression[] };

type Operation = "sum" | "difference" | "product" | "quotient" | "power";

export function number(value: number, decimals = 0): Expression {
  return { kind: "number", value, decimals };
}

export const HALF: Expression = { kind: "half" };

export function symbol(name: FormulaSymbol, is: Expression): Expression {
  return { kind: "symbol", symbol: name, is };
}

export function negative(of: Expression): Expression {
  return { kind: "negative", of };
}

/** The terms added up; a single one stands alone. */
export function sum(...of: readonly Expression[]): Expression {
  const [first] = of;
  return first !== undefined && of.length === 1 ? first : { kind: "sum", of };
}

export function difference(...of: readonly Expression[]): Expression {
  return { kind: "difference", of };
}

export function product(...of: readonly Expression[]): Expression {
  return { kind: "product", of };
}

export function quotient(...of: readonly Expression[]): Expression {
  return { kind: "quotient", of };
}

export function power(base: Expression, exponent: Expression): Expression {
  return { kind: "power", of: [base, exponent] };
}

export function call(name: FormulaFunction, ...of: readonly Expression[]): Expression {
  return { kind: "function", name, of };
}

/** The value of an expression: operations from left to right, as the product's own functions take them. */
export function evaluate(expression: Expression): number {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "half":
      return 0.5;
    case "symbol":
      return evaluate(expression.is);
    case "negative":
      return -evaluate(expression.of);
    case "function":
      return FUNCTIONS[expression.name](...expression.of.map(evaluate));
    default:
      return expression.of.map(evaluate).reduce(OPERATIONS[expression.kind]);
  }
}

const FUNCTIONS: Readonly<Record<FormulaFunction, (...values: number[]) => number>> = {
  ln: (value = Number.NaN) => Math.log(value),
  log2: (value = Number.NaN) => Math.log2(value),
  exp: (value = Number.NaN) => Math.exp(value),
  max: (...values) => Math.max(...values),
  min: (...values) => Math.min(...values),
};

const OPERATIONS: Readonly<Record<Operation, (a: number, b: number) => number>> = {
  sum: (a, b) => a + b,
  difference: (a, b) => a - b,
  product: (a, b) => a * b,
  quotient: (a, b) => a / b,
  power: (a, b) => a ** b,
};
