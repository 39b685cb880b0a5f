import type { DatedFact, Mission } from "../../domain/missions/mission.ts";
import type { Sight } from "../../domain/missions/sight.ts";
import {
  addMonths,
  comparePlainDates,
  intervalOf,
  type PlainDate,
  yearOf,
} from "../../domain/time/plain-date.ts";
import { useT } from "../i18n.tsx";
import { BasisMark } from "../marks/basis-mark.tsx";
import { RegistryText } from "../marks/registry-text.tsx";
import { TimeBar } from "../marks/time-bar.tsx";
import { MissionReports } from "./mission-reports.tsx";
import styles from "./mission-term.module.css";

interface MissionTermProps {
  readonly mission: Mission;
  readonly date: PlainDate;
  readonly sight: Sight;
}

/** Ends of the axis: a year before the first date that is known and a year after the last, the chosen date among them. */
function axisOf({ start, end, mandateUntil }: Mission, date: PlainDate): readonly [PlainDate, PlainDate] {
  const days = [start, end, mandateUntil]
    .flatMap((fact) => (fact === null ? [] : [intervalOf(fact.date)]))
    .flatMap(({ first, last }) => [first, last])
    .concat(date)
    .sort(comparePlainDates);
  return [addMonths(days[0] ?? date, -12), addMonths(days.at(-1) ?? date, 12)];
}

export function MissionTerm({ mission, date, sight }: MissionTermProps) {
  const { t } = useT();
  const [from, to] = axisOf(mission, date);
  return (
    <section className={styles["term"]} aria-label={t("mission.timeline")}>
      <TimeBar mission={mission} date={date} from={from} to={to} sight={sight} />
      <div className={styles["years"]} aria-hidden="true">
        <span>{yearOf(from)}</span>
        <span>{yearOf(to)}</span>
      </div>
      <dl className={styles["dates"]}>
        <dt>{t("mission.start")}</dt>
        <dd>
          <DateFact fact={mission.start} none={t("mission.unknown")} />
        </dd>
        <dt>{t("mission.end")}</dt>
        <dd>
          <DateFact fact={mission.end} none={t("mission.end.none")} />
        </dd>
        <dt>{t("mission.mandateUntil")}</dt>
        <dd>
          <DateFact fact={mission.mandateUntil} none={t("mission.mandateUntil.none")} />
          <MissionReports mission={mission} field="mandateUntil" />
        </dd>
      </dl>
    </section>
  );
}

function DateFact({ fact, none }: { readonly fact: DatedFact | null; readonly none: string }) {
  const { partialDate } = useT();
  if (fact === null) return <span className={styles["none"]}>{none}</span>;
  return (
    <>
      <span>{partialDate(fact.date)}</span> <BasisMark basis={fact.basis} />
      {fact.note !== "" && (
        <span className={styles["note"]}>
          <RegistryText>{fact.note}</RegistryText>
        </span>
      )}
    </>
  );
}
