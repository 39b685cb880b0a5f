import { printedParts } from "../../domain/priority/printed-parts.ts";
import { DISTANCE_MEASURES } from "../../domain/priority/types.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import { rankWords } from "../explain/rank-words.ts";
import { useT } from "../i18n.tsx";
import { InterestMark } from "../interest/interest-mark.tsx";
import { ContributionBar } from "../marks/contribution-bar.tsx";
import { PillarMark } from "../marks/pillar-mark.tsx";
import type { AreaCardProps } from "./area-card-props.ts";
import styles from "./priority-section.module.css";
import { Section } from "./section.tsx";

/** The score and its parts; by both measures where they lie far apart. */
export function PrioritySection({ priority, settings, areas, uncertainty, draws }: AreaCardProps) {
  const translator = useT();
  const { t, number, percent } = translator;
  const { interestMultiplier, rank } = priority;
  const { priority: score, priorityByOtherMeasure, proximity } = priority;
  const printed = printedParts(priority, 1);
  if (score === null || printed === null) return null;
  const other = DISTANCE_MEASURES.find((measure) => measure !== settings.measure);
  return (
    <Section
      title={t("area.section.priority")}
      after={<span className={styles["formula"]}>{t("risk.formula")}</span>}
    >
      <p className={styles["equation"]}>
        <strong className={styles["score"]}>{number(printed.score, 1)}</strong>
        <span>
          = {number(priority.assessment?.risk ?? 0, 1)} × {percent(proximity ?? 0)}
        </span>
        <InterestMark multiplier={interestMultiplier} />
      </p>
      <ContributionBar priority={priority} size="large" />
      <ul className={styles["parts"]}>
        {PILLARS.map((pillar) => {
          const part = printed.parts[pillar];
          return (
            <li key={pillar} className={styles["part"]}>
              <PillarMark pillar={pillar} />
              {t(`pillar.${pillar}`)}
              <strong>{part === null ? t("pillar.missing") : number(part, 1)}</strong>
            </li>
          );
        })}
        <li className={styles["part"]}>
          <span aria-hidden="true" className={styles["taken"]} />
          {t("contribution.distance")}
          <strong>{number(-printed.taken, 1)}</strong>
        </li>
      </ul>
      {rank !== null && (
        <div className={styles["firmness"]}>
          {uncertainty === null ? (
            <p>{t(draws.status.step === "failed" ? "draws.failed" : "draws.words.waiting")}</p>
          ) : (
            <>
              <p>{rankWords(rank, draws.shown ?? 0, uncertainty, areas, translator)}</p>
              <p className={styles["formula"]}>
                {t("draws.words.score", {
                  low: number(uncertainty.scoreInterval[0], 1),
                  high: number(uncertainty.scoreInterval[1], 1),
                })}{" "}
                {t("draws.ready", { draws: number(draws.shown ?? 0), seed: draws.seed })}
              </p>
            </>
          )}
        </div>
      )}
      {priorityByOtherMeasure !== null && other !== undefined && (
        <div className={styles["both"]}>
          <p>{t("area.priority.both")}</p>
          <ul className={styles["parts"]}>
            <li className={styles["part"]}>
              {t(`distance.measure.${settings.measure}`)} <strong>{number(score, 1)}</strong>
            </li>
            <li className={styles["part"]}>
              {t(`distance.measure.${other}`)} <strong>{number(priorityByOtherMeasure, 1)}</strong>
            </li>
          </ul>
        </div>
      )}
    </Section>
  );
}
