import type { Month } from "../domain/time/month.ts";
import type { Translator } from "../strings/translator.ts";

function format(month: Month, { language }: Translator, options: Intl.DateTimeFormatOptions): string {
  const first = Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1);
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(first);
}

/** "jun 2023": a month where there is little room. */
export function shortMonth(month: Month, translator: Translator): string {
  return format(month, translator, { month: "short", year: "numeric" });
}

/** "augustus": a month whose year is plain. */
export function monthName(month: Month, translator: Translator): string {
  return format(month, translator, { month: "long" });
}
