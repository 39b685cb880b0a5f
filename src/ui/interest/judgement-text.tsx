import { INTEREST_MULTIPLIERS } from "../../domain/priority/interest.ts";
import type { InterestJudgement } from "../../domain/priority/types.ts";
import { useT } from "../i18n.tsx";
import styles from "./interest.module.css";
import { multiplierText } from "./interest-mark.tsx";

/** A judgement as it was made: level, what it multiplies by, the reason, who and when. */
export function JudgementText({ judgement }: { readonly judgement: InterestJudgement }) {
  const translator = useT();
  const { t, date } = translator;
  const { level, rationale, by, on } = judgement;
  return (
    <div className={styles["judgement"]}>
      <p>
        <strong>{t("interest.level.of", { level, name: t(`interest.level.${level}`) })}</strong>{" "}
        {t("interest.multiplier", { multiplier: multiplierText(INTEREST_MULTIPLIERS[level], translator) })}
      </p>
      <p className={styles["rationale"]}>{rationale}</p>
      <p className={styles["muted"]}>{t("interest.signed", { name: by, date: date(on) })}</p>
    </div>
  );
}
