import { type MonthOfDeaths, VIOLENCE_TYPES, type ViolenceType } from "../../domain/indicators/months.ts";
import type { YearOfDeaths } from "../../domain/risk/deaths-through-time.ts";
import { isInPeriod, type ViolencePeriod } from "../../domain/risk/violence-window.ts";
import type { Translator } from "../../strings/translator.ts";

const MONTHS_PER_YEAR = 12;

/** The mean month of a year. */
export function meanOf(deathsOfYear: number): number {
  return deathsOfYear / MONTHS_PER_YEAR;
}

/** "19.900 eenzijdig, 3.734 statelijk, 0 niet-statelijk": in the given order, or the most first. */
export function typesText(
  byType: Readonly<Record<ViolenceType, number>>,
  { t, number }: Translator,
  order: "stacked" | "most-first" = "stacked",
): string {
  const types =
    order === "stacked" ? VIOLENCE_TYPES : VIOLENCE_TYPES.toSorted((a, b) => byType[b] - byType[a]);
  return types
    .map((type) => t("deaths.type", { deaths: number(byType[type]), type: t(`violence.${type}`) }))
    .join(", ");
}

/** "mei 2026: 1.234 doden (…), voorlopig; telt mee op de gekozen datum". */
export function monthText(
  { month, total, byType, provisional }: MonthOfDeaths,
  stacked: boolean,
  period: ViolencePeriod | null,
  translator: Translator,
): string {
  const { t, partialDate } = translator;
  const deaths = t("deaths.month", { month: partialDate(month), deaths: total });
  return [
    deaths,
    stacked ? ` (${typesText(byType, translator)})` : "",
    provisional ? `, ${t("deaths.provisional")}` : "",
    period !== null && isInPeriod(month, period) ? `; ${t("deaths.counts")}` : "",
  ].join("");
}

/** "2003: 12.345 doden in het jaar, gemiddeld 1.029 per maand". */
export function yearText(
  { year, total, byType }: YearOfDeaths,
  stacked: boolean,
  period: ViolencePeriod | null,
  translator: Translator,
): string {
  const { t, number } = translator;
  if (total === null) return t("deaths.noYear", { year: String(year) });
  const mean = meanOf(total);
  const decimals = mean < 10 && !Number.isInteger(mean) ? 1 : 0;
  return [
    t("deaths.year", { year: String(year), deaths: total, mean: number(mean, decimals) }),
    stacked && byType !== null ? ` (${typesText(byType, translator)})` : "",
    period?.kind === "year" && period.year === year ? `; ${t("deaths.counts")}` : "",
  ].join("");
}
