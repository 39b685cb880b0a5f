import { X } from "lucide-react";
import { noteText } from "../../state/words/note-text.ts";
import { IconButton } from "../controls/button.tsx";
import { ExplainSection } from "../explain/explain-section.tsx";
import { useT } from "../i18n.tsx";
import { InterestSection } from "../interest/interest-section.tsx";
import { Badge } from "../marks/badge.tsx";
import { AreaStateBadge } from "../marks/state-badges.tsx";
import styles from "./area-card.module.css";
import type { AreaCardProps } from "./area-card-props.ts";
import { AreaMissions } from "./area-missions.tsx";
import { ageStatements, areaStatements } from "./area-statements.ts";
import { DistanceSection } from "./distance-section.tsx";
import { IndicatorSection } from "./indicator-section.tsx";
import { PillarSection } from "./pillar-section.tsx";
import { PrioritySection } from "./priority-section.tsx";
import { Section } from "./section.tsx";
import { ViolenceSection } from "./violence-section.tsx";

const NO_NOTES = [] as const;

/** Everything that makes the score of an area, and what is being done there: each number with unit, year and source. */
export function AreaCard(props: AreaCardProps) {
  const { area, notes, priority, rankedCount, date, missions, onMission, onClose } = props;
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
        {props.differs && <Badge tone="differs">{t("ranking.differs")}</Badge>}
      </div>
      {state !== "assessed" && (
        <p className={styles["explain"]}>
          {t(`state.area.${state}.explain`)}
          {state === "outside" && props.outsideReason !== undefined && ` ${pick(props.outsideReason)}`}
        </p>
      )}
      {(state === "home" ? NO_NOTES : notes).map((note) => (
        <p key={note.text.en} className={styles["explain"]}>
          {noteText(note, translator)}
        </p>
      ))}
      <PrioritySection {...props} />
      <DistanceSection {...props} />
      {assessment !== null && <PillarSection {...props} assessment={assessment} />}
      {area.inScope && <ViolenceSection {...props} />}
      {priority.rank !== null && <ExplainSection {...props} />}
      {area.inScope && state !== "home" && (
        <InterestSection
          key={area.iso3}
          iso3={area.iso3}
          interest={props.settings.interest}
          today={props.today}
          onInterest={props.onInterest}
        />
      )}
      {missions === null ? (
        <Section title={t("area.section.missions")}>
          <p>{t("brief.effort.unknown")}</p>
        </Section>
      ) : (
        <AreaMissions
          missions={missions}
          scope={props.registryScope}
          region={area.region}
          date={date}
          sight={props.sight}
          onMission={onMission}
        />
      )}
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
