import type { RankUncertainty } from "../../state/selectors/robustness.ts";
import { IntervalBar } from "../explain/interval-bar.tsx";
import { shareText } from "../explain/share-text.ts";
import { useT } from "../i18n.tsx";
import styles from "./interval-cell.module.css";

interface IntervalCellProps {
  readonly rank: number;
  /** Ranked areas in all. */
  readonly count: number;
  /** null while the draws run. */
  readonly uncertainty: RankUncertainty | null;
}

/** "2–6", a bar of it, and the share in the top ten; empty until the draws have been made. */
export function IntervalCell({ rank, count, uncertainty }: IntervalCellProps) {
  const translator = useT();
  const { t } = translator;
  if (uncertainty === null) return <span className={styles["waiting"]} aria-hidden="true" />;
  const [best, worst] = uncertainty.rankInterval;
  const share = shareText(uncertainty.topTenShare, translator);
  return (
    <span className={styles["cell"]}>
      <span className={styles["numbers"]}>
        <span title={t("draws.range.long", { best, worst })}>
          {best === worst ? best : t("draws.range", { best, worst })}
        </span>
        <span className={styles["share"]} title={`${t("draws.topTen.long")}: ${share}`}>
          {share}
        </span>
      </span>
      <IntervalBar rank={rank} best={best} worst={worst} count={count} />
    </span>
  );
}
