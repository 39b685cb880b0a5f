import type { Iso3 } from "../../domain/areas/area.ts";
import type { AreaRobustness } from "../../domain/priority/robustness.ts";
import type { Translator } from "../../strings/translator.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { shareText } from "./share-text.ts";

/** More names than this are counted. */
const MOST_NAMES = 6;

function namesOf(list: readonly Iso3[], areas: AreaNames, translator: Translator): string {
  const names = list.map((iso3) => areaName(iso3, areas, translator));
  if (names.length <= MOST_NAMES) return translator.list(names);
  const shown = names.slice(0, MOST_NAMES - 1);
  return translator.list([
    ...shown,
    translator.t("draws.words.others", { count: names.length - shown.length }),
  ]);
}

/**
 * "Plaats 3; in 90% van 10.000 trekkingen tussen 2 en 6; in 98% in de top tien; niet te onderscheiden van A, B
 * en C."
 */
export function rankWords(
  rank: number,
  draws: number,
  { rankInterval: [best, worst], topTenShare, indistinguishableFrom }: AreaRobustness,
  areas: AreaNames,
  translator: Translator,
): string {
  const { t, number } = translator;
  const place = { rank, draws: number(draws), best, worst };
  const parts = [
    best === worst ? t("draws.words.same", place) : t("draws.words.between", place),
    t("draws.words.topTen", { share: shareText(topTenShare, translator) }),
    indistinguishableFrom.length === 0
      ? t("draws.words.distinct")
      : t("draws.words.alike", { areas: namesOf(indistinguishableFrom, areas, translator) }),
  ];
  return `${parts.join("; ")}.`;
}
