import type { Figure } from "../domain/indicators/figure.ts";
import type { ViolencePeriod } from "../domain/risk/violence-window.ts";
import type { Translator } from "../strings/translator.ts";

/** "2025", "de 12 maanden t/m mei 2026 (voorlopig)": over which time deaths are counted, as it stands after "in". */
export function periodText(period: ViolencePeriod, { t, partialDate }: Translator): string {
  if (period.kind === "year") return String(period.year);
  const id = period.provisional ? "period.months.provisional" : "period.months";
  return t(id, { month: partialDate(period.to) });
}

/** "2025", "mei 2026 (voorlopig)": to when deaths are counted. */
export function periodEndText(period: ViolencePeriod, { t, partialDate }: Translator): string {
  if (period.kind === "year") return String(period.year);
  const month = partialDate(period.to);
  return period.provisional ? t("period.to.provisional", { month }) : month;
}

/** The time that a figure describes, as `periodText` says it. */
export function figureTime(
  { year, months }: Pick<Figure, "year" | "months">,
  translator: Translator,
): string {
  return months === undefined
    ? String(year)
    : periodText({ kind: "months", to: months.to, provisional: months.provisionalFrom !== null }, translator);
}
