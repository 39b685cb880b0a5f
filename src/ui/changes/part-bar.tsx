import { CHANGE_FACTORS, type ChangeFactor } from "../../domain/priority/what-changed.ts";
import { classNames } from "../controls/class-names.ts";
import styles from "./part-bar.module.css";

interface PartBarProps {
  readonly parts: Readonly<Record<ChangeFactor, number>>;
  /** The largest sum of parts to one side in the list: every bar is drawn to one scale. */
  readonly scale: number;
}

/** The longer side of a bar. */
export function reachOf(parts: Readonly<Record<ChangeFactor, number>>): number {
  const side = (sign: 1 | -1) =>
    CHANGE_FACTORS.reduce((sum, factor) => sum + Math.max(0, sign * parts[factor]), 0);
  return Math.max(side(1), side(-1));
}

/** What lowered a score to the left of the middle, what raised it to the right. The numbers stand below it. */
export function PartBar({ parts, scale }: PartBarProps) {
  const half = (sign: 1 | -1) =>
    CHANGE_FACTORS.filter((factor) => sign * parts[factor] > 0).map((factor) => (
      <span
        key={factor}
        className={classNames(styles["part"], styles[factor])}
        style={{ inlineSize: `${(100 * Math.abs(parts[factor])) / Math.max(scale, 1e-9)}%` }}
      />
    ));
  return (
    <span className={styles["bar"]} aria-hidden="true">
      <span className={styles["down"]}>{half(-1)}</span>
      <span className={styles["up"]}>{half(1)}</span>
    </span>
  );
}

/** The colour of a factor; its name stands beside it. */
export function FactorMark({ factor }: { readonly factor: ChangeFactor }) {
  return <span aria-hidden="true" className={classNames(styles["mark"], styles[factor])} />;
}
