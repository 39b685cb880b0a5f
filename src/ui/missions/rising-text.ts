import type { Embedding } from "../../domain/missions/embedding.ts";
import { ucdpUnit } from "../../domain/risk/coverage-rules.ts";
import type { Translator } from "../../strings/translator.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { periodText } from "../period-text.ts";

/** Where violence rose and over which time, as the texts of embedding take it; what rests on a shared figure says so. */
export function risingValues(
  { risingIn, period }: Pick<Embedding, "risingIn" | "period">,
  areas: AreaNames,
  translator: Translator,
): { readonly areas: string; readonly period: string } {
  const names = risingIn.map((iso3) => {
    const name = areaName(iso3, areas, translator);
    return ucdpUnit(iso3).areas.length > 1 ? `${name} (${translator.t("flag.shared-figure")})` : name;
  });
  return {
    areas: translator.list(names),
    period: period === null ? "" : periodText(period, translator),
  };
}
