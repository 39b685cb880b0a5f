import { useId } from "react";
import type { Manifest } from "../../domain/datasets/documents.ts";
import { CopyButton } from "../controls/copy-button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { useT } from "../i18n.tsx";
import styles from "./share-dialog.module.css";

interface ShareDialogProps {
  /** The whole address of the view. */
  readonly link: string;
  /** null until the data is loaded. */
  readonly manifest: Manifest | null;
  readonly onClose: () => void;
}

/** The link of the view, to copy. */
export function ShareDialog({ link, manifest, onClose }: ShareDialogProps) {
  const { t, date } = useT();
  const id = useId();
  return (
    <Dialog title={t("app.share.title")} onClose={onClose}>
      <p>{t("app.share.explain")}</p>
      <div className={styles["field"]}>
        <label htmlFor={id} className={styles["label"]}>
          {t("app.share.link")}
        </label>
        <textarea
          id={id}
          className={styles["link"]}
          readOnly
          rows={4}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <CopyButton wide text={link} label={t("app.copy")} />
      {manifest !== null && (
        <p className={styles["edition"]}>
          {t("app.share.edition", {
            edition: date(manifest.edition),
            fingerprint: manifest.fingerprint.slice(0, 12),
          })}
        </p>
      )}
      <p className={styles["edition"]}>{t("app.boundaries")}.</p>
    </Dialog>
  );
}
