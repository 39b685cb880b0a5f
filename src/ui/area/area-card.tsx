import { X } from "lucide-react";
import type { AreaRecord } from "../../domain/areas/area.ts";
import type { BorderId, BorderRecord } from "../../domain/borders/home-area.ts";
import type { DatasetCard } from "../../domain/datasets/card.ts";
import type { Figures } from "../../domain/indicators/figures.ts";
import type { AreaPriority, PrioritySettings } from "../../domain/priority/types.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { MissionOnDate } from "../../state/selectors/filtered.ts";
import { IconButton } from "../controls/button.tsx";
import type { AreaNames } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { AreaStateBadge } from "../marks/state-badges.tsx";
import styles from "./area-card.module.css";
import { AreaMissions } from "./area-missions.tsx";
import { ageStatements, areaStatements } from "./area-statements.ts";
import { DistanceSection } from "./distance-section.tsx";
import { IndicatorSection } from "./indicator-section.tsx";
import { PillarSection } from "./pillar-section.tsx";
import { PrioritySection } from "./priority-section.tsx";
import { Section } from "./section.tsx";

export interface AreaCardProps {
  readonly area: AreaRecord;
  readonly priority: AreaPriority;
  /** How many areas are ranked. */
  readonly rankedCount: number;
  readonly settings: PrioritySettings;
  readonly areas: AreaNames;
  readonly borders: ReadonlyMap<BorderId, BorderRecord>;
  readonly figures: Figures;
  /** By dataset id. */
  readonly datasets: ReadonlyMap<string, DatasetCard>;
  /** Missions and activities whose hosts or footprint hold the area, in every state. */
  readonly missions: readonly MissionOnDate[];
  readonly date: PlainDate;
  readonly onMission: (id: string) => void;
  readonly onClose: () => void;
}

/** Everything that makes the score of an area, and what is being done there: each number with unit, year and source. */
export function AreaCard(props: AreaCardProps) {
  const { area, priority, rankedCount, date, missions, onMission, onClose } = props;
  const translator = useT();
  const { t, pick } = translator;
  const { assessment, rank, state } = priority;
  const inputs =
    assessment === null ? [] : Object.values(assessment.pillars).flatMap((pillar) => pillar.inputs);
  const ages = ageStatements(inputs, translator);
  return (
    <article className={styles["card"]} aria-label={`${t("area.card")}: ${pick(area.names)}`}>
      <header className={styles["header"]}>
        <h2 className={styles["name"]}>{pick(area.names)}</h2>
        <IconButton icon={X} label={t("area.close")} onClick={onClose} />
      </header>
      <div className={styles["under"]}>
        {rank !== null && <strong>{t("area.rank", { rank, total: rankedCount })}</strong>}
        {area.region !== null && <span>{t(`region.${area.region}`)}</span>}
        {area.capital !== null && <span>{t("area.capital", { name: pick(area.capital.names) })}</span>}
        {state !== "assessed" && <AreaStateBadge state={state} />}
      </div>
      {state !== "assessed" && <p className={styles["explain"]}>{t(`state.area.${state}.explain`)}</p>}
      <PrioritySection {...props} />
      <DistanceSection {...props} />
      {assessment !== null && <PillarSection {...props} assessment={assessment} />}
      <AreaMissions missions={missions} date={date} onMission={onMission} />
      {area.inScope && <IndicatorSection {...props} />}
      {area.inScope && (
        <Section title={t("statement.title")}>
          {ages.length > 0 && (
            <>
              <h4 className={styles["minor"]}>{t("statement.age")}</h4>
              <ul className={styles["statements"]}>
                {ages.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          <ul className={styles["statements"]}>
            {areaStatements(area, priority, translator).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}
