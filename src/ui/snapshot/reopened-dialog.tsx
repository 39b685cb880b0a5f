import { Button } from "../controls/button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useT } from "../i18n.tsx";
import styles from "./reopened-dialog.module.css";

interface ReopenedDialogProps {
  /** What came of it, in a sentence. */
  readonly outcome: string;
  readonly isFault: boolean;
  readonly remarks: readonly string[];
  /** One line for each area or mission of which a number differs. */
  readonly changes: readonly string[];
  /** What the user may have the file do besides; null where there is nothing to choose. */
  readonly choice: { readonly label: string; readonly onTake: () => void } | null;
  readonly onClose: () => void;
}

/** What opening a page again has shown: the same numbers, others, or a file that is not to be trusted. */
export function ReopenedDialog({ outcome, isFault, remarks, changes, choice, onClose }: ReopenedDialogProps) {
  const { t } = useT();
  return (
    <Dialog title={t("reopen.title")} size="wide" onClose={onClose}>
      <p role={isFault ? "alert" : "status"} className={isFault ? styles["fault"] : undefined}>
        {outcome}
      </p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {choice !== null && (
        <div className={styles["choice"]}>
          <Button look="primary" onClick={choice.onTake}>
            {choice.label}
          </Button>
          <Button onClick={onClose}>{t("reopen.keep")}</Button>
        </div>
      )}
      {changes.length > 0 && (
        <section aria-label={t("reopen.changes")}>
          <h3 className={styles["title"]}>{t("reopen.changes")}</h3>
          <ul className={styles["changes"]}>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
