import type { MissionSource } from "./mission.ts";

/** A source in one cell: its address, or the site and the date of the page ("1news.az (2024-12-17)"). */
export const sourceName = (source: MissionSource): string =>
  "url" in source ? source.url : `${source.site} (${source.pageDate ?? "undated"})`;
