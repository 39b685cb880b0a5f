import styles from "./interval-bar.module.css";

interface IntervalBarProps {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** How many areas are ranked: the right end of the scale. */
  readonly count: number;
}

/** Logarithmic: from 1 to 10 is as wide as from 10 to 100, because that is where ranks are read. */
const place = (rank: number, count: number): number =>
  count <= 1 ? 0 : (100 * Math.log(rank)) / Math.log(count);

/** Between which ranks an area lies, and its own rank as a tick. The numbers stand beside it. */
export function IntervalBar({ rank, best, worst, count }: IntervalBarProps) {
  const from = place(best, count);
  return (
    <span className={styles["track"]} aria-hidden="true">
      <span
        className={styles["range"]}
        style={{ insetInlineStart: `${from}%`, inlineSize: `${place(worst, count) - from}%` }}
      />
      <span className={styles["tick"]} style={{ insetInlineStart: `${place(rank, count)}%` }} />
    </span>
  );
}
