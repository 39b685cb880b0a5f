import type { EffortExtent } from "../../domain/effort/measure.ts";
import type { Translator } from "../../strings/translator.ts";

/** "2", "2 tot 4", "130 of meer, rest onbekend", "mogelijk 2", "geen in onze lijst". */
export function effortText({ low, high }: EffortExtent, { t, number }: Translator): string {
  if (high === null) {
    return low === 0 ? t("gap.effort.onlyUnknown") : t("gap.effort.atLeast", { low: number(low) });
  }
  if (high === low) return low === 0 ? t("gap.effort.none") : t("gap.effort.exact", { low: number(low) });
  if (low === 0) return t("gap.effort.onlyPossible", { high: number(high) });
  return t("gap.effort.range", { low: number(low), high: number(high) });
}
