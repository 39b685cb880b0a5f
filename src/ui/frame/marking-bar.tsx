import { useT } from "../i18n.tsx";
import styles from "./marking-bar.module.css";

interface MarkingBarProps {
  readonly marking: string;
  /** Twice on a page, at the top and the bottom; read out once. */
  readonly edge: "top" | "bottom";
}

export function MarkingBar({ marking, edge }: MarkingBarProps) {
  const { t } = useT();
  return (
    <div
      className={styles["bar"]}
      aria-hidden={edge === "bottom" ? true : undefined}
      title={t("app.marking.note")}
    >
      <span className="visually-hidden">{t("app.marking")}: </span>
      <span lang="nl">{marking}</span>
    </div>
  );
}
