import type { EditMark } from "../../domain/missions/edit-mark.ts";
import { Button } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./mission-form.module.css";

/** Says on the card of a changed row who changed what, when and why, and takes it back. */
export function EditMarkText({
  edit: { kind, by, on, reason, fields },
  onRevert,
}: {
  readonly edit: EditMark;
  readonly onRevert: () => void;
}) {
  const { t, date, list } = useT();
  return (
    <div className={styles["mark"]}>
      <p>
        <strong>{t(`edit.mark.${kind}`)}</strong> {t("edit.mark.by", { by, date: date(on) })} {reason}
      </p>
      {kind === "correct" && (
        <p>{t("edit.mark.fields", { fields: list(fields.map((field) => t(`edit.field.${field}`))) })}</p>
      )}
      <Button onClick={onRevert}>{t(kind === "add" ? "edit.remove" : "edit.revert")}</Button>
    </div>
  );
}
