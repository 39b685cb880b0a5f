import { memo } from "react";
import { dutchOn } from "../../domain/missions/dutch-on.ts";
import type { Embedding } from "../../domain/missions/embedding.ts";
import { areasOf } from "../../domain/missions/hosts-of.ts";
import { INSTRUMENTS } from "../../domain/missions/mission.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { MissionOnDate } from "../../state/selectors/filtered.ts";
import { classNames } from "../controls/class-names.ts";
import { type AreaNames, areaName } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import { InstrumentSymbol } from "../marks/instrument-symbol.tsx";
import { MissionStateBadge } from "../marks/state-badges.tsx";
import { periodText } from "../marks/time-bar.tsx";
import { certaintyOf } from "./certainty.ts";
import { EmbeddingBadges } from "./embedding-badges.tsx";
import styles from "./mission-row.module.css";
import { shortName } from "./order.ts";

interface MissionRowProps {
  readonly row: MissionOnDate;
  readonly areas: AreaNames;
  readonly date: PlainDate;
  /** undefined for a row that is not present on the date. */
  readonly embedding: Embedding | undefined;
  /** km to the border that counts; null where it could not be measured. */
  readonly km: number | null;
  readonly isSelected: boolean;
  /** The row that the Tab key reaches. */
  readonly isStop: boolean;
  readonly onSelect: (id: string | null) => void;
}

/** More host areas than this are counted, not named. */
const NAMED_HOSTS = 3;

export const MissionRow = memo(function MissionRow({
  row: { mission, state },
  areas,
  date,
  embedding,
  km,
  isSelected,
  isStop,
  onSelect,
}: MissionRowProps) {
  const translator = useT();
  const { t } = translator;
  const hosts = areasOf(mission, date).map((iso3) => areaName(iso3, areas, translator));
  const named = hosts.slice(0, NAMED_HOSTS).join(", ");
  const rest = hosts.length - NAMED_HOSTS;
  const facts = [
    t(`framework.${mission.framework}`),
    rest > 0 ? `${named} +${rest}` : named,
    ...(km === null ? [] : [translator.km(km)]),
    t(`dutch.short.${dutchOn(mission, date, state)}`),
    ...(mission.confidence === "seen" ? [] : [t(`confidence.${mission.confidence}`)]),
  ].filter((text) => text !== "");
  return (
    <li className={classNames(styles["row"], isSelected && styles["selected"])}>
      <span className={styles["symbols"]}>
        {INSTRUMENTS.filter((instrument) => mission.instruments.includes(instrument)).map((instrument) => (
          <InstrumentSymbol key={instrument} instrument={instrument} certainty={certaintyOf(state)} />
        ))}
      </span>
      <div className={styles["text"]}>
        <div className={styles["line"]}>
          <button
            type="button"
            className={styles["choose"]}
            data-roving=""
            tabIndex={isStop ? 0 : -1}
            aria-pressed={isSelected}
            lang="en"
            title={mission.name}
            onClick={() => onSelect(isSelected ? null : mission.id)}
          >
            {shortName(mission)}
          </button>
          {mission.edit !== undefined && <Badge tone="differs">{t("edit.badge")}</Badge>}
          {state !== "in-force" && <MissionStateBadge mission={mission} state={state} date={date} />}
        </div>
        {embedding !== undefined && <EmbeddingBadges {...{ mission, state, date, embedding, areas }} />}
        <p className={styles["facts"]}>{periodText(mission, translator)}</p>
        <p className={styles["facts"]}>{facts.join(" · ")}</p>
      </div>
    </li>
  );
});
