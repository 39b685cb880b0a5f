import { RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { useT } from "../i18n.tsx";
import styles from "./states.module.css";

interface EmptyStateProps {
  /** Why there is nothing. */
  readonly title: string;
  /** What to do about it. */
  readonly advice?: string;
  readonly action?: ReactNode;
}

export function EmptyState({ title, advice, action }: EmptyStateProps) {
  return (
    <div className={styles["state"]}>
      <p className={styles["title"]}>{title}</p>
      {advice !== undefined && <p>{advice}</p>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  /** What happened. */
  readonly title: string;
  readonly reason?: string;
  /** What still works. */
  readonly rest?: string;
  /** For the administrator, kept folded. */
  readonly detail?: string;
  readonly onRetry?: () => void;
}

export function ErrorState({ title, reason, rest, detail, onRetry }: ErrorStateProps) {
  const { t } = useT();
  return (
    <div className={styles["state"]} role="alert">
      <p className={styles["title"]}>{title}</p>
      {reason !== undefined && <p>{reason}</p>}
      {rest !== undefined && <p>{rest}</p>}
      {onRetry && (
        <Button icon={RotateCcw} onClick={onRetry}>
          {t("state.retry")}
        </Button>
      )}
      {detail !== undefined && (
        <details className={styles["detail"]}>
          <summary>{t("state.failed.detail")}</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  );
}

interface ProgressProps {
  /** What is being done. */
  readonly text: string;
  /** How much of it is done; absent while that is not known. */
  readonly amount?: { readonly text: string; readonly share: number } | undefined;
  readonly onCancel?: (() => void) | undefined;
}

export function Progress({ text, amount, onCancel }: ProgressProps) {
  const { t } = useT();
  return (
    <div className={styles["state"]}>
      <p role="status">{text}</p>
      <progress
        className={styles["progress"]}
        aria-label={amount?.text ?? text}
        {...(amount === undefined ? {} : { value: amount.share, max: 1 })}
      />
      {amount !== undefined && <p className={styles["amount"]}>{amount.text}</p>}
      {onCancel && <Button onClick={onCancel}>{t("state.cancel")}</Button>}
    </div>
  );
}

interface LoadingProps {
  /** What is being loaded; null where it is not known yet. */
  readonly what: string | null;
  /** Bytes; null while the size is not known. */
  readonly progress?: { readonly done: number; readonly total: number } | null;
  readonly onCancel?: () => void;
}

export function Loading({ what, progress = null, onCancel }: LoadingProps) {
  const { t, number } = useT();
  if (what === null) return <Progress text={t("state.loading")} onCancel={onCancel} />;
  const amount = progress && {
    text: t("state.loading.progress", {
      what,
      done: number(progress.done / 1000),
      total: number(progress.total / 1000),
    }),
    share: progress.done / Math.max(1, progress.total),
  };
  return (
    <Progress text={t("state.loading.what", { what })} amount={amount ?? undefined} onCancel={onCancel} />
  );
}
