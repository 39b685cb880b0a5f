import type { Translator } from "../strings/translator.ts";

/** A difference with its sign; U+2212 as the formula has it. */
export function signed(value: number, decimals: number, { number }: Translator): string {
  const text = number(Math.abs(value), decimals);
  return Number(value.toFixed(decimals)) === 0 ? text : `${value > 0 ? "+" : "−"}${text}`;
}
