import { PILLARS, type PillarId } from "../risk/types.ts";
import { largestRemainder } from "./largest-remainder.ts";
import type { AreaPriority } from "./types.ts";

/** A score with its parts, rounded as they are to be printed beside one another. */
export interface PrintedParts {
  readonly score: number;
  /** They sum to the score; null for a pillar that is missing, which adds nothing and is not 0. */
  readonly parts: Readonly<Record<PillarId, number | null>>;
  /** With the score it sums to the risk as printed, times the multiplier of Dutch interest. */
  readonly taken: number;
}

/** Rounded as a format with that many decimals prints it, which goes by the exact value of the number. */
export const asPrinted = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/**
 * What an area's score is made of, so that whoever adds up what is printed finds what is printed: the parts by largest
 * remainder, what distance takes as the difference that is left.
 *
 * @returns null for an area that is not ranked.
 */
export function printedParts<Border extends string>(
  {
    priority,
    contributions,
    assessment,
    interestMultiplier,
  }: Pick<AreaPriority<Border>, "priority" | "contributions" | "assessment" | "interestMultiplier">,
  decimals: number,
): PrintedParts | null {
  if (priority === null || contributions === null) return null;
  const score = asPrinted(priority, decimals);
  const values = largestRemainder(
    PILLARS.map((pillar) => contributions[pillar]),
    decimals,
    score,
  );
  const parts: Record<PillarId, number | null> = { level: 0, rise: 0, fragility: 0, displacement: 0 };
  PILLARS.forEach((pillar, index) => {
    parts[pillar] =
      assessment?.pillars[pillar].score == null ? null : asPrinted(values[index] ?? 0, decimals);
  });
  const risk = asPrinted((assessment?.risk ?? 0) * (interestMultiplier ?? 1), decimals);
  return { score, parts, taken: asPrinted(risk - score, decimals) };
}
