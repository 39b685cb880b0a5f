import type { MonthsAhead } from "../../domain/missions/embedding.ts";
import { FRAMEWORKS, INSTRUMENTS } from "../../domain/missions/mission.ts";
import { MISSION_STATES } from "../../domain/missions/mission-state.ts";
import type { Translator } from "../../strings/translator.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { EMBEDDING_GROUPS, type MissionGrouping } from "./order.ts";

/** What a group of missions is called; `months` within which the end of a mandate is soon. */
export function groupTitle(
  key: string | null,
  grouping: MissionGrouping,
  areas: AreaNames,
  translator: Translator,
  months: MonthsAhead,
): string {
  const { t } = translator;
  if (key === null) return t("mission.list.noHost");
  const embedding = EMBEDDING_GROUPS.find((candidate) => candidate === key);
  const state = MISSION_STATES.find((candidate) => candidate === key);
  const framework = FRAMEWORKS.find((candidate) => candidate === key);
  const instrument = INSTRUMENTS.find((candidate) => candidate === key);
  if (grouping === "embedding" && embedding !== undefined)
    return t(`embedding.group.${embedding}`, { months });
  if (grouping === "state" && state !== undefined) return t(`mission.state.${state}`);
  if (grouping === "framework" && framework !== undefined) return t(`framework.${framework}`);
  if (grouping === "instrument" && instrument !== undefined) return t(`instrument.${instrument}`);
  return areaName(key, areas, translator);
}
