import type { ReactNode } from "react";
import type { MissionChanges } from "../../domain/missions/mission-changes.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { useT } from "../i18n.tsx";
import { EmptyState } from "../messages/states.tsx";
import { BaselineFields, type BaselineFieldsProps } from "./baseline-fields.tsx";
import styles from "./changes.module.css";
import { MissionTurns } from "./mission-turns.tsx";

interface ChangesPanelProps extends BaselineFieldsProps {
  /** null while the ranking of either side cannot be made. */
  readonly movers: ReactNode | null;
  readonly changesIf: ReactNode;
  readonly missions: MissionChanges;
  /** The two days lie on both sides of the first year of WGI. */
  readonly crossesBreak: boolean;
  readonly onMission: (id: string) => void;
}

/** What is other than it was, or than it would be: scores, missions beside them, and what another choice would do. */
export function ChangesPanel(props: ChangesPanelProps) {
  const { before, now, movers, changesIf, missions, crossesBreak, onMission } = props;
  const { t } = useT();
  return (
    <div className={styles["panel"]}>
      <BaselineFields {...props} />
      {crossesBreak && (
        <p className={styles["break"]} role="note">
          {t("changes.break2019")}
        </p>
      )}
      {before === null ? (
        <EmptyState title={t("changes.noYear")} advice={t("changes.noYear.do")} />
      ) : (
        (movers ?? <EmptyState title={t("changes.unmeasured")} advice={t("changes.unmeasured.do")} />)
      )}
      {before !== null && before.date !== now.date && (
        <MissionsBetween from={before.date} to={now.date} missions={missions} onMission={onMission} />
      )}
      {changesIf}
      <p className={styles["note"]}>
        {t("statement.notPrediction")} {t("statement.editorial")}
      </p>
    </div>
  );
}

interface MissionsBetweenProps extends Pick<ChangesPanelProps, "missions" | "onMission"> {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

function MissionsBetween({ from, to, missions, onMission }: MissionsBetweenProps) {
  const { t, date } = useT();
  return (
    <Disclosure
      title={t("changes.missions", { from: date(from), to: date(to) })}
      after={<span className={styles["note"]}>{missions.all.length}</span>}
    >
      <p className={styles["note"]}>{t("changes.missions.beside")}</p>
      {missions.all.length === 0 ? (
        <p>{t("changes.missions.none")}</p>
      ) : (
        <MissionTurns changes={missions.all} onMission={onMission} />
      )}
    </Disclosure>
  );
}
