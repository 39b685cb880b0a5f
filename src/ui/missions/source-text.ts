import type { MissionSource } from "../../domain/missions/mission.ts";
import type { Translator } from "../../strings/translator.ts";

/** A source in words: its address, or the site with the date of the page. */
export function sourceText(source: MissionSource, { t, partialDate }: Translator): string {
  const mark = source.publisher === undefined ? "" : ` (${t(`mission.sources.${source.publisher}`)})`;
  if ("url" in source) return `${source.url}${mark}`;
  const date = source.pageDate === null ? t("mission.sources.undated") : partialDate(source.pageDate);
  return `${source.site}, ${date}${mark}`;
}
