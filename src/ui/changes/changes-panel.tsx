import type { ReactNode } from "react";
import type { MissionChanges } from "../../domain/missions/mission-changes.ts";
import type { SourceBreak } from "../../domain/priority/source-breaks.ts";
import type { PlainDate } from "../../domain/time/plain-date.ts";
import type { FileStatus } from "../../state/file-status.ts";
import { breaksText } from "../../state/words/breaks-text.ts";
import { Disclosure } from "../controls/disclosure.tsx";
import { useT } from "../i18n.tsx";
import { EmptyState, ErrorState } from "../messages/states.tsx";
import { BaselineFields, type BaselineFieldsProps } from "./baseline-fields.tsx";
import styles from "./changes.module.css";
import { MissionTurns } from "./mission-turns.tsx";

interface ChangesPanelProps extends BaselineFieldsProps {
  /** null while the ranking of either side cannot be made. */
  readonly movers: ReactNode | null;
  readonly changesIf: ReactNode;
  readonly missions: MissionChanges;
  /** Breaks in the sources between the two. */
  readonly breaks: readonly SourceBreak[];
  /** Where the figures of the baseline's edition stand; null while they are those of today. */
  readonly former: FileStatus | null;
  readonly onRetry: () => void;
  readonly onMission: (id: string) => void;
}

/** What is other than it was, or than it would be: scores, missions beside them, and what another choice would do. */
export function ChangesPanel(props: ChangesPanelProps) {
  const { before, now, movers, changesIf, missions, breaks, onMission } = props;
  const translator = useT();
  const { t } = translator;
  const broken = breaksText(breaks, translator);
  return (
    <div className={styles["panel"]}>
      <BaselineFields {...props} />
      {broken !== null && (
        <p className={styles["break"]} role="note">
          {broken}
        </p>
      )}
      {before === null ? (
        <EmptyState title={t("changes.noYear")} advice={t("changes.noYear.do")} />
      ) : (
        (movers ?? <WithoutMovers {...props} />)
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

/** Why there is nothing to compare: the figures of another edition are on their way or not here, or a border is not measured yet. */
function WithoutMovers({
  before,
  former,
  onRetry,
}: Pick<ChangesPanelProps, "before" | "former" | "onRetry">) {
  const { t } = useT();
  if (before?.edition === null || before === null || former === null)
    return <EmptyState title={t("changes.unmeasured")} advice={t("changes.unmeasured.do")} />;
  if (former.step === "failed") return <ErrorState title={t("changes.edition.failed")} onRetry={onRetry} />;
  return former.step === "ready" ? (
    <EmptyState title={t("changes.edition.absent")} advice={t("changes.edition.absent.do")} />
  ) : (
    <EmptyState title={t("changes.edition.loading")} />
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
