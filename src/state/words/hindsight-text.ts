import "../../strings/later-texts.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { Translator } from "../../strings/translator.ts";

/** What is known of a date now and was not known on it; null on the day of the edition and after it. */
export function hindsightText(
  date: PlainDate,
  edition: PlainDate | null,
  translator: Translator,
): string | null {
  if (edition === null || date >= edition) return null;
  return translator.t("hindsight.figures", {
    edition: translator.date(edition),
    date: translator.date(date),
  });
}
