import "../strings/later-texts.ts";
import { stretchesOf, type UsedVintage } from "../domain/risk/vintage.ts";
import type { Translator } from "../strings/translator.ts";

/** "2020–2023", "mei 2020 – april 2024", "2016 en 2020": the time that the values of one dataset describe, no more and no less. */
export function vintageText(used: UsedVintage, { t, list, partialDate }: Translator): string {
  const stretches = list(
    stretchesOf(used).map(({ from, to }) =>
      from === to
        ? partialDate(from)
        : t(from.includes("-") ? "vintage.months" : "vintage.years", {
            from: partialDate(from),
            to: partialDate(to),
          }),
    ),
  );
  return used.provisionalFrom === null
    ? stretches
    : t("vintage.provisional", { time: stretches, month: partialDate(used.provisionalFrom) });
}
