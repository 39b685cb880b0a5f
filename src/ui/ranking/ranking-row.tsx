import { memo } from "react";
import type { Iso3 } from "../../domain/areas/area.ts";
import type { AreaPriority } from "../../domain/priority/types.ts";
import { PILLARS } from "../../domain/risk/types.ts";
import type { RankUncertainty } from "../../state/selectors/robustness.ts";
import { classNames } from "../controls/class-names.ts";
import { type AreaNames, areaName, distanceText } from "../distance-text.ts";
import { useT } from "../i18n.tsx";
import { InterestMark } from "../interest/interest-mark.tsx";
import { ContributionBar } from "../marks/contribution-bar.tsx";
import type { BracketPart } from "./brackets.ts";
import { IntervalCell } from "./interval-cell.tsx";
import styles from "./ranking-table.module.css";

interface RankingRowProps {
  readonly priority: AreaPriority;
  readonly areas: AreaNames;
  /** Ranked areas in all. */
  readonly count: number;
  /** null while the draws run. */
  readonly uncertainty: RankUncertainty | null;
  readonly bracket: BracketPart | undefined;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  /** The row that the Tab key reaches. */
  readonly isStop: boolean;
  readonly onSelect: (iso3: Iso3 | null) => void;
  readonly onHover: ((iso3: Iso3 | null) => void) | undefined;
}

/** Compared by its properties: moving the pointer or the selection draws two rows again, not all. */
export const RankingRow = memo(function RankingRow({
  priority,
  areas,
  count,
  uncertainty,
  bracket,
  isSelected,
  isHovered,
  isStop,
  onSelect,
  onHover,
}: RankingRowProps) {
  const translator = useT();
  const { t, number } = translator;
  const { iso3, rank, nearest, assessment } = priority;
  const present = assessment?.coverage ?? 0;
  const wanted = PILLARS.length;
  const notes = [
    ...(present < wanted
      ? [
          {
            text: t("risk.coverage.pillars", { present, wanted }),
            explain: t("ranking.coverage.explain", { present, wanted }),
          },
        ]
      : []),
    ...(assessment?.flags.includes("shared-figure") === true
      ? [{ text: t("flag.shared-figure"), explain: t("flag.shared-figure.explain") }]
      : []),
    ...(assessment?.flags.includes("small-numbers") === true
      ? [{ text: t("flag.small-numbers"), explain: t("flag.small-numbers.explain") }]
      : []),
    ...(priority.isByFloor ? [{ text: t("scope.floor"), explain: t("scope.floor.explain") }] : []),
  ];
  const [best, worst] = uncertainty?.groupRanks ?? [0, 0];
  const group = bracket === undefined ? undefined : t("draws.group", { best, worst });
  return (
    <tr
      className={classNames(styles["row"], isSelected && styles["selected"], isHovered && styles["hovered"])}
      onPointerEnter={() => onHover?.(iso3)}
      onPointerLeave={() => onHover?.(null)}
    >
      <td
        className={classNames(
          styles["cell"],
          styles["numeric"],
          styles["rank"],
          bracket !== undefined && styles["bracket"],
          bracket !== undefined && styles[`bracket-${bracket}`],
        )}
        title={group}
      >
        {rank}
        {group !== undefined && <span className="visually-hidden">. {group}</span>}
      </td>
      <th scope="row" className={classNames(styles["cell"], styles["area"])}>
        <button
          type="button"
          className={styles["choose"]}
          data-roving=""
          tabIndex={isStop ? 0 : -1}
          aria-pressed={isSelected}
          onClick={() => onSelect(isSelected ? null : iso3)}
        >
          {areaName(iso3, areas, translator)}
        </button>
        {notes.length > 0 && (
          <span className={styles["notes"]}>
            {notes.map(({ text, explain }) => (
              <span key={text} title={explain}>
                {text}
              </span>
            ))}
          </span>
        )}
      </th>
      <td
        className={classNames(styles["cell"], styles["numeric"])}
        title={distanceText(nearest, areas, translator)}
      >
        {nearest === null ? "–" : number(nearest.km)}
      </td>
      <td className={classNames(styles["cell"], styles["bar"])}>
        <ContributionBar priority={priority} />
      </td>
      <td className={classNames(styles["cell"], styles["numeric"], styles["score"])}>
        {priority.priority === null ? "–" : number(priority.priority, 1)}
        <InterestMark look="plain" multiplier={priority.interestMultiplier} />
      </td>
      <td className={classNames(styles["cell"], styles["interval"])}>
        <IntervalCell rank={rank ?? 0} count={count} uncertainty={uncertainty} />
      </td>
    </tr>
  );
});
