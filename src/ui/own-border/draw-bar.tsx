import { Check, Spline, Undo2, X } from "lucide-react";
import { Button } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./draw-bar.module.css";

interface DrawBarProps {
  /** null until drawing can begin. */
  readonly progress: { readonly step: "open" | "closed"; readonly corners: number } | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Corners below which nothing can be closed. */
const FEWEST = 3;

/** What to do next while a border is drawn, with a button for each key. */
export function DrawBar({ progress, onUndo, onClose, onDone, onCancel }: DrawBarProps) {
  const { t } = useT();
  const corners = progress?.corners ?? 0;
  const isClosed = progress?.step === "closed";
  return (
    <section className={styles["bar"]} aria-label={t("ownBorder.drawing.region")}>
      <p aria-live="polite" className={styles["next"]}>
        {progress === null
          ? t("ownBorder.drawing.loading")
          : isClosed
            ? t("ownBorder.drawing.closed")
            : corners === 0
              ? t("ownBorder.drawing.start")
              : t("ownBorder.drawing.next", { count: corners })}
      </p>
      <div className={styles["buttons"]}>
        {isClosed ? (
          <Button look="primary" icon={Check} onClick={onDone}>
            {t("ownBorder.drawing.done")}
          </Button>
        ) : (
          <>
            <Button icon={Undo2} disabled={corners === 0} onClick={onUndo}>
              {t("ownBorder.drawing.undo")}
            </Button>
            <Button icon={Spline} disabled={corners < FEWEST} onClick={onClose}>
              {t("ownBorder.drawing.close")}
            </Button>
          </>
        )}
        <Button icon={X} onClick={onCancel}>
          {t("ownBorder.cancel")}
        </Button>
      </div>
      {!isClosed && <p className={styles["keys"]}>{t("ownBorder.drawing.keys")}</p>}
    </section>
  );
}
