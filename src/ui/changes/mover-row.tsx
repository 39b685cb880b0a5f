import type { Iso3 } from "../../domain/areas/area.ts";
import type { MissionChange } from "../../domain/missions/mission-changes.ts";
import type { AreaChange, ChangeFactor } from "../../domain/priority/what-changed.ts";
import { classNames } from "../controls/class-names.ts";
import { useT } from "../i18n.tsx";
import { signed } from "../signed-number.ts";
import styles from "./changes.module.css";
import { MissionTurns } from "./mission-turns.tsx";
import { FactorMark, PartBar } from "./part-bar.tsx";
import { roundedDifference, roundedParts } from "./rounded-parts.ts";

interface MoverRowProps {
  readonly change: AreaChange;
  readonly name: string;
  readonly scale: number;
  /** The factors that differ at all; the others are 0 everywhere. */
  readonly factors: readonly ChangeFactor[];
  readonly missions: readonly MissionChange[];
  readonly isSelected: boolean;
  readonly onSelect: (iso3: Iso3) => void;
  readonly onMission: (id: string) => void;
}

/** One area: rank and score before and after, and what the difference is due to. */
export function MoverRow(props: MoverRowProps) {
  const { change, name, scale, factors, missions, isSelected, onSelect, onMission } = props;
  const translator = useT();
  const { t, number } = translator;
  const { iso3, before, after } = change;
  const parts = roundedParts(change);
  const difference = roundedDifference(change);
  return (
    <li className={classNames(styles["mover"], isSelected && styles["selected"])}>
      <div className={styles["line"]}>
        <button
          type="button"
          className={styles["area"]}
          aria-pressed={isSelected}
          onClick={() => onSelect(iso3)}
        >
          {name}
        </button>
        <span className={styles["rank"]}>
          {before.rank === after.rank
            ? t("changes.rank.same", { rank: after.rank })
            : t("changes.rank", { before: before.rank, after: after.rank })}
        </span>
        <span>
          {t("changes.score", { before: number(before.priority, 1), after: number(after.priority, 1) })}
        </span>
        <strong className={styles["difference"]}>{signed(difference, 1, translator)}</strong>
      </div>
      {parts === null ? (
        <p className={styles["note"]}>{t("changes.parts.none")}</p>
      ) : (
        <>
          <PartBar parts={parts} scale={scale} />
          <ul className={styles["parts"]}>
            {(factors.length > 1 ? factors : []).map((factor) => (
              <li key={factor}>
                <FactorMark factor={factor} />
                {t("changes.part", {
                  factor: t(`changes.factor.${factor}`),
                  value: signed(parts[factor], 1, translator),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <MissionTurns changes={missions} onMission={onMission} />
    </li>
  );
}
