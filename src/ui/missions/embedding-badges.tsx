import type { Embedding, EmbeddingFlag } from "../../domain/missions/embedding.ts";
import type { Mission } from "../../domain/missions/mission.ts";
import { type MissionState, nextEnd } from "../../domain/missions/mission-state.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { AreaNames } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import styles from "./mission-row.module.css";
import { risingValues } from "./rising-text.ts";

interface EmbeddingBadgesProps {
  readonly mission: Mission;
  readonly state: MissionState;
  readonly date: PlainDate;
  readonly embedding: Embedding;
  readonly areas: AreaNames;
}

/** Told in a list. */
const TOLD = [
  "mandate-ended",
  "mandate-ends",
  "no-framework",
  "no-mandate",
] as const satisfies readonly EmbeddingFlag[];

/** What is missing or about to end, and whether that is where violence rose. */
export function EmbeddingBadges({ mission, state, date, embedding, areas }: EmbeddingBadgesProps) {
  const translator = useT();
  const { t, partialDate } = translator;
  const { flags, isHard } = embedding;
  const ends = nextEnd(mission, date) ?? mission.mandateUntil;
  // That a renewal was not seen may be the state of the mission, and is then said there.
  const isSaid = (flag: EmbeddingFlag) => flag === "mandate-ended" && state === "renewal-not-seen";
  const told = TOLD.filter((flag) => flags.includes(flag) && !isSaid(flag));
  if (told.length === 0 && !isHard) return null;
  return (
    <div className={styles["badges"]}>
      {told.map((flag) => (
        <Badge key={flag} tone="warning" explain={t(`embedding.flag.${flag}.explain`)}>
          {t(`embedding.badge.${flag}`, { date: ends === null ? "" : partialDate(ends.date) })}
        </Badge>
      ))}
      {isHard && (
        <Badge tone="differs" explain={t("embedding.hard.explain")}>
          {t("embedding.hard", risingValues(embedding, areas, translator))}
        </Badge>
      )}
    </div>
  );
}
