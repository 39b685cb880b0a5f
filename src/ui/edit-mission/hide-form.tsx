import { type FormEvent, useState } from "react";
import type { EditStamp } from "../../domain/missions/edit-mark.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { Button } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./mission-form.module.css";
import { Stamp, useStamp } from "./stamp.tsx";

interface HideFormProps {
  readonly lastName: string;
  readonly today: PlainDate;
  readonly onHide: (stamp: EditStamp) => void;
  readonly onCancel: () => void;
}

/** A row is hidden for a reason, under a name. */
export function HideForm({ lastName, today, onHide, onCancel }: HideFormProps) {
  const { t } = useT();
  const [isTried, setTried] = useState(false);
  const stamp = useStamp({ by: lastName, reason: "" }, today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const signed = stamp.signed();
    if (signed !== null) onHide(signed);
  };
  return (
    <form className={styles["form"]} noValidate onSubmit={submit} aria-label={t("edit.hide")}>
      <p className={styles["note"]}>{t("edit.hide.explain")}</p>
      <Stamp stamp={stamp} isTried={isTried} />
      <div className={styles["actions"]}>
        <Button type="submit">{t("edit.hide")}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t("edit.cancel")}
        </Button>
      </div>
    </form>
  );
}
