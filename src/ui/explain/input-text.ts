import type { Figure } from "../../domain/indicators/figure.ts";
import { indicatorById } from "../../domain/indicators/index.ts";
import type { WhatIfInput } from "../../domain/priority/what-if-inputs.ts";
import type { Translator } from "../../strings/translator.ts";
import { figureTime } from "../period-text.ts";

/** "68.116 doden", "−1,25", "287 km": a value of an input with its unit, as precise as it is published. */
export function inputText(
  { id, indicator }: Pick<WhatIfInput, "id" | "indicator">,
  value: number,
  { km, number, pick }: Translator,
): string {
  if (indicator === null) return km(value);
  const known = indicatorById(indicator);
  const unit = known === null ? "" : pick(known.unit);
  const decimals = id === "mean-before" ? 1 : (known?.decimals ?? 0);
  return `${number(value, decimals)} ${unit}`.trim();
}

/** The times that figures describe, each once. */
export function timesText(figures: readonly Figure[], translator: Translator): string {
  return translator.list([...new Set(figures.map((figure) => figureTime(figure, translator)))]);
}
