import { PILLARS, type PillarId } from "../../domain/risk/types.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import styles from "./contribution-bar.module.css";

interface ContributionBarProps {
  /** What each pillar adds to the priority; they sum to it. */
  readonly contributions: Readonly<Record<PillarId, number>>;
  /** What distance takes, drawn empty behind them. */
  readonly takenByDistance: number;
  /** The score at the right end of the bar. */
  readonly max?: number;
  readonly size?: "small" | "large";
}

/** The score as its parts, to one scale in every row; the parts are also its text. */
export function ContributionBar({
  contributions,
  takenByDistance,
  max = 100,
  size = "small",
}: ContributionBarProps) {
  const { t, number, list } = useT();
  const width = (value: number) => `${(100 * Math.max(0, value)) / max}%`;
  const parts = PILLARS.filter((pillar) => contributions[pillar] > 0);
  const text = t("contribution.text", {
    parts: list(
      parts.map((pillar) =>
        t("contribution.part", { pillar: t(`pillar.${pillar}`), value: number(contributions[pillar], 1) }),
      ),
    ),
    taken: number(takenByDistance, 1),
  });
  return (
    <span className={classNames(styles["track"], styles[size])} role="img" aria-label={text} title={text}>
      {parts.map((pillar) => (
        <span
          key={pillar}
          className={classNames(styles["part"], styles[pillar])}
          style={{ inlineSize: width(contributions[pillar]) }}
        />
      ))}
      {takenByDistance > 0 && (
        <span className={styles["taken"]} style={{ inlineSize: width(takenByDistance) }} />
      )}
    </span>
  );
}
