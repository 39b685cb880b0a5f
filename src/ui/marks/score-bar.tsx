import styles from "./score-bar.module.css";

interface ScoreBarProps {
  /** 0..100; the number itself stands beside the bar. */
  readonly value: number;
}

export function ScoreBar({ value }: ScoreBarProps) {
  return (
    <span className={styles["track"]} aria-hidden="true">
      <span className={styles["bar"]} style={{ inlineSize: `${Math.min(100, Math.max(0, value))}%` }} />
    </span>
  );
}
