import type { Mission, ReportedField } from "../../domain/missions/mission.ts";
import { useT } from "../i18n.tsx";
import { BasisMark } from "../marks/basis-mark.tsx";
import { RegistryText } from "../marks/registry-text.tsx";
import styles from "./mission-reports.module.css";
import { sourceText } from "./source-text.ts";

interface MissionReportsProps {
  readonly mission: Mission;
  readonly field: ReportedField;
}

/** What a headline or a weak source alone says of a field, under what is known of it, each with its mark and its source. */
export function MissionReports({ mission: { reports = [] }, field }: MissionReportsProps) {
  const translator = useT();
  const { t, partialDate } = translator;
  return reports
    .filter((report) => report.field === field)
    .map(({ weight, text, knownOn, sources }) => (
      <div key={text} className={styles["report"]} data-report={weight}>
        <BasisMark basis={weight} /> <RegistryText>{text}</RegistryText>
        <p className={styles["source"]}>
          {[
            ...(sources.length === 0
              ? [t("mission.report.noPublisher")]
              : sources.map((source) => sourceText(source, translator))),
            ...(knownOn === null ? [] : [t("mission.knownOn", { date: partialDate(knownOn) })]),
          ].join(" · ")}
        </p>
      </div>
    ));
}
