import "../../strings/later-texts.ts";
import type { SourceBreak } from "../../domain/priority/source-breaks.ts";
import type { Translator } from "../../strings/translator.ts";

/** What must stand wherever a change is drawn across breaks of the sources; null where there is none. */
export function breaksText(breaks: readonly SourceBreak[], { t, list }: Translator): string | null {
  return breaks.length === 0
    ? null
    : t("changes.breaks", { breaks: list(breaks.map((id) => t(`changes.breaks.${id}`))) });
}
