import { Download } from "lucide-react";
import { useId } from "react";
import type { Manifest } from "../../domain/datasets/documents.ts";
import { Button } from "../controls/button.tsx";
import { CopyButton } from "../controls/copy-button.tsx";
import { Dialog } from "../controls/dialog.tsx";
import { FileButton } from "../controls/file-button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./share-dialog.module.css";

interface ShareDialogProps {
  /** The whole address of the view. */
  readonly link: string;
  /** null until the data is loaded. */
  readonly manifest: Manifest | null;
  /** True when the own border of the view is too large for the link. */
  readonly needsProject: boolean;
  readonly onSaveProject: () => void;
  readonly onOpenProject: (file: File) => void;
  readonly onClose: () => void;
}

/** The link of the view, to copy. */
export function ShareDialog({
  link,
  manifest,
  needsProject,
  onSaveProject,
  onOpenProject,
  onClose,
}: ShareDialogProps) {
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
      {needsProject && (
        <p role="alert" className={styles["needed"]}>
          {t("project.needed")}
        </p>
      )}
      <CopyButton wide text={link} label={t("app.copy")} />
      <section className={styles["field"]} aria-label={t("project.title")}>
        <h3 className={styles["label"]}>{t("project.title")}</h3>
        <p className={styles["edition"]}>{t("project.explain")}</p>
        <div className={styles["buttons"]}>
          <Button icon={Download} look={needsProject ? "primary" : "plain"} onClick={onSaveProject}>
            {t("project.save")}
          </Button>
          <FileButton label={t("project.open")} accept=".json,application/json" onFile={onOpenProject} />
        </div>
      </section>
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
