import { useState } from "react";
import { INTEREST_MULTIPLIERS } from "../../domain/priority/interest.ts";
import { INTEREST_LEVELS, type InterestJudgement, type InterestLevel } from "../../domain/priority/types.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { LONGEST_NAME, LONGEST_RATIONALE } from "../../state/link/interest.ts";
import { Button } from "../controls/button.tsx";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import { DateField } from "../time/date-field.tsx";
import styles from "./interest.module.css";
import { multiplierText } from "./interest-mark.tsx";

interface InterestFormProps {
  /** null for a first judgement of the area. */
  readonly judgement: InterestJudgement | null;
  /** The analyst of the judgement made last, so that nobody types a name ninety times. */
  readonly lastName: string;
  readonly today: PlainDate;
  readonly onSave: (judgement: InterestJudgement) => void;
  readonly onCancel: () => void;
}

/** The registry and the letter are younger; a judgement of before it would be a slip of the keyboard. */
const EARLIEST = "2000-01-01" as PlainDate;

/** Level, reason, name and day. The day is that of the judging, not that of the picture: it begins at today. */
export function InterestForm({ judgement, lastName, today, onSave, onCancel }: InterestFormProps) {
  const translator = useT();
  const { t } = translator;
  const [level, setLevel] = useState<InterestLevel>(judgement?.level ?? 2);
  const [rationale, setRationale] = useState(judgement?.rationale ?? "");
  const [by, setBy] = useState(judgement?.by ?? lastName);
  const [on, setOn] = useState(judgement?.on ?? today);
  const [tried, setTried] = useState(false);
  const error = (text: string) => (tried && text.trim() === "" ? t("interest.required") : undefined);
  const save = () => {
    setTried(true);
    if (rationale.trim() === "" || by.trim() === "") return;
    onSave({ level, rationale: rationale.trim(), by: by.trim(), on });
  };
  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className={styles["levels"]}>
        <legend className={styles["muted"]}>{t("interest.level")}</legend>
        {INTEREST_LEVELS.map((option) => (
          <label key={option} className={styles["level"]}>
            <input
              type="radio"
              name="interest-level"
              checked={option === level}
              onChange={() => setLevel(option)}
            />
            <span>
              {t("interest.level.of", { level: option, name: t(`interest.level.${option}`) })}{" "}
              <span className={styles["muted"]}>
                {t("interest.multiplier", {
                  multiplier: multiplierText(INTEREST_MULTIPLIERS[option], translator),
                })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={t("interest.rationale")}
        value={rationale}
        onChange={setRationale}
        longest={LONGEST_RATIONALE}
        lines={3}
        required
        error={error(rationale)}
      />
      <TextField
        label={t("interest.by")}
        value={by}
        onChange={setBy}
        longest={LONGEST_NAME}
        required
        error={error(by)}
      />
      <DateField label={t("interest.date")} date={on} from={EARLIEST} to={today} onDate={setOn} />
      <div className={styles["actions"]}>
        <Button look="primary" onClick={save}>
          {t("interest.save")}
        </Button>
        <Button onClick={onCancel}>{t("state.cancel")}</Button>
      </div>
    </form>
  );
}
