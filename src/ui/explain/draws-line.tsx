import { Dices, RotateCcw } from "lucide-react";
import type { DrawStatus } from "../../state/store.ts";
import { Button, IconButton } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./draws-line.module.css";

export interface DrawsProps {
  readonly status: DrawStatus;
  /** Draws behind the intervals that are shown; null while there are none. */
  readonly shown: number | null;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
  readonly onRetry: () => void;
}

const LARGEST_SEED = 999_999_999;

/** How many draws stand behind the intervals and by which seed; or how far they are; or that they failed. */
export function DrawsLine({ status, shown, seed, onSeed, onRetry }: DrawsProps) {
  const { t, number } = useT();
  if (status.step === "failed") {
    return (
      <div className={styles["line"]} role="alert">
        <p className={styles["failed"]} title={status.detail}>
          {t("draws.failed")}
        </p>
        <Button icon={RotateCcw} onClick={onRetry}>
          {t("state.retry")}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles["line"]}>
      <p className={styles["text"]}>
        <span className={styles["title"]}>{t("draws.title")}</span>{" "}
        <output data-testid="draws" data-draws={shown ?? 0} data-step={status.step}>
          {status.step === "running"
            ? t("draws.running", { done: number(status.done), total: number(status.total) })
            : t("draws.ready", { draws: number(shown ?? 0), seed })}
        </output>
      </p>
      {status.step === "running" ? (
        <progress
          className={styles["progress"]}
          aria-label={t("draws.progress")}
          value={status.done}
          max={status.total}
        />
      ) : (
        <IconButton
          icon={Dices}
          size="small"
          label={`${t("draws.seed.next")}. ${t("draws.seed.explain")}`}
          onClick={() => onSeed(seed >= LARGEST_SEED ? 0 : seed + 1)}
        />
      )}
    </div>
  );
}
