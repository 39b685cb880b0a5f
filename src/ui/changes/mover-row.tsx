import type { Iso3 } from "../../domain/areas/area.ts";
import type { MissionChange } from "../../domain/missions/mission-changes.ts";
import { largestRemainder } from "../../domain/priority/largest-remainder.ts";
import { type AreaChange, CHANGE_FACTORS, type ChangeFactor } from "../../domain/priority/what-changed.ts";
import { classNames } from "../controls/class-names.ts";
import { signed } from "../explain/comparison-rows.ts";
import { useT } from "../i18n.tsx";
import styles from "./changes.module.css";
import { MissionTurns } from "./mission-turns.tsx";
import { FactorMark, PartBar } from "./part-bar.tsx";

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

const round = (value: number): number => Math.round(10 * value) / 10;

/** Rounded so that they sum to the difference of the two scores as these are shown. */
function roundedParts({ before, after, parts }: AreaChange): Readonly<Record<ChangeFactor, number>> | null {
  if (parts === null) return null;
  const total = round(after.priority) - round(before.priority);
  const [revised = 0, period = 0, settings = 0, border = 0] = largestRemainder(
    CHANGE_FACTORS.map((factor) => parts[factor]),
    1,
    total,
  );
  return { revised, period, settings, border };
}

/** One area: rank and score before and after, and what the difference is due to. */
export function MoverRow(props: MoverRowProps) {
  const { change, name, scale, factors, missions, isSelected, onSelect, onMission } = props;
  const translator = useT();
  const { t, number } = translator;
  const { iso3, before, after } = change;
  const parts = roundedParts(change);
  const difference = round(after.priority) - round(before.priority);
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
