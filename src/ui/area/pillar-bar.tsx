import type { PillarId } from "../../domain/risk/types.ts";
import { classNames } from "../controls/class-names.ts";
import styles from "./pillar-bar.module.css";

interface PillarBarProps {
  readonly pillar: PillarId;
  /** 0..1; null is hatched, because no data is not the lowest score. The number stands beside the bar. */
  readonly score: number | null;
}

export function PillarBar({ pillar, score }: PillarBarProps) {
  return (
    <span aria-hidden="true" className={classNames(styles["track"], score === null && styles["missing"])}>
      {score !== null && (
        <span
          className={classNames(styles["bar"], styles[pillar])}
          style={{ inlineSize: `${100 * score}%` }}
        />
      )}
    </span>
  );
}
