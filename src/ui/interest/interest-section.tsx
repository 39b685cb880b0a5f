import { useState } from "react";
import type { InterestJudgement, InterestSettings } from "../../domain/priority/types.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { Section } from "../area/section.tsx";
import { Button } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import { Badge } from "../marks/badge.tsx";
import styles from "./interest.module.css";
import { InterestForm } from "./interest-form.tsx";
import { JudgementText } from "./judgement-text.tsx";

interface InterestSectionProps {
  readonly iso3: string;
  readonly interest: InterestSettings;
  readonly today: PlainDate;
  readonly onInterest: (interest: InterestSettings) => void;
}

/** The name of the newest judgement; empty while there is none. */
function lastNameOf(judgements: InterestSettings["judgements"]): string {
  return (
    Object.values(judgements).reduce<InterestJudgement | null>(
      (newest, judgement) => (newest === null || judgement.on >= newest.on ? judgement : newest),
      null,
    )?.by ?? ""
  );
}

/** What an analyst judged of Dutch interest in one area; nobody's judgement is switched on unasked. */
export function InterestSection({ iso3, interest, today, onInterest }: InterestSectionProps) {
  const { t } = useT();
  const [editing, setEditing] = useState(false);
  const { on, judgements } = interest;
  const judgement = Object.hasOwn(judgements, iso3) ? (judgements[iso3] ?? null) : null;
  const { [iso3]: _removed, ...others } = judgements;
  return (
    <Section
      title={t("interest.title")}
      after={
        judgement !== null && (
          <Badge tone={on ? "differs" : "faint"}>{t(on ? "interest.on" : "interest.off")}</Badge>
        )
      }
    >
      {judgement === null ? (
        <p className={styles["muted"]}>{t("interest.none")}</p>
      ) : (
        <JudgementText judgement={judgement} />
      )}
      {judgement !== null && !on && (
        <div className={styles["actions"]}>
          <p className={styles["muted"]}>{t("interest.off.explain")}</p>
          <Button onClick={() => onInterest({ ...interest, on: true })}>{t("interest.turnOn")}</Button>
        </div>
      )}
      {editing ? (
        <InterestForm
          judgement={judgement}
          lastName={lastNameOf(judgements)}
          today={today}
          onSave={(made) => {
            onInterest({ ...interest, judgements: { ...judgements, [iso3]: made } });
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <div className={styles["actions"]} data-print="hide">
          <Button onClick={() => setEditing(true)}>
            {t(judgement === null ? "interest.judge" : "interest.edit")}
          </Button>
          {judgement !== null && (
            <Button onClick={() => onInterest({ ...interest, judgements: others })}>
              {t("interest.remove")}
            </Button>
          )}
        </div>
      )}
      <p className={styles["note"]}>{t("interest.explain")}</p>
    </Section>
  );
}
