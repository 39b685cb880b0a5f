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
  readonly onClose: () => void;
}

/** What opening a page again has shown: the same numbers, others, or a file that is not to be trusted. */
export function ReopenedDialog({ outcome, isFault, remarks, changes, onClose }: ReopenedDialogProps) {
  const { t } = useT();
  return (
    <Dialog title={t("reopen.title")} size="wide" onClose={onClose}>
      <p role={isFault ? "alert" : "status"} className={isFault ? styles["fault"] : undefined}>
        {outcome}
      </p>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
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
