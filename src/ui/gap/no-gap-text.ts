import type { GapRow, GapSettings } from "../../domain/effort/gap.ts";
import type { Translator } from "../../strings/translator.ts";

/** Why no area shown has a high priority without certain effort: each has some, or none has a high priority. */
export function noGapText(
  rows: readonly GapRow[],
  { highFrom }: Pick<GapSettings, "highFrom">,
  { t, number }: Translator,
): string {
  const hasHigh = rows.some(({ priority }) => priority >= highFrom);
  return t(hasHigh ? "gap.list.gap.none" : "gap.list.gap.noneHigh", { from: number(highFrom) });
}
