import { useState } from "react";
import { LONGEST_TEXT } from "../../domain/missions/edit-faults.ts";
import type { EditStamp } from "../../domain/missions/edit-mark.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { TextField } from "../controls/text-field.tsx";
import { useT } from "../i18n.tsx";
import styles from "./mission-form.module.css";

interface StampState {
  readonly by: string;
  readonly setBy: (by: string) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  /** null while name or reason is missing. */
  readonly signed: () => EditStamp | null;
}

/** Who changes something, and why; the day is today. */
export function useStamp(
  first: { readonly by: string; readonly reason: string },
  today: PlainDate,
): StampState {
  const [by, setBy] = useState(first.by);
  const [reason, setReason] = useState(first.reason);
  return {
    by,
    setBy,
    reason,
    setReason,
    signed: () =>
      by.trim() === "" || reason.trim() === "" ? null : { by: by.trim(), on: today, reason: reason.trim() },
  };
}

export function Stamp({
  stamp: { by, setBy, reason, setReason },
  isTried,
}: {
  readonly stamp: StampState;
  readonly isTried: boolean;
}) {
  const { t } = useT();
  const error = (text: string) => (isTried && text.trim() === "" ? t("edit.fault.required") : undefined);
  return (
    <div className={styles["columns"]}>
      <TextField
        label={t("edit.by")}
        value={by}
        longest={LONGEST_TEXT}
        onChange={setBy}
        required
        error={error(by)}
      />
      <TextField
        label={t("edit.reason")}
        value={reason}
        longest={LONGEST_TEXT}
        onChange={setReason}
        required
        error={error(reason)}
        hint={t("edit.reason.hint")}
      />
    </div>
  );
}
