import { MISSION_TURNS, type MissionChange } from "../../domain/missions/mission-changes.ts";
import { useT } from "../i18n.tsx";
import styles from "./changes.module.css";

interface MissionTurnsProps {
  readonly changes: readonly MissionChange[];
  readonly onMission: (id: string) => void;
}

/** The missions whose state turned, by what became of them; nothing where none did. */
export function MissionTurns({ changes, onMission }: MissionTurnsProps) {
  const { t } = useT();
  const groups = MISSION_TURNS.map((turn) => ({
    turn,
    missions: changes.filter((change) => change.turn === turn).map(({ mission }) => mission),
  })).filter(({ missions }) => missions.length > 0);
  if (groups.length === 0) return null;
  return (
    <ul className={styles["turns"]}>
      {groups.map(({ turn, missions }) => (
        <li key={turn}>
          <span className={styles["turn"]}>
            {t("changes.turn.count", { turn: t(`changes.turn.${turn}`), count: missions.length })}
          </span>
          <ul className={styles["names"]}>
            {missions.map(({ id, acronym, name }) => (
              <li key={id}>
                <button type="button" lang="en" className={styles["name"]} onClick={() => onMission(id)}>
                  {acronym || name}
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
