import { printedParts } from "../../domain/priority/printed-parts.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import styles from "./contribution-bar.module.css";

interface ContributionBarProps {
  /** Whose score: what each pillar adds to it, and behind that, empty, what distance takes. */
  readonly priority: Pick<
    AreaPriority,
    "priority" | "contributions" | "takenByDistance" | "assessment" | "interestMultiplier"
  >;
  /** The score at the right end of the bar. */
  readonly max?: number;
  readonly size?: "small" | "large";
}

/** The score as its parts, to one scale in every row; the parts are also its text. Nothing for an area without a rank. */
export function ContributionBar({ priority, max = 100, size = "small" }: ContributionBarProps) {
  const { t, number, list } = useT();
  const { contributions, takenByDistance } = priority;
  const printed = printedParts(priority, 1);
  if (contributions === null || takenByDistance === null || printed === null) return null;
  const width = (value: number) => `${(100 * Math.max(0, value)) / max}%`;
  const parts = PILLARS.filter((pillar) => contributions[pillar] > 0);
  const text = t("contribution.text", {
    parts: list(
      parts.map((pillar) =>
        t("contribution.part", {
          pillar: t(`pillar.${pillar}`),
          value: number(printed.parts[pillar] ?? 0, 1),
        }),
      ),
    ),
    taken: number(printed.taken, 1),
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
