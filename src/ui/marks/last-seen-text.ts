import { lastSeen } from "../../domain/missions/last-seen.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import type { Translator } from "../../strings/translator.ts";

/** "laatst gezien maart 2018", "laatst gezien in de jaren 2010", "niet gezien in een bron met datum". */
export function lastSeenText(mission: Mission, { t, partialDate }: Translator): string {
  const seen = lastSeen(mission);
  if (seen === null) return t("mission.seen.never");
  return seen.isDecade
    ? t("mission.seen.decade", { decade: seen.date })
    : t("mission.seen", { date: partialDate(seen.date) });
}
