import "../../strings/later-texts.ts";
import type { AreaNote } from "../../domain/areas/area-note.ts";
import type { Translator } from "../../strings/translator.ts";

/** A note on a capital, a line or an ally, with a mark where it was not read in a source. */
export function noteText({ text, basis }: AreaNote, { t, pick }: Translator): string {
  return basis === "seen" ? pick(text) : `${pick(text)} (${t("area.note.memory")})`;
}
